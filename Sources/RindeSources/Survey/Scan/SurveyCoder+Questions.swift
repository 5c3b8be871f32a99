internal import RindeModel
internal import RindeTables

extension SurveyCoder {
  mutating func codeQuestion(_ index: Int, _ rows: RowBatch) {
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
      let word = notAskedWord(index)
      let position = distinct.position(of: word)
      for row in 0..<rows.rowCount { batch.answers[index][row] = position }
      batch.distinct[index] = distinct.answers
      if case .numeric = codebook.questions[index].kind {
        batch.values[index] = [Double](repeating: .nan, count: rows.rowCount)
      }
      questions[index] = .absent(distinct)
    }
  }

  private func notAskedWord(_ index: Int) -> UInt64 {
    AnswerValue.word(.notAsked, isMultiple: codebook.questions[index].kind == .multiple)
  }

  /// The position of *not asked* among a question's answers.
  private mutating func notAsked(_ index: Int) -> Int32 {
    let word = notAskedWord(index)
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
  mutating func applyConditions(_ rows: RowBatch) {
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
