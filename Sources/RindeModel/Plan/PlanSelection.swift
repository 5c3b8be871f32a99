/// Some activities of a plan with their records, as a plan of its own.
public struct PlanSelection: Sendable {
  /// The activities chosen, in the order of the plan.
  public let plan: Plan

  /// The position of each chosen activity among the chosen, by its position in the whole plan.
  private let positions: [Int: Int]

  /// - Parameters:
  ///   - plan: The whole plan.
  ///   - isChosen: Which activities are wanted.
  public init(of plan: Plan, where isChosen: (Activity) -> Bool) {
    let chosen = plan.activities.indices.filter { isChosen(plan.activities[$0]) }
    self.plan = Plan(entity: plan.entity, activities: chosen.map { plan.activities[$0] })
    positions = Dictionary(
      chosen.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The records of the chosen activities.
  public func records(of records: [ProgressRecord]) -> [ProgressRecord] {
    records.compactMap { record in positions[record.activity].map(record.moved) }
  }

  /// The same records, coded.
  public func columns(of columns: ProgressColumns) -> ProgressColumns {
    var chosen = ProgressColumns()
    for index in 0..<columns.count {
      guard let activity = positions[Int(columns.activities[index])] else { continue }
      chosen.activities.append(Int32(activity))
      chosen.days.append(columns.days[index])
      chosen.amounts.append(columns.amounts[index])
      chosen.evidence.append(columns.evidence[index])
      chosen.lines.append(columns.lines[index])
      if !columns.kinds.isEmpty { chosen.kinds.append(columns.kinds[index]) }
      if !columns.denominators.isEmpty { chosen.denominators.append(columns.denominators[index]) }
      if !columns.verified.isEmpty { chosen.verified.append(columns.verified[index]) }
    }
    return chosen
  }
}

extension ProgressRecord {
  /// The same record of the activity at another position.
  fileprivate func moved(to activity: Int) -> ProgressRecord {
    ProgressRecord(
      activity: activity,
      date: date,
      value: value,
      office: office,
      evidence: evidence,
      isVerified: isVerified,
      note: note,
      territory: territory,
      origin: origin
    )
  }
}
