internal import RindeModel
internal import RindeTables

/// Turns batches of rows into coded answers; one per thread.
struct SurveyCoder: Sendable {
  /// How a question of the dictionary is coded.
  private enum Question: Sendable {
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

  private(set) var batch: SurveyBatch

  var tally = SurveyTally()

  private var questions: [Question]

  private var factors: [FactorColumn]

  private let weightForm: SurveyBatch.WeightForm

  private var isRejected: [Bool] = []

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

  private mutating func report(
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

extension SurveyCoder {
  private mutating func codeQuestion(_ index: Int, _ rows: RowBatch) {
    batch.answers[index].resize(to: rows.rowCount)
    switch questions[index] {
    case .cell(var coder):
      questions[index] = .absent(DistinctAnswers())
      let problems = coder.code(rows, into: &batch.answers[index])
      batch.distinct[index] = coder.distinct.answers
      questions[index] = .cell(coder)
      for (row, problem) in problems {
        report(problem, rows, row, column: layout.places[index].columns[0])
      }
    case .marks(var coder):
      questions[index] = .absent(DistinctAnswers())
      let problems = coder.code(rows, into: &batch.answers[index])
      batch.distinct[index] = coder.distinct.answers
      questions[index] = .marks(coder)
      for (row, place, problem) in problems {
        report(problem, rows, row, column: layout.places[index].columns[place])
      }
    case .number(var coder):
      batch.values[index] = [Double](repeating: .nan, count: rows.rowCount)
      let problems = coder.code(
        rows,
        into: &batch.answers[index],
        values: &batch.values[index]
      )
      batch.distinct[index] = coder.distinct.answers
      questions[index] = .number(coder)
      for (row, problem) in problems {
        report(problem, rows, row, column: layout.places[index].columns[0])
      }
    case .absent(var distinct):
      let word = AnswerValue.word(.notAsked, isMultiple: codebook.questions[index].kind == .multiple)
      let position = distinct.position(of: word)
      for row in 0..<rows.rowCount { batch.answers[index][row] = position }
      batch.distinct[index] = distinct.answers
      if case .numeric = codebook.questions[index].kind {
        batch.values[index] = [Double](repeating: .nan, count: rows.rowCount)
      }
      questions[index] = .absent(distinct)
    }
  }

  /// The position of *not asked* among a question's answers.
  private mutating func notAsked(_ index: Int) -> Int32 {
    let word = AnswerValue.word(.notAsked, isMultiple: codebook.questions[index].kind == .multiple)
    let position: Int32
    switch questions[index] {
    case .cell(var coder):
      position = coder.position(of: word)
      questions[index] = .cell(coder)
    case .marks(var coder):
      position = coder.position(of: word)
      questions[index] = .marks(coder)
    case .number(var coder):
      position = coder.position(of: word)
      questions[index] = .number(coder)
    case .absent(var distinct):
      position = distinct.position(of: word)
      questions[index] = .absent(distinct)
    }
    if position >= batch.distinct[index].count { batch.distinct[index].append(word) }
    return position
  }

  /// Takes those out of a question's base who should not have been asked.
  private mutating func applyConditions(_ rows: RowBatch) {
    for (index, question) in codebook.questions.enumerated() {
      guard let condition = question.condition, let asked = codebook.index(of: condition.question)
      else { continue }
      let notAsked = notAsked(index)
      let admits = admitted(by: condition, asked)
      let isMultiple = question.kind == .multiple
      for row in 0..<rows.rowCount where !admits[Int(batch.answers[asked][row])] {
        let answer = batch.distinct[index][Int(batch.answers[index][row])]
        let isAnswer =
          isMultiple
          ? AnswerCode.missing(answer) == nil : Int64(bitPattern: answer) >= 0
        if isAnswer, let column = layout.places[index].columns.first {
          report(.outsideBase(question: index), rows, row, column: column)
        }
        batch.answers[index][row] = notAsked
        if !batch.values[index].isEmpty { batch.values[index][row] = .nan }
      }
    }
  }

  /// For each distinct answer to the condition's question whether it admits to the question.
  private func admitted(by condition: SurveyQuestion.Condition, _ asked: Int) -> [Bool] {
    let question = codebook.questions[asked]
    let options = question.options.indices.filter {
      condition.options.contains(question.options[$0].code)
    }
    return batch.distinct[asked].map { answer in
      question.kind == .multiple
        ? AnswerCode.missing(answer) == nil && options.contains { answer >> UInt64($0) & 1 == 1 }
        : options.contains { Int64($0) == Int64(bitPattern: answer) }
    }
  }
}

extension SurveyCoder {
  private mutating func codeWeights(_ rows: RowBatch) {
    guard let weight = roles.weight else { return }
    let column = WeightColumn(
      column: roles.offset(of: weight.column),
      numbers: layout.numbers,
      form: weightForm
    )
    for (row, problem) in column.code(rows, into: &batch) {
      report(problem, rows, row, column: weight.column)
    }
  }

  private mutating func codeFactors(_ rows: RowBatch) {
    for index in factors.indices {
      batch.factors[index].resize(to: rows.rowCount)
      factors[index].code(rows, into: &batch.factors[index])
      batch.levels[index] = factors[index].levels
      guard roles.factors[index].isRequired else { continue }
      for row in 0..<rows.rowCount where batch.factors[index][row] < 0 {
        report(.emptyDesign, rows, row, column: roles.factors[index].column)
      }
    }
  }

  private mutating func codeNumbers(_ rows: RowBatch) {
    for (index, named) in roles.numbers.enumerated() {
      batch.numbers[index] = [Double](repeating: .nan, count: rows.rowCount)
      let offset = roles.offset(of: named.column)
      for row in 0..<rows.rowCount {
        let cell = rows.cell(row, offset)
        guard !cell.text.isBlank else {
          if named.isRequired { report(.emptyDesign, rows, row, column: named.column) }
          continue
        }
        guard let value = layout.numbers.value(of: cell.text, kind: cell.kind) else {
          report(.unreadableNumber, rows, row, column: named.column)
          continue
        }
        batch.numbers[index][row] = value
      }
    }
  }
}

extension [Int32] {
  /// Makes the array as long as a batch, whatever its elements are.
  mutating func resize(to count: Int) {
    if self.count > count {
      removeLast(self.count - count)
    } else if self.count < count {
      append(contentsOf: repeatElement(0, count: count - self.count))
    }
  }
}
