internal import RindeModel

/// Days in which something is due, and how much.
struct TargetSpan: Hashable {
  let label: String
  let days: ClosedRange<CalendarDate>
  let due: Int
}

extension Periodicity {
  /// The calendar periods that end in a stretch of days; without one, the one that contains its
  /// last day, though it ends later.
  func spans(in days: ClosedRange<CalendarDate>, due: Int) -> [TargetSpan] {
    var spans: [TargetSpan] = []
    var first = start(ofPeriodContaining: days.lowerBound)
    while first <= days.upperBound {
      let end = endOfPeriod(containing: first)
      if end <= days.upperBound || spans.isEmpty {
        spans.append(TargetSpan(label: label(first...end), days: first...end, due: due))
      }
      first = end.advanced(by: 1)
    }
    return spans
  }

  private func start(ofPeriodContaining day: CalendarDate) -> CalendarDate {
    var start = day
    let end = endOfPeriod(containing: day)
    while endOfPeriod(containing: start.advanced(by: -1)) == end {
      start = start.advanced(by: -1)
    }
    return start
  }

  /// `2025-10`, `2025-T4`, `2025-S2`, `2025`; first and last day for other lengths.
  private func label(_ days: ClosedRange<CalendarDate>) -> String {
    let length: ReportPeriod.Length? = months.flatMap { ReportPeriod.Length(rawValue: $0) }
    return length.map { ReportPeriod($0, containing: days.lowerBound).name }
      ?? (days.count == 1
        ? days.lowerBound.description : "\(days.lowerBound)/\(days.upperBound)")
  }
}

extension Activity {
  /// The activity's own deliveries, each with the days since the one before.
  ///
  /// - Parameters:
  ///   - year: The plan's year, in which the first span begins.
  ///   - window: Deliveries due in it are wanted; without one, the next after it.
  /// - Returns: `nil` when the activity's target is not a count with dates and a known multiplier.
  func targetSpans(in year: FiscalYear, due window: ClosedRange<CalendarDate>) -> [TargetSpan]? {
    guard target.kind == .count, !accumulation.isLevel, let repetitions = target.repetitions else {
      return nil
    }
    guard let deliveries = programmedDeliveries else { return nil }
    var first = max(year.firstDay, self.window?.lowerBound ?? year.firstDay)
    var spans: [TargetSpan] = []
    for delivery in deliveries.mergedByDay {
      let days = min(first, delivery.due)...delivery.due
      first = delivery.due.advanced(by: 1)
      guard delivery.due >= window.lowerBound else { continue }
      guard delivery.due <= window.upperBound || spans.isEmpty else { continue }
      spans.append(
        TargetSpan(
          label: delivery.label ?? delivery.due.description,
          days: days,
          due: (delivery.quantity * repetitions).roundedUp
        )
      )
    }
    return spans
  }

  /// Deliveries with dates, or the whole target at the day on which it is due.
  private var programmedDeliveries: [Delivery]? {
    let due: CalendarDate
    switch programming {
    case .deliveries(let deliveries): return deliveries.isEmpty ? nil : deliveries
    case .coverage(let day): due = day
    case .demand(let window), .linear(let window): due = window.upperBound
    case .unscheduled: return nil
    }
    return target.value.map { [Delivery(due: due, quantity: $0)] }
  }
}

extension [Delivery] {
  /// In order of their days, those of one day together.
  fileprivate var mergedByDay: [Delivery] {
    var merged: [Delivery] = []
    for delivery in sorted(by: { $0.due < $1.due }) {
      if let last = merged.last, last.due == delivery.due {
        merged[merged.count - 1] = Delivery(
          due: last.due,
          quantity: last.quantity + delivery.quantity,
          label: last.label ?? delivery.label
        )
      } else {
        merged.append(delivery)
      }
    }
    return merged
  }
}

extension Quantity {
  /// The next whole number.
  fileprivate var roundedUp: Int {
    let (whole, rest) = micros.quotientAndRemainder(dividingBy: Self.scale)
    return Int(clamping: rest > 0 ? whole + 1 : whole)
  }
}
