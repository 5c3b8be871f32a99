/// Codes of the political division (*DIVIPOLA*): two digits a department, five a municipality.
enum Divipola {
  /// Whether a text has the form of a code; whether the place exists is not looked up.
  static func isCode(_ text: String) -> Bool {
    [2, 5].contains(text.utf8.count) && isNumber(text)
  }

  /// A code as somebody wrote it.
  enum Reading: Hashable, Sendable {
    case code(String)
    /// One that had lost its leading zero, as spreadsheets leave it: `5001` is `05001`.
    case padded(String)
    case unreadable
  }

  /// What a text without blanks at its ends says.
  static func read(_ text: String) -> Reading {
    if isCode(text) { return .code(text) }
    return [1, 4].contains(text.utf8.count) && isNumber(text) && text.first != "0"
      ? .padded("0" + text) : .unreadable
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
