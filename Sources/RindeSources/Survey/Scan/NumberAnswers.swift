internal import RindeModel
internal import RindeTables

/// Codes a numeric question.
struct NumberAnswers: Sendable {
  let parser: AnswerParser

  let question: Int

  /// Its column in the batches.
  let column: Int

  private(set) var distinct = DistinctAnswers()

  init(_ parser: AnswerParser, question: Int, column: Int) {
    self.parser = parser
    self.question = question
    self.column = column
  }

  /// The position of an answer among the question's distinct ones.
  mutating func position(of answer: UInt64) -> Int32 { distinct.position(of: answer) }

  /// Codes a batch; see ``CellAnswers/code(_:into:)``.
  mutating func code(
    _ rows: RowBatch,
    into codes: inout [Int32],
    values: inout [Double]
  ) -> [(Int, SurveyProblem)] {
    var problems: [(Int, SurveyProblem)] = []
    for row in 0..<rows.rowCount {
      let cell = rows.cell(row, column)
      let value = parser.parse(cell.text, kind: cell.kind)
      codes[row] = distinct.position(of: value.word(isMultiple: false))
      if case .number(let number) = value { values[row] = number } else { values[row] = .nan }
      if case .unknown(_, let nearest) = value {
        problems.append((row, .unknownAnswer(question: question, nearest: nearest)))
      }
    }
    return problems
  }
}
