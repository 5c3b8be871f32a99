/// Words offered as a list, as files keep them: `"Sí,No"`.
struct EntryList {
  /// UTF-16 units of the words with their commas in Excel.
  static let limit = 255

  private let text: String

  init(_ words: [String]) {
    let joined = CellText.escaped(words.joined(separator: ","))
    text = joined.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
  }

  /// UTF-16 units without the quotes around them.
  var length: Int { text.utf16.count }

  /// The constant of a formula.
  ///
  /// libxlsxwriter 1.1.4 joins the words itself in a buffer that UTF-8 overflows, but takes a
  /// formula of any length.
  var formula: String { "\"" + text + "\"" }

  /// Whether a word is offered as it is: commas divide words, and programs trim them.
  static func isValid(_ word: String) -> Bool {
    guard let first = word.first, let last = word.last else { return false }
    return VisibleText.line(word) == word && !word.contains(",")
      && !first.isWhitespace && !last.isWhitespace
  }
}
