internal import RindeModel

extension SurveyView {
  /// The text of a question for a table that repeats it row by row.
  ///
  /// The sheet of the question and the one on quality have it whole.
  ///
  /// - Parameter question: Its place in the dictionary.
  /// - Returns: The text without the instruction in parentheses at its end, cut at a word with «…»
  ///   when it has more than sixty characters.
  func shortText(_ question: Int) -> String {
    let limit = 60
    var text = questions[question].text[...]
    if text.last == ")", let start = text.lastIndex(of: "("), start > text.startIndex {
      text = text[..<start]
      while text.last == " " { text.removeLast() }
    }
    guard text.count > limit else { return String(text) }
    let start = text.prefix(limit - 1)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }
}
