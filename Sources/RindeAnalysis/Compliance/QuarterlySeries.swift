public import RindeModel

/// The accumulated compliance of many activities at the end of each quarter, and its totals by group.
///
/// For plans of thousands of activities whose targets add up, as a department consolidates them: it
/// needs no more than the totals of each quarter.
public struct QuarterlySeries: Sendable {
  /// An activity at the end of a quarter.
  public struct Moment: Hashable, Sendable {
    /// Done since the year began.
    public let accumulated: Quantity

    /// Due since the year began; its value is a quotient when the programme is linear.
    public let expected: Ratio

    /// Done over due, raw; `nil` when nothing was due.
    public let compliance: Ratio?

    public let zone: ComplianceZone?

    /// Records of the quarter, and those among them with evidence.
    public let recordCount: Int
    public let evidenceCount: Int
  }

  /// The activities of a group at the end of a quarter.
  public struct GroupMoment: Hashable, Sendable {
    public var activities = 0
    public var recordCount = 0
    public var evidenceCount = 0

    /// Activities with something due, by zone.
    public var zones: [Int] = [0, 0, 0]

    private var shares = Share.zero

    /// Mean of the capped percentages of the activities with something due; `nil` without any.
    public var mean: Share? { shares.divided(by: programmed) }

    /// Activities with something due.
    public var programmed: Int { zones.reduce(0, +) }

    /// Activities in a zone.
    public func count(in zone: ComplianceZone) -> Int { zones[Self.position(of: zone)] }

    mutating func add(_ moment: Moment) {
      activities += 1
      recordCount += moment.recordCount
      evidenceCount += moment.evidenceCount
      guard let ratio = moment.compliance, let zone = moment.zone,
        let share = Share(limiting: ratio)
      else { return }
      zones[Self.position(of: zone)] += 1
      shares = shares + share
    }

    private static func position(of zone: ComplianceZone) -> Int {
      switch zone {
      case .low: 0
      case .medium: 1
      case .high: 2
      }
    }
  }

  public let plan: Plan

  /// Four for each activity, in the order of the plan.
  public let moments: [Moment]

  /// An empty fold for the records of a plan; records outside an activity's window do not count.
  public static func makeFold(for plan: Plan) -> ComplianceFold {
    let year = plan.fiscalYear.days
    return ComplianceFold(
      activityCount: plan.activities.count,
      periods: .quarterly(plan.fiscalYear),
      details: [],
      windows: plan.activities.map { activity in
        let window = activity.window ?? year
        return Int32(window.lowerBound.dayNumber)...Int32(window.upperBound.dayNumber)
      }
    )
  }

  /// The series of a plan.
  ///
  /// - Parameters:
  ///   - plan: Its activities must add up; others have no compliance.
  ///   - fold: Made by ``makeFold(for:)`` and fed.
  public init(plan: Plan, fold: ComplianceFold) {
    self.plan = plan
    let quarters = plan.fiscalYear.quarters
    let thresholds = plan.entity.thresholds
    var moments: [Moment] = []
    moments.reserveCapacity(plan.activities.count * 4)
    for (index, activity) in plan.activities.enumerated() {
      let expectation = Expectation(activity: activity)
      var accumulated = Quantity.zero
      for (position, quarter) in quarters.enumerated() {
        let totals = fold.totals(of: index, in: position + 1..<position + 2)
        accumulated += totals.amount
        let expected =
          expectation.due(in: plan.fiscalYear.firstDay...quarter.lastDay) ?? Ratio(0, over: 1)
        let compliance = expected.numerator > .zero ? accumulated.divided(by: expected) : nil
        moments.append(
          Moment(
            accumulated: accumulated,
            expected: expected,
            compliance: compliance,
            zone: compliance.flatMap(thresholds.zone),
            recordCount: totals.recordCount,
            evidenceCount: totals.evidenceCount
          )
        )
      }
    }
    self.moments = moments
  }

  /// The totals of each group at the end of each quarter, groups in the order of their names.
  ///
  /// - Parameter name: The group of an activity.
  /// - Returns: The groups, each with four moments.
  public func groups(by name: (Activity) -> String) -> [(name: String, quarters: [GroupMoment])] {
    var positions: [String: Int] = [:]
    var groups: [(name: String, quarters: [GroupMoment])] = []
    for (index, activity) in plan.activities.enumerated() {
      let name = name(activity)
      let position = positions[name] ?? groups.count
      if position == groups.count {
        positions[name] = position
        groups.append((name, Array(repeating: GroupMoment(), count: 4)))
      }
      for quarter in 0..<4 {
        groups[position].quarters[quarter].add(moments[index * 4 + quarter])
      }
    }
    return groups.sorted { $0.name < $1.name }
  }
}

extension Quantity {
  /// The quantity over a quotient, as one ratio.
  fileprivate func divided(by divisor: Ratio) -> Ratio {
    Ratio(
      Quantity(micros: micros * divisor.denominator.micros / Quantity.scale),
      over: divisor.numerator
    )
  }
}
