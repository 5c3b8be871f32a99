internal import RindeModel

/// Checks the options of a question and puts them in their order.
enum OptionChecks {
  /// Points of a scale that are accepted: from 0 to 100.
  static let scaleLimit = 101

  static func settle(_ draft: inout QuestionDraft, _ findings: inout CodebookFindings) {
    guard let kind = draft.kind else { return }
    name(&draft, &findings)
    switch kind {
    case .single, .multiple:
      order(&draft)
      if kind == .single { dropExclusive(&draft, &findings) }
    case .scale: ScaleChecks.settle(&draft, &findings)
    case .numeric, .open, .date: dropOptions(&draft, kind, &findings)
    }
    if kind != .scale, let bound = draft.scaleMinimum ?? draft.scaleMaximum {
      findings.report(.idleScale, bound.place, .scaleMinimum, read: String(bound.value))
    }
    check(draft, kind, &findings)
  }

  /// Completes options that have only a code or only a label.
  private static func name(_ draft: inout QuestionDraft, _ findings: inout CodebookFindings) {
    for index in draft.options.indices {
      let option = draft.options[index]
      if option.code.isEmpty {
        let code = CodebookNames.slug(option.label, separator: "_", limit: 30)
        let others = draft.options.map(\.code)
        draft.options[index].code =
          code.isEmpty ? option.label : CodebookNames.unique(code, among: others)
        let problem = CodebookProblem.givenCode(draft.options[index].code)
        findings.report(problem, option.place, .code, read: option.label)
      } else if option.code.contains(where: { "|;=".contains($0) }) {
        findings.report(.invalidCode, option.place, .code, read: option.code)
      }
      if option.label.isEmpty {
        draft.options[index].label = option.code
        if draft.kind != .scale {
          findings.report(.noLabel, option.place, .label, read: option.code)
        }
      }
    }
  }

  /// Options with an order first, by it; the others behind them as they stand.
  private static func order(_ draft: inout QuestionDraft) {
    let options = draft.options
    guard options.contains(where: { $0.order != nil }) else { return }
    draft.options = options.indices.sorted {
      (options[$0].order ?? .max, $0) < (options[$1].order ?? .max, $1)
    }.map { options[$0] }
  }

  /// Every option of a single choice rules out the others.
  private static func dropExclusive(
    _ draft: inout QuestionDraft,
    _ findings: inout CodebookFindings
  ) {
    for index in draft.options.indices where draft.options[index].isExclusive {
      let problem = CodebookProblem.idleMark(heading: CodebookField.exclusive.heading)
      findings.report(problem, draft.options[index].place, .exclusive)
      draft.options[index].isExclusive = false
    }
  }

  private static func dropOptions(
    _ draft: inout QuestionDraft,
    _ kind: SurveyQuestion.Kind,
    _ findings: inout CodebookFindings
  ) {
    guard let option = draft.options.first else { return }
    findings.report(.idleOptions(kind), option.place, .code, read: option.code)
    draft.options = []
  }

  private static func check(
    _ draft: QuestionDraft,
    _ kind: SurveyQuestion.Kind,
    _ findings: inout CodebookFindings
  ) {
    guard kind == .single || kind == .multiple || kind == .scale else { return }
    if draft.options.isEmpty { findings.report(.noOptions(kind), draft.place, .code) }
    if kind == .multiple, draft.options.count > SurveyCodebook.optionLimit {
      let problem = CodebookProblem.tooManyOptions(count: draft.options.count)
      findings.report(problem, draft.place, .code)
    }
    reportRepetitions(draft, &findings)
    let others = draft.options.filter(\.isOther)
    if let first = others.first {
      for other in others.dropFirst() {
        let problem = CodebookProblem.severalOthers(firstLine: first.place.line)
        findings.report(problem, other.place, .other, read: other.label)
      }
    }
  }

  private static func reportRepetitions(
    _ draft: QuestionDraft,
    _ findings: inout CodebookFindings
  ) {
    var codes: [FoldedText: QuestionDraft.Option] = [:]
    var labels: [FoldedText: QuestionDraft.Option] = [:]
    for option in draft.options {
      let (code, label) = (FoldedText(option.code), FoldedText(option.label))
      if let first = codes[code] {
        let problem = CodebookProblem.repeatedCode(firstLine: first.place.line)
        findings.report(problem, option.place, .code, read: option.code)
      } else if let first = labels[label] {
        let line = first.place.line
        let problem = CodebookProblem.repeatedLabel(code: first.code, firstLine: line)
        findings.report(problem, option.place, .label, read: option.label)
      }
      codes[code] = codes[code] ?? option
      labels[label] = labels[label] ?? option
    }
    for option in draft.options {
      guard let owner = codes[FoldedText(option.label)], owner.code != option.code else { continue }
      findings.report(.labelIsCode(of: owner.label), option.place, .label, read: option.label)
    }
  }
}
