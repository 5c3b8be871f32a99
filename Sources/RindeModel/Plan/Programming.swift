/// Something due on a date.
public struct Delivery: Hashable, Sendable {
  public let due: CalendarDate

  /// How much is due, per unit of the multiplier; for a level, the level to have by then.
  public let quantity: Quantity

  /// The milestone's name, as the plan writes it.
  public let label: String?

  public init(due: CalendarDate, quantity: Quantity, label: String? = nil) {
    self.due = due
    self.quantity = quantity
    self.label = label
  }
}

/// When what is promised is due (*programación*, R-4.2).
public enum Programming: Hashable, Sendable {
  /// Deliveries with dates, in order.
  case deliveries([Delivery])
  /// A percentage that applies at every cut-off in its window for which a denominator was reported.
  case demand(ClosedRange<CalendarDate>)
  /// A percentage of a fixed population, due at the end.
  case coverage(due: CalendarDate)
  /// The whole target spread over the calendar days of a window; indicative, not in the plan.
  case linear(ClosedRange<CalendarDate>)
  /// The plan gives no date.
  case unscheduled

  /// The deliveries, none for the other kinds.
  public var deliveries: [Delivery] {
    guard case .deliveries(let deliveries) = self else { return [] }
    return deliveries
  }
}
