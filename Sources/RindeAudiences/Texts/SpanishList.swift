/// Words put in a row as prose does.
package enum SpanishList {
  /// `a`, `a y b`, `a, b y c`; `e` before a word that sounds with i.
  ///
  /// Words that have commas of their own are kept apart by semicolons: `a, b; c; y d`.
  package static func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let (separator, pause) = marks(for: words)
    let rest = words.dropLast().joined(separator: separator)
    return "\(rest)\(pause) \(conjunction(before: last)) \(last)"
  }

  private static func marks(for words: [String]) -> (separator: String, pause: String) {
    words.contains { $0.contains(", ") } ? ("; ", ";") : (", ", "")
  }

  /// The first words, and how many more there are: `1.1, 1.2 y 5 más`; never for a single one.
  package static func joined(_ words: [String], upTo limit: Int) -> String {
    guard words.count > limit + 1 else { return joined(words) }
    let (separator, pause) = marks(for: words)
    return words.prefix(limit).joined(separator: separator)
      + "\(pause) y \(words.count - limit) más"
  }

  /// `a`, `a o b`, `a, b o c`.
  package static func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let start = last.drop { !$0.isLetter }.lowercased()
    let conjunction = start.hasPrefix("o") || start.hasPrefix("ho") ? "u" : "o"
    return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  private static func conjunction(before word: String) -> String {
    let start = word.drop { !$0.isLetter && !$0.isNumber }.lowercased()
    let sounds = start.hasPrefix("i") || start.hasPrefix("í")
    let isDiphthong = start.hasPrefix("hie") || start.hasPrefix("hia")
    return sounds || (start.hasPrefix("hi") && !isDiphthong) ? "e" : "y"
  }

  /// Names, between quotation marks where one could be taken for several.
  package static func quoted(_ names: [String]) -> [String] {
    let isDoubtful = names.contains { $0.contains(", ") || $0.contains(" y ") }
    return names.count > 1 && isDoubtful ? names.map { "«\($0)»" } : names
  }
}
