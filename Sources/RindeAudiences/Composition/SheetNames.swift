/// Names of sheets for groups that may have any name.
enum SheetNames {
  /// What every spreadsheet program takes, in characters of ASCII.
  private static let limit = 31

  /// A name for each group: letters, digits and underscores, all different whatever their case.
  ///
  /// - Parameters:
  ///   - prefix: What all begin with, so that none begins with a digit or looks like a cell.
  ///   - groups: Names of any length, some of which may differ by an accent alone.
  /// - Returns: One name a group: `Dep_secretaria_de_salud`.
  static func names(prefix: String, for groups: [String]) -> [String] {
    var taken: Set<String> = []
    return groups.map { group in
      let words = FigureID.slug(group).split(separator: "-").joined(separator: "_")
      let whole = prefix + (words.isEmpty ? "sin_nombre" : words)
      var name = cut(whole, to: limit)
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        let suffix = "_\(number)"
        name = cut(whole, to: limit - suffix.count) + suffix
        number += 1
      }
      return name
    }
  }

  /// As much as fits, without the connectives that would be left hanging at its end.
  private static func cut(_ name: String, to length: Int) -> String {
    guard name.count > length else { return name }
    var words = name.prefix(length).split(separator: "_")
    let isWhole = name.dropFirst(length).first == "_"
    if !isWhole, let last = words.last, last.count < 5, words.count > 2 { words.removeLast() }
    while let last = words.last, connectives.contains(String(last)), words.count > 2 {
      words.removeLast()
    }
    return words.joined(separator: "_")
  }

  private static let connectives: Set<String> = [
    "a", "de", "del", "e", "el", "en", "la", "las", "los", "para", "por", "y",
  ]
}
