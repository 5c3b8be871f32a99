internal import RindeModel
internal import RindeTables

/// Codes a question whose options stand in columns of their own.
struct MarkedAnswers: Sendable {
  let parser: AnswerParser

  let question: Int

  /// The columns of the batches, in the order of the place's columns.
  let columns: [Int]

  private(set) var distinct = DistinctAnswers()

  private var memories: [CellMemory]

  /// What the codes of remembered cells stand for; the first four fit in two bits.
  private var marks: [AnswerMark] = [.empty, .selected, .notSelected, .otherText]

  /// Positions of rows of plain marks, two bits a column.
  private var plain: [UInt128: Int32] = [:]

  private let exclusive: UInt64

  init(_ parser: AnswerParser, question: Int, columns: [Int]) {
    self.parser = parser
    self.question = question
    self.columns = columns
    memories = Array(repeating: CellMemory(), count: columns.count)
    exclusive = parser.question.exclusiveMask
  }

  /// The position of an answer among the question's distinct ones.
  mutating func position(of answer: UInt64) -> Int32 { distinct.position(of: answer) }

  /// Codes a batch; see ``CellAnswers/code(_:into:)``.
  ///
  /// - Returns: The rows with a finding, and the column of the file in which it stands.
  mutating func code(
    _ rows: RowBatch,
    into codes: inout [Int32]
  ) -> [(row: Int, column: Int, SurveyProblem)] {
    var marked = columns.map { _ in [Int32](repeating: 0, count: rows.rowCount) }
    for place in columns.indices { mark(rows, place, &marked[place]) }
    var problems: [(row: Int, column: Int, SurveyProblem)] = []
    for row in 0..<rows.rowCount {
      var key: UInt128 = 0
      var isPlain = columns.count <= 64
      for place in columns.indices {
        let code = marked[place][row]
        if code > 3 { isPlain = false }
        key = key << 2 | UInt128(truncatingIfNeeded: code & 3)
      }
      if isPlain, let position = plain[key] {
        codes[row] = position
        continue
      }
      let found = columns.indices.map { marks[Int(marked[$0][row])] }
      let value = parser.value(of: found)
      let position = distinct.position(of: value.word(isMultiple: true))
      codes[row] = position
      if let problem = problem(of: value) {
        let place = found.firstIndex { if case .unknown = $0 { true } else { false } } ?? 0
        problems.append((row, place, problem))
      } else if isPlain {
        plain[key] = position
      }
    }
    return problems
  }

  private mutating func mark(_ rows: RowBatch, _ place: Int, _ codes: inout [Int32]) {
    codes.withUnsafeMutableBufferPointer { codes in
      guard let start = codes.baseAddress else { return }
      var row = 0
      while true {
        row = memories[place].code(rows, column: columns[place], from: row, into: start)
        guard row < rows.rowCount else { return }
        start[row] = understand(rows, row, place)
        row += 1
      }
    }
  }

  private mutating func understand(_ rows: RowBatch, _ row: Int, _ place: Int) -> Int32 {
    let cell = rows.cell(row, columns[place])
    let mark = parser.mark(cell.text, column: parser.place.columns[place], kind: cell.kind)
    let code = marks.firstIndex(of: mark) ?? marks.count
    if code == marks.count { marks.append(mark) }
    if mark != .otherText || cell.text.utf8.count <= 16 {
      memories[place].remember(Int32(code), of: rows, row: row, column: columns[place])
    }
    return Int32(code)
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
