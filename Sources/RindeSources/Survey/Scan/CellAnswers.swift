internal import RindeModel
internal import RindeTables

/// Codes a question that stands in one column.
struct CellAnswers: Sendable {
  let parser: AnswerParser

  /// The question's position in the dictionary.
  let question: Int

  /// Its column in the batches.
  let column: Int

  private(set) var distinct = DistinctAnswers()

  private var memory = CellMemory()

  /// Answers with a finding, which remembered cells name by negative codes from -1 down.
  private var flawed: [(position: Int32, problem: SurveyProblem)] = []

  private let exclusive: UInt64

  private let isMultiple: Bool

  init(_ parser: AnswerParser, question: Int, column: Int) {
    self.parser = parser
    self.question = question
    self.column = column
    isMultiple = parser.question.kind == .multiple
    exclusive = parser.question.exclusiveMask
  }

  /// The position of an answer among the question's distinct ones.
  mutating func position(of answer: UInt64) -> Int32 { distinct.position(of: answer) }

  /// Codes a batch.
  ///
  /// - Parameters:
  ///   - rows: The batch.
  ///   - codes: Gets the position of each row's answer.
  /// - Returns: The rows with a finding.
  mutating func code(_ rows: RowBatch, into codes: inout [Int32]) -> [(Int, SurveyProblem)] {
    codes.withUnsafeMutableBufferPointer { codes in
      guard let start = codes.baseAddress else { return }
      var row = 0
      while true {
        row = memory.code(rows, column: column, from: row, into: start)
        guard row < rows.rowCount else { return }
        start[row] = understand(rows, row)
        row += 1
      }
    }
    var problems: [(Int, SurveyProblem)] = []
    guard !flawed.isEmpty else { return problems }
    for row in codes.indices where codes[row] < 0 {
      let (position, problem) = flawed[Int(-1 - codes[row])]
      codes[row] = position
      problems.append((row, problem))
    }
    return problems
  }

  private mutating func understand(_ rows: RowBatch, _ row: Int) -> Int32 {
    let cell = rows.cell(row, column)
    let value = parser.parse(cell.text, kind: cell.kind)
    let position = distinct.position(of: value.word(isMultiple: isMultiple))
    let code = problem(of: value).map { problem in
      flawed.append((position, problem))
      return Int32(-flawed.count)
    }
    // Free texts are all different and long: there is nothing to remember.
    if value != .text || cell.text.utf8.count <= 16 {
      memory.remember(code ?? position, of: rows, row: row, column: column)
    }
    return code ?? position
  }

  private func problem(of value: AnswerValue) -> SurveyProblem? {
    switch value {
    case .unknown(_, let nearest): .unknownAnswer(question: question, nearest: nearest)
    case .options(let mask, _) where mask & exclusive != 0 && mask.nonzeroBitCount > 1:
      .exclusiveWithOthers(question: question)
    default: nil
    }
  }
}

extension SurveyQuestion {
  /// The bits of the options that rule out all others.
  var exclusiveMask: UInt64 {
    options.enumerated().reduce(0) { $1.element.isExclusive ? $0 | 1 << UInt64($1.offset) : $0 }
  }
}
