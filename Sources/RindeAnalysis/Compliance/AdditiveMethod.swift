internal import RindeModel

/// Quantities that add up against deliveries with dates, or against a linear programme.
struct AdditiveMethod: ComplianceMethod {
  let activity: Activity

  private var expectation: Expectation { Expectation(activity: activity) }

  var target: Quantity? { activity.target.annualValue }

  var dueDates: [CalendarDate] {
    switch activity.programming {
    case .deliveries(let deliveries): deliveries.map(\.due)
    case .coverage(let due): [due]
    case .demand(let window): [window.upperBound]
    case .linear, .unscheduled: []
    }
  }

  func isDue(in days: ClosedRange<CalendarDate>, given _: ProgressTotals) -> Bool {
    due(in: days).map { $0.numerator > .zero } ?? false
  }

  func measure(_ totals: ProgressTotals, in days: ClosedRange<CalendarDate>)
    -> ActivityCompliance.Measure
  {
    let due = due(in: days)
    let executed = totals.recordCount == 0 ? nil : totals.amount
    guard let due, due.numerator > .zero else {
      return .init(programmed: .zero, executed: executed)
    }
    return .init(
      programmed: due.roundedValue,
      executed: executed,
      ratio: ratio(of: totals, to: due)
    )
  }

  func annualRatio(_ totals: ProgressTotals) -> Ratio? {
    guard let target, target > .zero else { return nil }
    return ratio(of: totals, to: Ratio(target, over: .one))
  }

  /// A count under a demand programme is due at the end of its window.
  private func due(in days: ClosedRange<CalendarDate>) -> Ratio? {
    guard case .demand(let window) = activity.programming else { return expectation.due(in: days) }
    return Ratio(days.contains(window.upperBound) ? target ?? .zero : .zero, over: .one)
  }

  /// Done over due; for a ceiling, due over done once it is passed, and nothing without a report.
  private func ratio(of totals: ProgressTotals, to due: Ratio) -> Ratio {
    let done = totals.amount
    let scaled = Quantity(micros: done.micros * due.denominator.micros / Quantity.scale)
    guard activity.target.bound == .maximum, totals.recordCount > 0 else {
      return Ratio(scaled, over: due.numerator)
    }
    return scaled <= due.numerator ? Ratio(1, over: 1) : Ratio(due.numerator, over: scaled)
  }
}

extension Ratio {
  /// The quotient rounded to the millionth, half away from zero; the numerator over one exactly.
  var roundedValue: Quantity {
    guard denominator != .one else { return numerator }
    let value = RoundedDecimal(dividing: numerator.micros, by: denominator.micros, places: 6)
    return Quantity(micros: value.units)
  }
}
