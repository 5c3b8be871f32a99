/// Codes of the political division (*DIVIPOLA*): two digits a department, five a municipality.
enum Divipola {
  /// Whether a text has the form of a code; whether the place exists is not looked up.
  static func isCode(_ text: String) -> Bool {
    [2, 5].contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
