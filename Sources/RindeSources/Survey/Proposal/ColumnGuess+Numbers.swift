internal import RindeModel

extension ColumnGuess {
  /// A scale, a number, or a category that is written as a number; `nil` for words.
  func numbers(_ column: AnswerColumn, _ text: String?) -> ProposedQuestion? {
    let heading = text ?? column.heading
    let answers = column.values.filter { CodebookWords.missingKind($0.text) == nil }
    guard !answers.isEmpty, answers.allSatisfy({ Self.isNumber($0.text) }) else { return nil }
    let values = answers.compactMap { value in
      Self.whole(value.text).map { (score: $0, line: value.line, text: value.text) }
    }
    guard values.count == answers.count else {
      return ProposedQuestion(.numeric, column, text: text)
    }
    let stated = Self.statedEnds(heading)
    let suspects: Set<Int> = [77, 88, 97, 98, 99, 999]
    let points = values.filter { !suspects.contains($0.score) }
    guard let low = points.map(\.score).min(), let high = points.map(\.score).max() else {
      return ProposedQuestion(.numeric, column, text: text)
    }
    guard low >= 0, high <= 10, stated.map({ $0.contains(low) && $0.contains(high) }) ?? true else {
      return ProposedQuestion(.numeric, column, text: text)
    }
    var question: ProposedQuestion
    if stated == nil, high <= 1 {
      question = zeroOrOne(column, text)
    } else if stated == nil, Self.isCategory(heading) {
      question = category(column, text, points.map { ($0.score, $0.line) })
    } else {
      question = scale(column, text, low...high, stated)
    }
    for value in values where suspects.contains(value.score) {
      question.missing.append((value.text, .noAnswer))
      question.doubt(.missingGuess(value.text), at: [value.line])
    }
    for value in column.values {
      guard let kind = CodebookWords.missingKind(value.text) else { continue }
      question.missing.append((value.text, kind))
      question.doubt(.missingGuess(value.text), at: [value.line])
    }
    return question
  }

  private func scale(
    _ column: AnswerColumn,
    _ text: String?,
    _ seen: ClosedRange<Int>,
    _ stated: ClosedRange<Int>?
  ) -> ProposedQuestion {
    var question = ProposedQuestion(.scale, column, text: text)
    let low = min(seen.lowerBound, 1)
    let high = seen.upperBound <= 5 ? 5 : seen.upperBound == 7 ? 7 : 10
    let range = stated ?? low...high
    question.scale = range
    guard stated == nil else { return question }
    question.doubt(seen == range ? .scaleOrNumber(range) : .scaleEnds(range))
    return question
  }

  private func zeroOrOne(_ column: AnswerColumn, _ text: String?) -> ProposedQuestion {
    var question = ProposedQuestion(.single, column, text: text)
    question.options = [.init(code: "1", label: "Sí"), .init(code: "0", label: "No")]
    question.doubt(.zeroOrOne)
    return question
  }

  private func category(
    _ column: AnswerColumn,
    _ text: String?,
    _ points: [(score: Int, line: Int)]
  ) -> ProposedQuestion {
    var question = ProposedQuestion(.single, column, text: text)
    question.options = points.sorted { $0.score < $1.score }.map {
      .init(code: String($0.score), label: String($0.score), line: $0.line)
    }
    question.doubt(.codesOnly)
    return question
  }

  private static func isCategory(_ heading: String) -> Bool {
    let words = SpanishText.headingKey(heading).split(separator: " ")
    return words.contains { ["estrato", "comuna", "corregimiento", "sexo", "genero"].contains($0) }
  }

  private static func whole(_ text: String) -> Int? {
    if let value = Int(text) { return value }
    guard let value = Double(text), value == value.rounded() else { return nil }
    return Int(exactly: value)
  }

  private static func isNumber(_ text: String) -> Bool {
    let plain = text.replacing(",", with: ".")
    return Double(plain).map(\.isFinite) ?? false
  }

  /// The ends that a heading names: `de 1 a 5`, `entre 0 y 10`, `(1-5)`.
  private static func statedEnds(_ heading: String) -> ClosedRange<Int>? {
    var words = SpanishText.headingKey(heading).split(separator: " ").map(String.init)
    for run in heading.split(whereSeparator: { !$0.isNumber && $0 != "-" }) {
      let ends = run.split(separator: "-").map(String.init)
      if ends.count == 2 { words += ends }
    }
    for (index, word) in words.enumerated() {
      guard let low = Int(word), low <= 1 else { continue }
      for next in words.dropFirst(index + 1).prefix(2) {
        if let high = Int(next), high > low, high <= 100 { return low...high }
      }
    }
    return nil
  }
}
