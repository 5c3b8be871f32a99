internal import RindeModel

/// Checks the points of a scale, adds those that only its ends imply, and orders them.
enum ScaleChecks {
  static func settle(_ draft: inout QuestionDraft, _ findings: inout CodebookFindings) {
    guard points(&draft, &findings), let range = range(draft, &findings) else { return }
    if let range { fill(&draft, range, &findings) }
    let scores = draft.options.map { Int($0.code) ?? 0 }
    let sorted = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    let options = draft.options
    draft.options = sorted.map { options[$0] }
  }

  /// Whether all codes are whole numbers; marks that mean nothing on a scale are dropped.
  private static func points(
    _ draft: inout QuestionDraft,
    _ findings: inout CodebookFindings
  ) -> Bool {
    var areWhole = true
    for index in draft.options.indices {
      let option = draft.options[index]
      if let score = Int(option.code) {
        draft.options[index].code = String(score)
        if draft.options[index].label == option.code { draft.options[index].label = String(score) }
      } else {
        findings.report(.scaleNotWhole, option.place, .code, read: option.code)
        areWhole = false
      }
      let marks = [(option.isOther, CodebookField.other), (option.isExclusive, .exclusive)]
      for (isMarked, field) in marks where isMarked {
        findings.report(.idleMark(heading: field.heading), option.place, field)
      }
      draft.options[index].isOther = false
      draft.options[index].isExclusive = false
    }
    return areWhole
  }

  /// The ends as the file gives them, `.some(nil)` when it does not, `nil` when they are wrong.
  private static func range(
    _ draft: QuestionDraft,
    _ findings: inout CodebookFindings
  ) -> ClosedRange<Int>?? {
    guard let first = draft.scaleMinimum ?? draft.scaleMaximum else { return .some(nil) }
    guard let low = draft.scaleMinimum, let high = draft.scaleMaximum else {
      let lacking: CodebookField = draft.scaleMinimum == nil ? .scaleMinimum : .scaleMaximum
      let problem = CodebookProblem.scaleWithoutEnd(heading: lacking.heading)
      findings.report(problem, first.place, lacking)
      return nil
    }
    guard low.value < high.value else {
      findings.report(.scaleReversed, high.place, .scaleMaximum, read: String(high.value))
      return nil
    }
    guard high.value - low.value < OptionChecks.scaleLimit else {
      findings.report(.scaleTooLong, high.place, .scaleMaximum, read: String(high.value))
      return nil
    }
    return .some(low.value...high.value)
  }

  private static func fill(
    _ draft: inout QuestionDraft,
    _ range: ClosedRange<Int>,
    _ findings: inout CodebookFindings
  ) {
    for option in draft.options {
      guard let score = Int(option.code), !range.contains(score) else { continue }
      findings.report(.outsideScale(range), option.place, .code, read: option.code)
    }
    let known = Set(draft.options.map(\.code))
    let place = draft.scaleMinimum?.place ?? draft.place
    for point in range where !known.contains(String(point)) {
      let isMissing = draft.missing.contains { $0.text == String(point) }
      guard !isMissing else { continue }
      let text = String(point)
      draft.options.append(QuestionDraft.Option(code: text, label: text, place: place))
    }
  }
}
