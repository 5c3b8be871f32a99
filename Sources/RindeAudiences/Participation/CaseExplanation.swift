internal import RindeAnalysis
internal import RindeModel

/// Explains a figure about cases: which rows it counts, how, and by which term.
struct CaseExplanation {
  let figure: String
  let measure: CaseMeasure
  let subject: CaseSubject
  let register: CaseFigures
  let cutoff: CalendarDate

  private var summary: CaseSummary { subject.summary }

  private var words: CaseWords { register.words }

  private var texts: CaseDerivationTexts { CaseDerivationTexts(words: words) }

  func explained() -> Explanation? {
    guard let name = words.words(measure) else { return nil }
    let cases = subject.evidence()
    let isUsed = cases.map(counts)
    return Explanation(
      figure: figure,
      title: "\(name.heading). \(words.title): \(subject.label)"
        + (subject.date.map { ", \($0.officeText)" } ?? ""),
      value: value ?? texts.noValue(measure),
      steps: steps(cases) + terms(cases) + leftOut,
      rule: words.citedRule,
      rounding: rounding,
      zone: nil,
      used: zip(cases, isUsed).filter(\.1).map { evidence($0.0) },
      unused: isQuotient ? zip(cases, isUsed).filter { !$0.1 }.map { evidence($0.0) } : [],
      exact: measure.exact(in: summary)
    )
  }

  private var isQuotient: Bool { measure == .opportunity || measure == .mean }

  private var value: String? {
    switch measure {
    case .opportunity:
      summary.opportunity.isUndefined ? nil : SpanishNumber.percentage(summary.opportunity)
    case .mean:
      summary.meanDays.quotient(places: 1).map { "\(SpanishNumber.text($0)) días hábiles" }
    case .days, .maximum: measure.count(in: summary).map(CaseTexts.businessDays)
    default: measure.count(in: summary).map { SpanishNumber.text($0) }
    }
  }

  /// Whether the figure takes a case into account.
  private func counts(_ item: CaseEvidence) -> Bool {
    switch measure {
    case .received: true
    case .answered, .days, .mean: item.state.isSettled
    case .onTime: item.state == .onTime
    case .late: item.state == .late
    case .pending: item.state == .pending
    case .overdue: item.state == .overdue
    case .base, .opportunity: item.state != .pending
    case .maximum: item.businessDays != nil && item.businessDays == summary.maximumDays
    }
  }

  private func steps(_ cases: [CaseEvidence]) -> [String] {
    switch measure {
    case .received:
      [texts.sum([.answered, .pending, .overdue], in: summary, of: measure)]
    case .answered: [texts.sum([.onTime, .late], in: summary, of: measure)]
    case .base: [texts.sum([.answered, .overdue], in: summary, of: measure)]
    case .onTime, .late, .pending, .overdue:
      [texts.count(measure, in: summary, of: cases.count)]
    case .opportunity:
      [
        texts.sum([.onTime, .late], in: summary, of: .answered),
        texts.sum([.answered, .overdue], in: summary, of: .base),
      ] + (summary.opportunity.isUndefined ? [] : [texts.division(summary.opportunity)])
    case .days: [texts.days(cases.compactMap(\.businessDays))]
    case .mean:
      [texts.days(cases.compactMap(\.businessDays))]
        + (summary.meanDays.isUndefined ? [] : [texts.mean(summary.meanDays)])
    case .maximum: [texts.longest(cases.compactMap(\.businessDays))]
    }
  }

  private func terms(_ cases: [CaseEvidence]) -> [String] {
    let terms = cases.compactMap(\.term)
    return terms.isEmpty ? [] : ["Término aplicado: \(CaseTexts.terms(terms))"]
  }

  /// The whole says what it leaves out.
  private var leftOut: [String] {
    guard register.later > 0, subject.path == register.total.path else { return [] }
    return [texts.later(register.later, than: cutoff)]
  }

  private var rounding: String? {
    switch measure {
    case .opportunity: texts.rounding(summary.opportunity)
    case .mean: texts.roundingMean(summary.meanDays)
    default: nil
    }
  }

  private func evidence(_ item: CaseEvidence) -> Explanation.Evidence {
    Explanation.Evidence(place: item.place, text: item.text)
  }
}
