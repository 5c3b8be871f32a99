internal import RindeModel

/// The cells of one activity in a plan that is written back.
struct StructuredRow {
  let activity: Activity

  let reading: ActivityReading

  /// Whether the plan gives no date and the office must still write one.
  let isUndated: Bool

  init(_ activity: Activity, _ reading: ActivityReading, isUndated: Bool) {
    self.activity = activity
    self.reading = reading
    self.isUndated = isUndated
  }

  subscript(column: PlanColumn) -> String {
    let target = activity.target
    switch column {
    case .subcomponent: return activity.subcomponent
    case .phase: return reading.phase ?? ""
    case .number: return activity.id
    case .activity: return activity.text
    case .output: return activity.output ?? ""
    case .target: return target.text
    case .indicator: return activity.indicator ?? ""
    case .resources: return reading.resources ?? ""
    case .responsible: return activity.responsible.joined(separator: "; ")
    case .start: return activity.window?.lowerBound.description ?? ""
    case .end: return activity.window?.upperBound.description ?? ""
    case .targetValue: return Self.number(target.value)
    case .targetKind: return StructuredWords.word(of: target.kind, in: StructuredWords.kinds)
    case .bound: return StructuredWords.word(of: target.bound, in: StructuredWords.bounds)
    case .unit: return target.unit ?? ""
    case .multiplier:
      return target.multiplier.map { "\($0.noun)=\($0.count.map(String.init) ?? "?")" } ?? ""
    case .periodicity:
      return reading.periodicity
        .map { StructuredWords.word(of: $0, in: StructuredWords.periodicities) } ?? ""
    case .programming: return programming
    case .accumulation:
      return StructuredWords.word(of: activity.accumulation, in: StructuredWords.accumulations)
    case .baseline: return Self.number(target.baseline)
    case .weight: return Self.number(activity.weight)
    case .territories: return activity.territories.joined(separator: "; ")
    case .sector, .entity, .office, .due: return ""
    }
  }

  /// What ``StructuredProgramming`` reads; empty where the office must still say it.
  private var programming: String {
    switch activity.programming {
    case .deliveries(let deliveries): return deliveries.map(Self.text).joined(separator: "; ")
    case .demand(let days): return "\(StructuredTexts.demand) \(Self.text(days))"
    case .coverage(let due): return "\(StructuredTexts.coverage) \(due)"
    case .linear(let days): return "\(StructuredTexts.linear) \(Self.text(days))"
    case .unscheduled:
      guard !isUndated, activity.target.value != nil else { return "" }
      let steps = activity.target.milestones.map { "\(StructuredTexts.unscheduled): \($0)" }
      return steps.isEmpty ? StructuredTexts.unscheduled : steps.joined(separator: "; ")
    }
  }

  private static func text(_ delivery: Delivery) -> String {
    let parts = [delivery.due.description, number(delivery.quantity), delivery.label]
    return parts.compactMap { $0 }.joined(separator: ":")
  }

  private static func text(_ days: ClosedRange<CalendarDate>) -> String {
    "\(days.lowerBound)/\(days.upperBound)"
  }

  /// Digits with a decimal comma and no thousands, which admits one reading only.
  private static func number(_ value: Quantity?) -> String {
    value.map { String($0.description.map { $0 == "." ? "," : $0 }) } ?? ""
  }
}
