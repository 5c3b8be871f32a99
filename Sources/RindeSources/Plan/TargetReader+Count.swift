internal import RindeModel

extension TargetReader {
  /// A count: how many in the year, and how many by each date.
  func decideCount(_ number: Quantity?, _ decision: inout TargetDecision) {
    if schedule.windows.count <= 1, let periodic = periodic(number) {
      programPeriods(number, periodic, &decision)
      return
    }
    var number = number
    if number == nil {
      if phrase.head == .singular {
        number = .one
        decision.because(.singularNoun)
        decision.doubt(.implicitOne, .implicit)
      } else {
        decision.doubt(.unquantified, .inferred)
      }
    }
    decision.value = number
    if phrase.hasTwoParticiples { decision.targetDoubts.append(.twoParticiples) }
    guard let last = schedule.windows.last else {
      decision.dateDoubts.append(.noDate)
      return
    }
    guard let number else { return }
    if schedule.windows.count == 1 {
      decision.programming = .deliveries(
        [Delivery(due: last.last, quantity: number, label: last.label)]
      )
      decision.because(.dueAtEnd)
      if structured.value == nil { compareWithActivity(number, &decision) }
    } else {
      programWindows(number, &decision)
    }
  }

  /// The periodicity that rules, and whether its number is one of each period.
  private func periodic(_ number: Quantity?) -> (value: Periodicity, source: PeriodicSource)? {
    if let value = structured.periodicity { return (value, .structured) }
    let found: (Periodicity, PeriodicSource)?
    if let said = phrase.periodicity {
      found = (said.value, said.isDistributive ? .eachPeriod : .target)
    } else {
      found = schedule.periodicity.map { ($0, .dates) }
    }
    guard let found else { return nil }
    // "Informe anual" with a date is one report on that date.
    if found.0 == .annual, !schedule.windows.isEmpty { return nil }
    return found
  }

  private func programPeriods(
    _ number: Quantity?,
    _ periodic: (value: Periodicity, source: PeriodicSource),
    _ decision: inout TargetDecision
  ) {
    let dues = periodic.value.dueDates(in: window(&decision))
    let count = Quantity(dues.count)
    decision.periodicity = periodic.value
    if number == nil {
      decision.doubt(.implicitPerPeriod, .implicit)
      decision.because(.singularNoun)
    }
    let each = number ?? .one
    let isTotal =
      structured.value != nil || phrase.share != nil || (periodic.source == .dates && each > .one)
      || (periodic.source == .target && each == count && each > .one)
    guard isTotal else {
      decision.value = each * dues.count
      decision.perPeriod = each
      decision.because(.expandedPeriods)
      decision.programming = .deliveries(dues.map { Delivery(due: $0, quantity: each) })
      return
    }
    decision.value = each
    let parts = Self.split(each, into: dues.count)
    if parts.allSatisfy({ $0 == parts.first }) { decision.perPeriod = parts.first }
    decision.programming = .deliveries(
      zip(dues, parts).filter { $0.1 > .zero }.map { Delivery(due: $0.0, quantity: $0.1) }
    )
    let isShared = phrase.share.map { Quantity($0) * dues.count == each } ?? false
    if structured.value == nil, !isShared {
      let value = OfficeText.number(each)
      decision.doubt(.totalOrPerPeriod(value: value, periods: dues.count), .contradiction)
    }
  }

  /// The days over which periods are counted.
  private func window(_ decision: inout TargetDecision) -> ClosedRange<CalendarDate> {
    guard let window = schedule.windows.first else {
      decision.because(.wholeFiscalYear)
      decision.dateDoubts.append(.fiscalYearAssumed(fiscalYear.year))
      return fiscalYear.days
    }
    return (window.first ?? min(fiscalYear.firstDay, window.last))...window.last
  }

  /// Whole parts as equal as they can be, the rest on the last ones.
  static func split(_ total: Quantity, into count: Int) -> [Quantity] {
    guard count > 1 else { return count == 1 ? [total] : [] }
    let unit = total.isWhole ? Quantity.scale : 1
    let units = total.micros / unit
    let (part, rest) = units.quotientAndRemainder(dividingBy: Int128(count))
    return (0..<count).map { index in
      let extra: Int128 = Int128(count - index) <= rest ? 1 : 0
      return Quantity(micros: (part + extra) * unit)
    }
  }

  /// Several dates and one number.
  private func programWindows(_ number: Quantity, _ decision: inout TargetDecision) {
    let windows = schedule.windows
    let last = windows[windows.count - 1]
    if number == Quantity(windows.count) {
      decision.because(.onePerDate)
      decision.programming = .deliveries(
        windows.map { Delivery(due: $0.last, quantity: .one, label: $0.label) }
      )
      return
    }
    decision.because(.dueAtEnd)
    decision.programming = .deliveries([Delivery(due: last.last, quantity: number)])
    let value = OfficeText.number(number)
    if number < Quantity(windows.count) {
      decision.doubt(.oneForSeveralWindows(value: value, windows: windows.count), .contradiction)
    } else {
      let parts = Self.split(number, into: windows.count).map(OfficeText.number)
      decision.doubt(.undefinedSplit(parts: parts), .inferred)
    }
  }

  /// What the activity says about how often, when neither meta nor dates do.
  private func compareWithActivity(_ number: Quantity, _ decision: inout TargetDecision) {
    guard let window = schedule.windows.first else { return }
    let first = window.first ?? min(fiscalYear.firstDay, window.last)
    let value = OfficeText.number(number)
    if let said = SpanishPhrases.periodicity(in: activityTokens), said.value != .annual {
      let periods = said.value.dueDates(in: first...window.last).count
      guard periods > 1, Quantity(periods) != number else { return }
      let word = StructuredWords.word(of: said.value, in: StructuredWords.periodicities)
      decision.doubt(
        .periodicityInActivity(word: word, value: value, periods: periods),
        .contradiction
      )
    } else if SpanishPhrases.isDonePermanently(activityTokens),
      first.distance(to: window.last) <= 31
    {
      decision.doubt(.permanentActivity, .contradiction)
    }
  }
}

/// Where a periodicity was said, which tells what its number means.
enum PeriodicSource {
  /// In the meta: "dos publicaciones mensuales".
  case target
  /// In the meta, one by one: "dos publicaciones por semestre".
  case eachPeriod
  /// In the date cell: "Cada trimestre de 2022".
  case dates
  case structured
}
