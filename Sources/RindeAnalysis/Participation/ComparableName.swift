/// A name in the form in which two writings of it are equal.
///
/// Lower case, no accents, words and numbers apart, no zeros before a number: `Comuna 01`,
/// `COMUNA 1` and `comuna-1` are the same. Names are ordered by that form, numbers by their value,
/// and only then by their writing.
package struct ComparableName: Hashable, Sendable {
  package let words: [Substring]
  package let writing: String

  package init(_ writing: String) {
    self.writing = writing
    var folded = String.UnicodeScalarView()
    var lastIsDigit: Bool?
    for scalar in writing.lowercased().unicodeScalars where !scalar.properties.isDiacritic {
      let base = Self.unaccented[scalar] ?? scalar
      let isDigit = ("0"..."9").contains(base)
      let isWord = isDigit || base.properties.isAlphabetic
      if !isWord || (lastIsDigit ?? isDigit) != isDigit { folded.append(" ") }
      lastIsDigit = isWord ? isDigit : nil
      if isWord { folded.append(base) }
    }
    words = String(folded).split(separator: " ").map(Self.withoutZeros)
  }

  /// Whether both are writings of one name.
  package func names(_ other: ComparableName) -> Bool { words == other.words }

  private static func withoutZeros(_ word: Substring) -> Substring {
    let rest = word.drop { $0 == "0" }
    return rest.isEmpty ? word.suffix(1) : rest
  }

  private static let unaccented: [Unicode.Scalar: Unicode.Scalar] = [
    "á": "a", "à": "a", "ä": "a", "â": "a", "é": "e", "è": "e", "ë": "e", "ê": "e", "í": "i",
    "ì": "i", "ï": "i", "î": "i", "ó": "o", "ò": "o", "ö": "o", "ô": "o", "ú": "u", "ù": "u",
    "ü": "u", "û": "u", "ñ": "n",
  ]
}

extension ComparableName: Comparable {
  package static func < (left: ComparableName, right: ComparableName) -> Bool {
    for (first, second) in zip(left.words, right.words) where first != second {
      guard let one = Int(first), let other = Int(second) else { return first < second }
      return one < other
    }
    return (left.words.count, left.writing) < (right.words.count, right.writing)
  }
}
