internal import RindeModel

/// Levels: the last one reported counts, not the sum.
struct LevelMethod: ComplianceMethod {
  let activity: Activity
  let year: FiscalYear

  private var formula: LevelProgress {
    LevelProgress(
      accumulation: activity.accumulation,
      baseline: activity.target.baseline,
      bound: activity.target.bound
    )
  }

  /// Whether the formula has all it needs: a target, and a baseline that differs from it.
  var isDefined: Bool {
    guard let target else { return false }
    return formula.ratio(of: target, towards: target) != nil
  }

  var target: Quantity? { activity.target.annualValue }

  var countsFromStart: Bool { true }

  var dueDates: [CalendarDate] {
    switch activity.programming {
    case .deliveries(let deliveries): deliveries.map(\.due)
    case .coverage(let due): [due]
    case .demand(let window), .linear(let window): [window.upperBound]
    case .unscheduled: []
    }
  }

  func isDue(in days: ClosedRange<CalendarDate>, given _: ProgressTotals) -> Bool {
    dueDates.contains { $0 <= days.upperBound }
  }

  func measure(_ totals: ProgressTotals, in days: ClosedRange<CalendarDate>)
    -> ActivityCompliance.Measure
  {
    guard isDue(in: days, given: totals), let wanted = level(by: days.upperBound) else {
      return .init(executed: totals.level)
    }
    return .init(
      programmed: wanted,
      executed: totals.level,
      ratio: totals.level.map { formula.ratio(of: $0, towards: wanted) } ?? Ratio(0, over: 1)
    )
  }

  func annualRatio(_ totals: ProgressTotals) -> Ratio? {
    guard let target else { return nil }
    guard let level = totals.level else { return Ratio(.zero, over: 1) }
    return formula.ratio(of: level, towards: target)
  }

  private func level(by date: CalendarDate) -> Quantity? {
    activity.programming.deliveries.last { $0.due <= date }?.quantity ?? target
  }
}
