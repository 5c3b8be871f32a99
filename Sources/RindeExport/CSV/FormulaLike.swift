/// Text that a spreadsheet program takes for a formula when it opens a CSV file.
enum FormulaLike {
  /// Whether `text` begins with `=`, `+`, `-`, `@`, a tab or a line end, or after spaces with one
  /// of the four signs or their full-width forms.
  static func matches(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if ["\t", "\r", "\n", "\0"].contains(first) { return true }
    guard let sign = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    return signs.contains(sign)
  }

  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
