internal import RindeModel

/// Decides what an activity's target is and when it is due, from its words and dates (§5, R-4.2).
struct TargetReader {
  let raw: RawActivity

  let phrase: TargetPhrase

  let schedule: Schedule

  var structured: StructuredColumns

  let fiscalYear: FiscalYear

  /// The activity's own words, where a periodicity may contradict the meta.
  let activityTokens: [SpanishToken]

  let indicator: String

  func decide() -> TargetDecision {
    var decision = TargetDecision()
    let number = structured.value ?? phrase.number
    decision.kind = structured.kind ?? kind(&decision)
    if number != nil { decision.because(.numberInTarget) }
    switch decision.kind {
    case .milestones: decideMilestones(&decision)
    case .percentage: decidePercentage(number, &decision)
    case .qualitative: if structured.kind == nil { decision.doubt(.notMeasurable, .inferred) }
    case .count: decideCount(number, &decision)
    }
    if !phrase.otherProducts.isEmpty, decision.kind != .milestones {
      decision.doubt(.otherProducts(phrase.otherProducts), .inferred)
    } else if !phrase.otherNumbers.isEmpty {
      decision.doubt(.otherProducts(phrase.otherNumbers), .inferred)
    }
    if let (word, figure) = phrase.disagreement {
      decision.doubt(.wordAndFigureDiffer(word: word, figure: figure), .contradiction)
    }
    if phrase.isDoubtful, let value = phrase.number {
      decision.doubt(.doubtfulNumber(taken: OfficeText.number(value)), .inferred)
    }
    noteWrittenDays(&decision)
    return decision
  }

  private func kind(_ decision: inout TargetDecision) -> Target.Kind {
    if !phrase.steps.isEmpty { return .milestones }
    if schedule.isLabelled, phrase.number.map({ $0 == .one }) ?? true { return .milestones }
    if phrase.isPercentage { return .percentage }
    if phrase.number != nil {
      return phrase.isBare && IndicatorWords.isPercentage(indicator) ? .percentage : .count
    }
    if structured.value != nil || structured.periodicity != nil { return .count }
    if phrase.periodicity != nil || schedule.periodicity != nil { return .count }
    if phrase.isPermanent { return .qualitative }
    return phrase.head == .demand ? .percentage : .count
  }

  private func decideMilestones(_ decision: inout TargetDecision) {
    decision.value = structured.value ?? phrase.number ?? .one
    let labels = schedule.isLabelled ? schedule.windows.compactMap(\.label) : phrase.steps
    decision.milestones = labels
    if !labels.isEmpty {
      decision.targetDoubts.append(.steps(labels))
      if !schedule.isLabelled { decision.inference = .inferred }
    }
    guard let last = schedule.windows.last else {
      decision.dateDoubts.append(.noDate)
      return
    }
    let pairs = schedule.windows.count == labels.count
    decision.programming = .deliveries(
      labels.indices.map {
        Delivery(
          due: pairs ? schedule.windows[$0].last : last.last,
          quantity: .one,
          label: labels[$0]
        )
      }
    )
  }

  private func decidePercentage(_ number: Quantity?, _ decision: inout TargetDecision) {
    var number = number
    var isCoverage = false
    if !phrase.isPercentage, structured.value == nil, let bare = number {
      if bare <= .one { number = bare * 100 }
      isCoverage = bare == .one
      decision.doubt(
        .percentageIndicator(indicator: indicator),
        isCoverage ? .contradiction : .inferred
      )
    }
    if phrase.isPercentage, IndicatorWords.isCount(indicator) {
      decision.doubt(.countIndicator(indicator: indicator), .contradiction)
    }
    decision.value = number
    guard number != nil else {
      decision.doubt(.onDemandWithoutTarget, .inferred)
      if schedule.windows.isEmpty { decision.dateDoubts.append(.noDate) }
      return
    }
    programPercentage(isCoverage: isCoverage, &decision)
  }

  private func programPercentage(isCoverage: Bool, _ decision: inout TargetDecision) {
    let periodicity =
      structured.periodicity ?? phrase.periodicity?.value ?? schedule.periodicity
    decision.periodicity = periodicity
    let isDemand =
      phrase.isOnDemand || schedule.isOnDemand || phrase.isPermanent || schedule.isPermanent
      || periodicity != nil || SpanishPhrases.isOnDemand(activityTokens)
    guard let last = schedule.windows.last?.last else {
      if isDemand {
        decision.programming = .demand(fiscalYear.days)
        decision.because(.demandByWindow)
        decision.dateDoubts.append(.fiscalYearAssumed(fiscalYear.year))
      } else {
        decision.dateDoubts.append(.noDate)
      }
      return
    }
    let first = schedule.span?.lowerBound ?? min(fiscalYear.firstDay, last)
    if !isCoverage, isDemand || Self.isLong(first, last) {
      decision.programming = .demand(first...last)
      decision.because(.demandByWindow)
    } else {
      decision.programming = .coverage(due: last)
      decision.because(.coverageByWindow)
    }
  }

  /// Whether a window is longer than nine months.
  static func isLong(_ first: CalendarDate, _ last: CalendarDate) -> Bool {
    let (year, month, day) = first.components
    let later = (year + (month + 8) / 12, (month + 8) % 12 + 1)
    let length = CalendarDate.length(ofMonth: later.1, year: later.0)
    guard let end = CalendarDate(year: later.0, month: later.1, day: min(day, length)) else {
      return false
    }
    return last >= end
  }

  /// Days written in the plan on which something is due, for the warning about non-business days.
  private func noteWrittenDays(_ decision: inout TargetDecision) {
    if case .demand = decision.programming { return }
    for window in schedule.windows where window.isFixed {
      if let first = window.first, first != window.last {
        decision.writtenDays.append((first, true, window.line, window.heading))
      }
      decision.writtenDays.append((window.last, false, window.line, window.heading))
    }
  }
}

/// What an indicator's name says about its unit.
enum IndicatorWords {
  static func isPercentage(_ indicator: String) -> Bool {
    let key = SpanishText.key(indicator)
    return ["porcentaje", "% ", "proporcion", "tasa de"].contains(where: key.hasPrefix)
  }

  static func isCount(_ indicator: String) -> Bool {
    let key = SpanishText.key(indicator)
    return ["numero de", "cantidad de", "no. de", "# "].contains(where: key.hasPrefix)
  }
}

/// Numbers as offices read them.
enum OfficeText {
  /// `15.000`, `0,85`.
  static func number(_ value: Quantity) -> String {
    let text = value.description
    let parts = text.split(separator: ".")
    var whole = String(parts.first ?? "0")
    let isNegative = whole.hasPrefix("-")
    if isNegative { whole.removeFirst() }
    var grouped = ""
    for (offset, digit) in whole.enumerated() {
      if offset > 0, (whole.count - offset) % 3 == 0 { grouped.append(".") }
      grouped.append(digit)
    }
    return (isNegative ? "-" : "") + grouped + (parts.count > 1 ? "," + parts[1] : "")
  }
}
