package import RindeModel

/// The words of downloads that are no headings: `palabras.csv`.
package struct ExportWords: Sendable {
  /// What a word is for.
  private enum Group: String {
    case total
    case lifetime = "acumulado"
    case notice = "aviso"
    case missing = "ausente"
    case affirmation = "afirmacion"
    case abbreviation = "abreviatura"
    case month = "mes"
    case network = "red"
    case foreignNetwork = "red-ajena"
  }

  /// By group, the folded word and its value.
  private let words: [Group: [FoldedText: String]]

  init(rows: [[String]]) {
    var found: [Group: [FoldedText: String]] = [:]
    for row in rows where row.count >= 3 {
      guard let group = Group(rawValue: row[0]) else { continue }
      found[group, default: [:]][FoldedText(row[2])] = row[1]
    }
    words = found
  }

  /// Whether a cell marks a row of totals.
  package func isTotal(_ text: String) -> Bool { has(text, .total) }

  /// Whether the figures of a row are those of the whole life of its post.
  package func isLifetime(_ text: String) -> Bool { has(text, .lifetime) }

  /// Whether a text says that there is no value.
  package func isMissing(_ text: String) -> Bool { text.isBlank || has(text, .missing) }

  package func isAffirmative(_ text: String) -> Bool { has(text, .affirmation) }

  /// Whether a text begins as the notices below a table do.
  package func isNotice(_ text: String) -> Bool {
    let folded = FoldedText(text).text
    return words[.notice, default: [:]].keys.contains { word in
      folded.hasPrefix(word.text) && folded.dropFirst(word.text.count).first?.isLetter != true
    }
  }

  /// What an abbreviated number is to be multiplied by: `mil` is 1000.
  package func multiplier(_ text: String) -> Int? {
    words[.abbreviation]?[FoldedText(text)].flatMap { Int($0) }
  }

  /// The month that a word names, whole or abbreviated, in Spanish or English.
  package func month(_ text: some StringProtocol) -> Int? {
    words[.month]?[FoldedText(text)].flatMap { Int($0) }
  }

  /// The network that people name so.
  package func network(_ text: String) -> SocialNetwork? {
    words[.network]?[FoldedText(text)].flatMap { key in
      SocialNetwork.allCases.first { $0.key == key }
    }
  }

  /// A network that is not understood, among the words of a text or of headings.
  package func foreignNetwork(in texts: [String]) -> String? {
    guard let known = words[.foreignNetwork] else { return nil }
    for text in texts {
      let folded = FoldedText(text)
      if let name = known[folded] { return name }
      for word in folded.text.split(whereSeparator: { !$0.isLetter }) {
        if let name = known[FoldedText(word)] { return name }
      }
    }
    return nil
  }

  private func has(_ text: String, _ group: Group) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    return words[group]?[FoldedText(text)] != nil
  }
}
