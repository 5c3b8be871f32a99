internal import RindeModel

extension ColumnGuess {
  /// Several options per cell; `nil` when nothing speaks for it.
  func multiple(_ column: AnswerColumn, _ text: String?) -> ProposedQuestion? {
    for delimiter in delimiters(column) {
      let joined = JoinedAnswers(column, delimiter: delimiter)
      let isCertain = isTerminated(column)
      guard isCertain || joined.hasSeveral, joined.items.count <= 200 else { continue }
      guard isCertain || speaksForSeveral(joined, column) else { continue }
      return question(joined, column, text)
    }
    return nil
  }

  private func delimiters(_ column: AnswerColumn) -> [String] {
    if platform.hasCodes { return [" "] }
    return ["; ", ";", "|", ", ", ","].filter { delimiter in
      column.texts.contains { $0.contains(delimiter) }
    }
  }

  /// Microsoft Forms ends each option with a semicolon, also the last.
  private func isTerminated(_ column: AnswerColumn) -> Bool {
    platform == .microsoftForms && !column.values.isEmpty
      && column.texts.allSatisfy { $0.hasSuffix(";") }
  }

  /// Fewer options than cells that differ, and options that also stand alone or in other company.
  private func speaksForSeveral(_ joined: JoinedAnswers, _ column: AnswerColumn) -> Bool {
    let (items, cells) = (joined.items.count, column.values.count)
    let selections = joined.items.reduce(0) { $0 + $1.count }
    guard selections >= 2 * items else { return false }
    if items < cells { return true }
    let alone = Set(column.texts)
    let isSeenAlone = joined.items.contains { item in
      alone.contains(item.text)
        && column.texts.contains { $0.contains(item.text + joined.delimiter) }
    }
    return items == cells && isSeenAlone && joined.mostInCell > 1
  }

  private func question(
    _ joined: JoinedAnswers,
    _ column: AnswerColumn,
    _ text: String?
  ) -> ProposedQuestion {
    var question = ProposedQuestion(.multiple, column, text: text)
    let count = platform.hasCodes ? joined.items.count : joined.optionCount
    let options = joined.items.prefix(count)
    question.addOptions(options.map { ($0.text, $0.line) }, areCodes: platform.hasCodes)
    for item in options where item.holdsDelimiter {
      let index = question.options.firstIndex { $0.label == item.text }
      guard let index else { continue }
      question.options[index].doubts.append(
        .joinedOption(item.text, delimiter: joined.delimiter)
      )
    }
    let written = joined.items.dropFirst(count)
    if !written.isEmpty {
      question.addWritten(written.map(\.text), lines: written.map(\.line))
    }
    if platform.hasCodes {
      question.markWritten()
      question.doubt(.codesOnly)
    }
    if joined.delimiter == ",", joined.items.count >= column.values.count {
      question.doubt(.singleOrMultiple(delimiter: joined.delimiter))
    }
    return question
  }
}
