internal import RindeModel
internal import RindeTables

/// Turns batches of rows into coded answers; one per thread.
struct SurveyCoder: Sendable {
  /// How a question of the dictionary is coded.
  enum Question: Sendable {
    case cell(CellAnswers)
    case marks(MarkedAnswers)
    case number(NumberAnswers)
    case absent(DistinctAnswers)
  }

  let codebook: SurveyCodebook

  let layout: AnswerLayout

  let roles: SurveyRoles

  /// Rows of respondents who had answered before, by the line of their first answer.
  let repeated: [Int: Int]

  var batch: SurveyBatch

  var tally = SurveyTally()

  var questions: [Question]

  var factors: [FactorColumn]

  let weightForm: SurveyBatch.WeightForm

  /// For each row of the last batch whether it cannot be used.
  private(set) var isRejected: [Bool] = []

  init(
    codebook: SurveyCodebook,
    layout: AnswerLayout,
    roles: SurveyRoles,
    repeated: [Int: Int],
    weightForm: SurveyBatch.WeightForm
  ) {
    self.weightForm = weightForm
    self.codebook = codebook
    self.layout = layout
    self.roles = roles
    self.repeated = repeated
    batch = SurveyBatch(
      questions: codebook.questions.count,
      factors: roles.factors.count,
      numbers: roles.numbers.count
    )
    factors = roles.factors.map { FactorColumn(column: roles.offset(of: $0.column)) }
    questions = codebook.questions.enumerated().map { index, question in
      let parser = AnswerParser(question, at: index, in: layout)
      let columns = layout.places[index].columns.map { roles.offset(of: $0) }
      switch layout.places[index] {
      case .cell where question.kind == .numeric:
        return .number(NumberAnswers(parser, question: index, column: columns[0]))
      case .cell, .joined:
        return .cell(CellAnswers(parser, question: index, column: columns[0]))
      case .indicators:
        return .marks(MarkedAnswers(parser, question: index, columns: columns))
      case .absent: return .absent(DistinctAnswers())
      }
    }
  }

  /// Codes a batch into ``batch``, without the rows that cannot be used.
  mutating func code(_ rows: RowBatch) {
    tally.beginBatch()
    tally.counts.read += rows.rowCount
    isRejected = [Bool](repeating: false, count: rows.rowCount)
    batch.lines = (0..<rows.rowCount).map { Int32(truncatingIfNeeded: rows.lines[$0]) }
    checkRespondents(rows)
    codeWeights(rows)
    codeFactors(rows)
    codeNumbers(rows)
    for index in questions.indices { codeQuestion(index, rows) }
    applyConditions(rows)
    let rejected = isRejected.count { $0 }
    if rejected > 0 { batch.keep(where: isRejected.map { !$0 }) }
    tally.counts.rejected += rejected
    tally.counts.used += rows.rowCount - rejected
  }

  mutating func report(
    _ problem: SurveyProblem,
    _ rows: RowBatch,
    _ row: Int,
    column: Int
  ) {
    if problem.rejectsRow { isRejected[row] = true }
    tally.add(
      SurveyFinding(
        problem: problem,
        line: rows.lines[row],
        column: column,
        read: rows.cell(row, roles.offset(of: column)).text
      )
    )
  }

  private mutating func checkRespondents(_ rows: RowBatch) {
    guard let respondent = roles.respondent else { return }
    let offset = roles.offset(of: respondent.column)
    for row in 0..<rows.rowCount {
      if rows.fields[row * rows.columnCount + offset].isEmpty {
        report(.emptyRespondent, rows, row, column: respondent.column)
      } else if let first = repeated[rows.lines[row]] {
        report(.repeatedRespondent(first: first), rows, row, column: respondent.column)
      }
    }
  }
}
