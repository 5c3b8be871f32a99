internal import RindeModel

/// Percentages with numerator and denominator, pooled over the year and never averaged.
struct PercentageMethod: ComplianceMethod {
  let activity: Activity

  var target: Quantity? { activity.target.value }

  var dueDates: [CalendarDate] {
    switch activity.programming {
    case .coverage(let due): [due]
    case .deliveries(let deliveries): deliveries.map(\.due)
    case .demand(let window): [window.upperBound]
    case .linear(let window): [window.upperBound]
    case .unscheduled: []
    }
  }

  func hasBase(_ totals: ProgressTotals) -> Bool {
    totals.recordCount == 0 || totals.denominator > .zero
  }

  func isDue(in days: ClosedRange<CalendarDate>, given totals: ProgressTotals) -> Bool {
    guard case .demand(let window) = activity.programming else {
      return dueDates.contains { days.contains($0) }
    }
    return days.contains(window.upperBound)
      || (days.overlaps(window) && totals.denominator > .zero)
  }

  func measure(_ totals: ProgressTotals, in days: ClosedRange<CalendarDate>)
    -> ActivityCompliance.Measure
  {
    guard totals.recordCount > 0 else {
      let isDue = isDue(in: days, given: totals)
      return .init(ratio: isDue ? points(by: days.upperBound).map { Ratio(0, over: $0) } : nil)
    }
    guard totals.denominator > .zero, let points = points(by: days.upperBound) else {
      return .init(executed: totals.amount)
    }
    let programmed = Ratio(
      Quantity(micros: totals.denominator.micros * points.micros / Quantity.scale),
      over: 100
    ).roundedValue
    return .init(
      programmed: programmed,
      executed: totals.amount,
      ratio: isDue(in: days, given: totals) ? pooled(totals, points) : nil
    )
  }

  func annualRatio(_ totals: ProgressTotals) -> Ratio? {
    guard let target else { return nil }
    guard totals.recordCount > 0 else { return Ratio(.zero, over: target) }
    return totals.denominator > .zero ? pooled(totals, target) : nil
  }

  /// What depends on demand is not complete before its window ends: more may still come.
  func isComplete(_ totals: ProgressTotals, by date: CalendarDate) -> Bool {
    if case .demand(let window) = activity.programming, date < window.upperBound { return false }
    return annualRatio(totals)?.reaches(percent: 100) ?? false
  }

  /// The percentage wanted by a day: that of the last date with its own, else the target.
  private func points(by date: CalendarDate) -> Quantity? {
    activity.programming.deliveries.last { $0.due <= date }?.quantity ?? target
  }

  private func pooled(_ totals: ProgressTotals, _ points: Quantity) -> Ratio {
    guard points != 100 else { return Ratio(totals.amount, over: totals.denominator) }
    return Ratio(
      totals.amount * 100,
      over: Quantity(micros: totals.denominator.micros * points.micros / Quantity.scale)
    )
  }
}
