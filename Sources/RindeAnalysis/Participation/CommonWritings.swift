/// One writing for each name that was written in several ways: `Peticion` and `Petición`.
struct CommonWritings {
  /// By the words in which writings of one name are equal.
  private let writings: [[Substring]: String]

  /// The writing used most often; of those used equally, the one with more letters beyond ASCII,
  /// which has its accents, and then the first in order.
  init(of names: [String]) {
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    let forms = Dictionary(grouping: counts.keys.map(ComparableName.init), by: \.words)
    writings = forms.compactMapValues { forms in
      forms.max { left, right in
        let (one, other) = (left.writing, right.writing)
        let (count, otherCount) = (counts[one] ?? 0, counts[other] ?? 0)
        return (count, Self.accents(one), other) < (otherCount, Self.accents(other), one)
      }?.writing
    }
  }

  /// The writing under which a name is shown; a name without letters or numbers stays as it is.
  func common(for name: String) -> String {
    let words = ComparableName(name).words
    return words.isEmpty ? name : writings[words] ?? name
  }

  private static func accents(_ name: String) -> Int { name.unicodeScalars.count { !$0.isASCII } }
}
