internal import RindeModel

/// What an activity's plan expects by a day, for those kinds in which quantities add up.
struct Expectation {
  let activity: Activity

  /// The sum of what is due in a stretch of days, exact.
  ///
  /// - Parameter days: First and last day, both included.
  /// - Returns: A ratio whose denominator is 1 except for a linear programme; `nil` when the plan
  ///   has no dates or the multiplier is unknown.
  func due(in days: ClosedRange<CalendarDate>) -> Ratio? {
    guard let repetitions = activity.target.repetitions else { return nil }
    switch activity.programming {
    case .deliveries(let deliveries):
      let sum = deliveries.filter { days.contains($0.due) }
        .reduce(Quantity.zero) { $0 + $1.quantity }
      return Ratio(sum * repetitions, over: .one)
    case .linear(let window):
      guard let total = activity.target.annualValue else { return nil }
      let elapsed = days.overlaps(window) ? days.clamped(to: window).count : 0
      return Ratio(total * elapsed, over: Quantity(window.count))
    case .coverage(let due):
      return Ratio(days.contains(due) ? (activity.target.annualValue ?? 1) : 0, over: .one)
    case .demand, .unscheduled:
      return nil
    }
  }

  /// The level that the plan wants by a day: that of the last delivery due.
  func level(by date: CalendarDate) -> Quantity? {
    switch activity.programming {
    case .deliveries(let deliveries):
      return deliveries.last { $0.due <= date }?.quantity
    case .coverage(let due):
      return due <= date ? activity.target.value : nil
    case .demand(let window):
      return window.upperBound <= date ? activity.target.value : nil
    case .linear, .unscheduled:
      return nil
    }
  }

  /// The first day on which something is due; `nil` without dates.
  var firstDue: CalendarDate? {
    switch activity.programming {
    case .deliveries(let deliveries): deliveries.map(\.due).min()
    case .coverage(let due): due
    case .demand(let window): window.upperBound
    case .linear(let window): window.lowerBound
    case .unscheduled: nil
    }
  }
}
