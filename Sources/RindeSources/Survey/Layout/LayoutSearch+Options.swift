internal import RindeModel
internal import RindeTables

extension LayoutSearch {
  /// Whether the columns of options are read though one cell holds all of them as well.
  ///
  /// They are where each option has its own; ODK leaves out the options that nobody marked.
  func usesIndicators(_ indicators: [AnswerPlace.Indicator], of question: Int) -> Bool {
    let plain = questions[question].options.indices.filter {
      !questions[question].options[$0].isOther
    }
    let found = Set(indicators.map(\.option))
    guard plain.contains(where: found.contains) else { return false }
    return platform == .odk || plain.allSatisfy(found.contains)
  }

  /// The place of a question whose options stand in columns.
  func apart(
    _ indicators: [AnswerPlace.Indicator],
    of question: Int,
    whole: Int?,
    typed: Int?
  ) -> SettledPlace {
    var indicators = indicators
    var typed = typed
    if typed == nil, let other = otherTextColumn(indicators, of: question) {
      typed = other
      indicators.removeAll { $0.column == other }
    }
    return SettledPlace(
      place: .indicators(
        indicators,
        otherText: typed,
        answered: answeredRule(indicators, whole: whole)
      ),
      otherText: typed
    )
  }

  /// The column of *otro* when it holds what was typed instead of marks.
  private func otherTextColumn(
    _ indicators: [AnswerPlace.Indicator],
    of question: Int
  ) -> Int? {
    guard
      let other = indicators.first(where: { questions[question].options[$0.option].isOther })
    else { return nil }
    let written = cells(other.column).map { MarkWords.mark(FoldedText($0.text).text) }
    if written.isEmpty { return platform == .limeSurvey ? other.column : nil }
    return written.contains(nil) ? other.column : nil
  }

  private func answeredRule(
    _ indicators: [AnswerPlace.Indicator],
    whole: Int?
  ) -> AnsweredRule {
    if let whole, platform != .kobo { return .byColumn(whole) }
    if platform == .kobo || platform == .sav { return .anyValue }
    // REDCap names them so and writes 0 for questions that nobody answered.
    if indicators.contains(where: { headings[$0.column].contains("___") }) { return .anyMark }
    let hasNo = indicators.contains { indicator in
      cells(indicator.column).contains {
        MarkWords.mark(FoldedText($0.text).text) == .notSelected
      }
    }
    return hasNo ? .anyValue : .anyMark
  }

  /// One cell with all the options, joined by what divides most known options in the first rows.
  func joined(_ column: Int, _ question: Int) -> AnswerPlace {
    let options = questions[question].options
    let other = options.firstIndex(where: \.isOther)
    let unmatched: JoinRule.Unmatched =
      platform.typesOtherInPlace ? other.map { .otherText(option: $0) } ?? .error : .error
    let written = cells(column).map(\.text)
    var best: (rule: JoinRule, known: Int)?
    for delimiter in platform.delimiters {
      for items in [JoinRule.Items.labels, .codes] {
        let rule = JoinRule(delimiter: delimiter, items: items, unmatched: unmatched)
        let names = options.map { items == .labels ? $0.label : $0.code }
        let text = JoinedText(names: names, delimiter: delimiter)
        let known = written.reduce(0) { $0 + text.score(of: $1) }
        if best.map({ known > $0.known }) ?? true { best = (rule, known) }
      }
    }
    let standard = JoinRule(delimiter: .semicolon, items: .labels, unmatched: unmatched)
    return .joined(column: column, rule: best?.rule ?? standard)
  }

  /// Says which options have no column; they can never have been marked.
  mutating func reportOptionsWithoutColumn(
    _ indicators: [AnswerPlace.Indicator],
    of question: Int,
    hasText: Bool
  ) {
    guard platform != .odk else { return }
    let found = Set(indicators.map(\.option))
    let options = questions[question].options
    let lacking = options.indices.filter {
      !found.contains($0) && !(options[$0].isOther && hasText)
    }
    guard !lacking.isEmpty else { return }
    issues.append(
      texts.optionsWithoutColumn(lacking.map { options[$0] }, question: questions[question])
    )
  }

  /// Says that no column holds a question, with the headings nearest to it.
  mutating func reportAbsent(_ question: Int) {
    let asked = questions[question]
    let names = NearestNames(headings.filter { !$0.isEmpty })
    var nearest = names.nearest(to: asked.text)
    for name in names.nearest(to: asked.id) where !nearest.contains(name) { nearest.append(name) }
    issues.append(texts.absent(asked, nearest: Array(nearest.prefix(3))))
  }
}
