public import RindeModel

/// Something that is due and not done: late at the cut-off, or soon after it (*vencimiento*).
public struct PendingDelivery: Hashable, Sendable {
  /// Position of the activity in the plan.
  public let activity: Int

  public let due: CalendarDate

  /// What is missing of it: a quantity, or percentage points of a percentage; `nil` when it cannot
  /// be told.
  public let pending: Quantity?

  /// The milestone's name.
  public let label: String?

  /// Business days from the due date to the cut-off when it is late, from the cut-off to the due
  /// date when it is still to come.
  public let businessDays: Int

  public let isOverdue: Bool
}

extension ComplianceResults {
  /// What is late at the cut-off, oldest first, and what is due within some business days after it.
  ///
  /// - Parameter horizon: Business days after the cut-off.
  /// - Returns: Overdue deliveries, then those to come; each by date and position in the plan.
  public func pendingDeliveries(within horizon: Int) -> [PendingDelivery] {
    let last = plan.entity.calendar.adding(horizon, to: cutoff.date)
    let items = activities.flatMap { pendingDeliveries(of: $0, until: last) }
    return items.sorted { left, right in
      (left.isOverdue ? 0 : 1, left.due, left.activity)
        < (right.isOverdue ? 0 : 1, right.due, right.activity)
    }
  }

  private func pendingDeliveries(of result: ActivityCompliance, until last: CalendarDate)
    -> [PendingDelivery]
  {
    let activity = plan.activities[result.index]
    guard result.state != .notCalculable else { return [] }
    switch activity.programming {
    case .deliveries(let deliveries) where activity.target.kind == .count:
      guard !activity.accumulation.isLevel else {
        return deliveries.compactMap { wholeTarget(of: result, due: $0.due, until: last) }
      }
      return countsPending(deliveries, of: result, until: last)
    case .deliveries(let deliveries):
      return deliveries.enumerated().compactMap { step, delivery in
        let isDone =
          activity.target.kind == .milestones
          ? result.milestones & 1 << UInt64(min(step, 63)) != 0 : result.state.isFulfilled
        return isDone ? nil : item(result, delivery.due, nil, delivery.label, until: last)
      }
    case .coverage(let due):
      return [wholeTarget(of: result, due: due, until: last)].compactMap(\.self)
    case .demand(let window):
      return [wholeTarget(of: result, due: window.upperBound, until: last)].compactMap(\.self)
    case .linear, .unscheduled:
      return []
    }
  }

  /// Deliveries that add up are met in order of their dates.
  private func countsPending(
    _ deliveries: [Delivery],
    of result: ActivityCompliance,
    until last: CalendarDate
  ) -> [PendingDelivery] {
    let repetitions = plan.activities[result.index].target.repetitions ?? 1
    var left = result.toDate.executed ?? .zero
    var items: [PendingDelivery] = []
    for delivery in deliveries.sorted(by: { $0.due < $1.due }) {
      let quantity = delivery.quantity * repetitions
      let pending = max(.zero, quantity - left)
      left = max(.zero, left - quantity)
      guard pending > .zero else { continue }
      if let item = item(result, delivery.due, pending, delivery.label, until: last) {
        items.append(item)
      }
    }
    return items
  }

  private func wholeTarget(
    of result: ActivityCompliance,
    due: CalendarDate,
    until last: CalendarDate
  ) -> PendingDelivery? {
    let isDone = due <= cutoff.date ? !result.state.isMissingSomething : result.isComplete
    return isDone ? nil : item(result, due, nil, nil, until: last)
  }

  private func item(
    _ result: ActivityCompliance,
    _ due: CalendarDate,
    _ pending: Quantity?,
    _ label: String?,
    until last: CalendarDate
  ) -> PendingDelivery? {
    guard due <= last else { return nil }
    let isOverdue = due <= cutoff.date
    let calendar = plan.entity.calendar
    return PendingDelivery(
      activity: result.index,
      due: due,
      pending: pending,
      label: label,
      businessDays: isOverdue
        ? calendar.businessDays(after: due, through: cutoff.date)
        : calendar.businessDays(after: cutoff.date, through: due),
      isOverdue: isOverdue
    )
  }
}

extension ComplianceState {
  /// Whether something that was due is missing.
  var isMissingSomething: Bool {
    switch self {
    case .partial, .unfulfilled, .unreported: true
    default: false
    }
  }
}
