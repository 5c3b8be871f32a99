/// A text of a page in which a number stays on the line of its unit, and a code on one line.
///
/// Spaces become U+00A0 where a line must not end; no other character is changed.
struct BoundText {
  /// A stretch of the text.
  struct Piece: Hashable {
    let text: String

    /// Whether it is a code with hyphens, at which no line may end: `2021-T1`.
    let isCode: Bool
  }

  /// The text with its spaces bound.
  let text: String

  init(_ text: String) {
    guard text.unicodeScalars.contains(where: Self.isDigitOrNumeral) else {
      self.text = text
      return
    }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    var result = String(words.first ?? "")
    for (before, after) in zip(words, words.dropFirst()) {
      result += (Self.areBound(before, after) ? "\u{A0}" : " ") + after
    }
    self.text = result
  }

  private static func isDigitOrNumeral(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "I" || scalar == "V"
  }

  private static let units: Set<String> = ["%", "kB", "MB", "bytes", "h"]

  /// What is counted by a number after it, and by a Roman one before it.
  private static let counted: Set<String> = [
    "trimestre", "cuatrimestre", "semestre", "bimestre", "actividad", "subcomponente", "componente",
    "objetivo", "comuna", "pregunta", "evento", "zona", "artículo",
  ]

  private static let numerals: Set<String> = ["I", "II", "III", "IV", "V", "VI"]

  /// Characters of a number or code that is read with the word before it.
  private static let shortNumber = 5

  private static func areBound(_ before: Substring, _ after: Substring) -> Bool {
    let (first, second) = (core(before), core(after))
    if before.last?.isWholeNumber == true, units.contains(second) { return true }
    if numerals.contains(first), counted.contains(second) { return true }
    guard after.first?.isWholeNumber == true, second.count <= shortNumber else { return false }
    // In `no responde, 22; no sabe, 31.` each number belongs to what stands before it.
    if before.hasSuffix(","), before.dropLast().last?.isLetter == true {
      return after.last == "." || after.last == ";"
    }
    return counted.contains(first.lowercased()) && before.last?.isLetter == true
  }

  /// A word without the signs around it.
  private static func core(_ word: Substring) -> String {
    let signs: Set<Character> = ["(", ")", "«", "»", "\"", "“", "”", ".", ",", ";", ":", "¿", "?"]
    let start = word.drop { signs.contains($0) }
    return String(start.reversed().drop { signs.contains($0) }.reversed())
  }
}

extension BoundText {
  /// Characters beyond which a code may be broken: a telephone holds it in any column.
  private static let longestCode = 14

  /// The text in stretches, codes by themselves.
  var pieces: [Piece] {
    guard text.contains("-") else { return [Piece(text: text, isCode: false)] }
    var pieces: [Piece] = []
    var plain = ""
    var rest = text[...]
    while !rest.isEmpty {
      let word = rest.prefix(while: Self.belongsToCode)
      rest = rest.dropFirst(word.count)
      if Self.isCode(word) {
        if !plain.isEmpty { pieces.append(Piece(text: plain, isCode: false)) }
        pieces.append(Piece(text: String(word), isCode: true))
        plain = ""
      } else {
        plain += word
      }
      if let sign = rest.popFirst() { plain.append(sign) }
    }
    return plain.isEmpty ? pieces : pieces + [Piece(text: plain, isCode: false)]
  }

  /// Whether the text has a code in it.
  var hasCode: Bool { pieces.contains(where: \.isCode) }

  private static func belongsToCode(_ sign: Character) -> Bool {
    sign == "-" || (sign.isASCII && (sign.isLetter || sign.isNumber))
  }

  private static func isCode(_ word: Substring) -> Bool {
    word.count <= longestCode && word.contains("-") && word.first != "-" && word.last != "-"
      && word.contains(where: \.isNumber)
  }
}
