/// The condition under which a question is asked, as dictionaries write it.
enum CodebookCondition {
  /// The question and the options of a text such as `participo=si|a veces`.
  ///
  /// - Returns: `nil` when it is no condition.
  static func parse(_ text: String) -> (question: String, options: [String])? {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2, let left = sides.first, let right = sides.last else { return nil }
    let question = left.trimmingBlanks()
    let options = right.split(whereSeparator: { "|;".contains($0) }).map { $0.trimmingBlanks() }
    guard !question.isEmpty, !options.isEmpty, !options.contains("") else { return nil }
    return (question, options)
  }

  /// The text of a condition.
  static func text(_ question: String, _ options: [String]) -> String {
    question + "=" + options.joined(separator: "|")
  }
}
