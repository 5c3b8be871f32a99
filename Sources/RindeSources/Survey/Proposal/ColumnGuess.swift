internal import RindeModel

/// Guesses what kind of question one column holds.
struct ColumnGuess {
  let platform: SurveyPlatform

  /// The question of a column.
  func question(_ column: AnswerColumn, text: String? = nil) -> ProposedQuestion {
    if column.hasOnlyDates || column.texts.allSatisfy(Self.isDate) {
      return ProposedQuestion(.date, column, text: text)
    }
    if let known = numbers(column, text) ?? yesOrNo(column, text) ?? words(column, text) {
      return known
    }
    if Self.isOpenHeading(text ?? column.heading) {
      return ProposedQuestion(.open, column, text: text)
    }
    return multiple(column, text) ?? choice(column, text)
  }

  /// Short headings that ask for remarks; a longer one may ask about them.
  private static func isOpenHeading(_ heading: String) -> Bool {
    let words = SpanishText.headingKey(heading).split(separator: " ").map(String.init)
    return words.count <= 5 && !openWords.isDisjoint(with: words)
  }

  private static let openWords: Set<String> = [
    "observaciones", "observacion", "obs", "comentarios", "comentario", "sugerencias",
    "sugerencia", "recomendaciones", "recomendacion", "explique", "describa", "justifique",
    "comments",
  ]

  private static func isDate(_ text: String) -> Bool {
    let parts = text.prefix(10).split(whereSeparator: { "/-".contains($0) })
    guard parts.count == 3, text.count <= 30, parts.allSatisfy({ Int($0) != nil }) else {
      return false
    }
    return parts.contains { $0.count == 4 } && text.count >= 8
  }

  private func yesOrNo(_ column: AnswerColumn, _ text: String?) -> ProposedQuestion? {
    let yes: Set<String> = ["si", "y", "yes", "s"]
    let known = yes.union(["no", "n"])
    let keys = column.keys.filter { CodebookWords.missingKind($0) == nil }
    guard !keys.isEmpty, keys.isSubset(of: known) else { return nil }
    var question = ProposedQuestion(.single, column, text: text)
    for (isYes, label, plain) in [(true, "Sí", "si"), (false, "No", "no")] {
      let value = column.values.first {
        yes.contains(FoldedText($0.text).text) == isYes
          && CodebookWords.missingKind($0.text) == nil
      }
      let isCode = value.map { platform.hasCodes || $0.text.count == 1 } ?? false
      let code = isCode ? value?.text ?? plain : plain
      question.options.append(.init(code: code, label: label, line: value?.line))
    }
    for value in column.values {
      guard let kind = CodebookWords.missingKind(value.text) else { continue }
      question.missing.append((value.text, kind))
      question.doubt(.missingGuess(value.text), at: [value.line])
    }
    return question
  }

  /// Words with a natural order are the points of a scale.
  private func words(_ column: AnswerColumn, _ text: String?) -> ProposedQuestion? {
    let answers = column.values.filter { CodebookWords.missingKind($0.text) == nil }
    guard answers.count > 2, let ranks = OrderedWords.ranks(of: answers.map(\.text)) else {
      return nil
    }
    var question = ProposedQuestion(.scale, column, text: text)
    let ordered = answers.sorted { (ranks[$0.text] ?? 0) < (ranks[$1.text] ?? 0) }
    for (index, value) in ordered.enumerated() {
      question.options.append(
        ProposedQuestion.Option(code: String(index + 1), label: value.text, line: value.line)
      )
    }
    for value in column.values {
      guard let kind = CodebookWords.missingKind(value.text) else { continue }
      question.missing.append((value.text, kind))
    }
    return question
  }

  /// One option per cell, or free text.
  private func choice(_ column: AnswerColumn, _ text: String?) -> ProposedQuestion {
    let different = column.values.count
    let repeats = column.answered / max(different, 1)
    let length = column.texts.reduce(0) { $0 + $1.count } / max(different, 1)
    let looksOpen = repeats < 2 && (different > 15 || length > 25) || different > 60 || length > 120
    if looksOpen {
      var question = ProposedQuestion(.open, column, text: text)
      if different <= 60, repeats > 1 { question.doubt(.singleOrOpen) }
      return question
    }
    var question = ProposedQuestion(.single, column, text: text)
    let options = optionCount(column)
    let values = column.values.prefix(options).map { (text: $0.text, line: $0.line) }
    let areCodes =
      platform.hasCodes || platform == .limeSurvey && column.texts.allSatisfy(HeadingPath.isCode)
    question.addOptions(values, areCodes: areCodes)
    if options < different {
      let written = Array(column.values.dropFirst(options))
      question.addWritten(written.map(\.text), lines: written.map(\.line))
    }
    if repeats < 2 || different == 1 { question.doubt(.singleOrOpen) }
    if areCodes { question.doubt(.codesOnly) }
    return question
  }

  /// How many of the most frequent texts are options, the rest having been written once or twice.
  private func optionCount(_ column: AnswerColumn) -> Int {
    guard [.googleForms, .microsoftForms, .table].contains(platform), column.answered >= 30 else {
      return column.values.count
    }
    let rare = column.values.firstIndex { $0.count <= 2 } ?? column.values.count
    guard rare > 1, column.values.count - rare > 1, column.values[rare - 1].count >= 6 else {
      return column.values.count
    }
    return rare
  }
}
