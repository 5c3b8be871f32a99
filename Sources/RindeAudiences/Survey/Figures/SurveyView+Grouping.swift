internal import RindeModel
internal import RindeReport

extension SurveyView {
  /// The title under which a page tells all about a question: `P05. ¿Participó?`.
  func heading(_ question: Int) -> String { "\(number(question)). \(questions[question].text)" }

  /// What the rows of a table are about, question by question, for ``Table/grouping``.
  ///
  /// - Parameter questions: The place in the dictionary of each row's question.
  /// - Returns: A run for each question, under its number and its whole text.
  func grouping(_ questions: [Int]) -> RowGrouping {
    var runs: [(question: Int, rows: Int)] = []
    for question in questions {
      if let last = runs.last, last.question == question {
        runs[runs.count - 1].rows += 1
      } else {
        runs.append((question, 1))
      }
    }
    return RowGrouping(
      column: SurveyColumnTexts.question.key,
      runs: runs.map { RowGrouping.Run(title: heading($0.question), rows: $0.rows) }
    )
  }
}
