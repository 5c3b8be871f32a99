/// The number of an activity: `1.10`, `2.8.`, `A000123`.
enum ActivityNumber {
  /// Whether a cell is a number and nothing else: `1.1`, `2.8.`, `3`, `1.2.3`, `A-12`.
  static func isBare(_ text: String) -> Bool {
    let parts = withoutDots(text).split(separator: ".", omittingEmptySubsequences: false)
    return (1...4).contains(parts.count) && parts.allSatisfy { isNumber($0, maximum: 3) }
  }

  /// The number at the start of an activity's text, and the rest.
  ///
  /// A figure alone counts only with a dot, bracket or dash behind it: "1. Realizar" has a
  /// number, "20 jornadas" has none.
  static func leading(_ text: String) -> (number: String, rest: String)? {
    guard let first = text.utf8.first, (48...57).contains(first) else { return nil }
    let code = text.prefix { $0 == "." || ($0.isASCII && $0.isWholeNumber) }
    let rest = text.dropFirst(code.count)
    let parts = withoutDots(String(code)).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...4).contains(parts.count), parts.allSatisfy({ isNumber($0, maximum: 3) }) else {
      return nil
    }
    let mark = rest.first { $0 != " " }
    let isMarked = code.last == "." || mark == ")" || mark == "-" || mark == "–"
    guard parts.count > 1 || isMarked, rest.first == " " || isMarked else { return nil }
    let words = rest.drop { " )-–.:".contains($0) }
    guard words.first?.isLetter ?? false else { return nil }
    return (parts.joined(separator: "."), String(words))
  }

  /// Whether a text is a code of one word with digits: `A000123`.
  static func isCode(_ text: String) -> Bool {
    text.utf8.count <= 24 && text.utf8.contains { (48...57).contains($0) }
      && text.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
          || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/")]
            .contains($0)
      }
  }

  static func withoutDots(_ text: String) -> String {
    var result = Substring(text)
    while let last = result.last, last == "." || last == " " || last == ":" { result.removeLast() }
    return String(result)
  }

  private static func isNumber(_ text: Substring, maximum: Int) -> Bool {
    (1...maximum).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
