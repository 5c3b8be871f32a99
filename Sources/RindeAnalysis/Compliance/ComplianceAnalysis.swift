public import RindeModel

/// Computes how a plan stands, from totals that were folded once.
public struct ComplianceAnalysis: Sendable {
  public let plan: Plan

  public init(plan: Plan) {
    self.plan = plan
  }

  /// A fold for the records of this plan, day by day.
  ///
  /// It takes 24 to 112 bytes a day and activity: only what the plan's targets need is kept.
  public func makeFold() -> ComplianceFold {
    var details: ComplianceFold.Details = [.verification]
    for activity in plan.activities {
      if activity.target.kind == .percentage { details.insert(.ratios) }
      if activity.target.kind == .milestones { details.insert(.milestones) }
      if activity.accumulation.isLevel { details.insert(.levels) }
    }
    return ComplianceFold(
      activityCount: plan.activities.count,
      periods: .daily(plan.fiscalYear),
      details: details
    )
  }

  /// The state of every activity, the whole and its parts at a cut-off.
  ///
  /// - Parameters:
  ///   - fold: Made by ``makeFold()`` and fed with all records of the year.
  ///   - cutoff: Must lie in the fiscal year; records after it do not count.
  /// - Returns: Results that depend on nothing but the arguments.
  public func results(from fold: ComplianceFold, at cutoff: Cutoff) -> ComplianceResults {
    let activities = evaluate(fold, at: cutoff.date)
    return ComplianceResults(
      plan: plan,
      cutoff: cutoff,
      activities: activities,
      summary: summary(of: plan.activities.indices, in: activities),
      subcomponents: groups(in: activities) { [$0.subcomponent] },
      responsibles: groups(in: activities) { $0.responsible },
      series: moments(
        at: plan.fiscalYear.quarters.map { Cutoff($0) },
        from: fold,
        until: cutoff,
        last: activities
      ),
      followUps: moments(
        at: plan.entity.followUps.map(\.cutoff),
        from: fold,
        until: cutoff,
        last: activities
      )
    )
  }

  private func evaluate(_ fold: ComplianceFold, at date: CalendarDate) -> [ActivityCompliance] {
    plan.activities.enumerated().map { index, activity in
      ActivityEvaluator(activity: activity, index: index, entity: plan.entity, fold: fold)
        .evaluate(at: date)
    }
  }

  private func summary(of indices: some Sequence<Int>, in results: [ActivityCompliance])
    -> ComplianceSummary
  {
    var summary = ComplianceSummary()
    for index in indices { summary.add(results[index], of: plan.activities[index]) }
    return summary
  }

  private func groups(
    in results: [ActivityCompliance],
    by names: (Activity) -> [String]
  ) -> [ComplianceResults.Group] {
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (index, activity) in plan.activities.enumerated() {
      for name in names(activity) where members[name]?.last != index {
        if members[name] == nil { order.append(name) }
        members[name, default: []].append(index)
      }
    }
    return order.map { name in
      let indices = members[name] ?? []
      return .init(name: name, activities: indices, summary: summary(of: indices, in: results))
    }
  }

  /// The whole at some cut-offs before the last, and at the last.
  private func moments(
    at cutoffs: [Cutoff],
    from fold: ComplianceFold,
    until cutoff: Cutoff,
    last: [ActivityCompliance]
  ) -> [ComplianceResults.Moment] {
    var moments = cutoffs.filter { $0.date < cutoff.date }.map { earlier in
      let results = evaluate(fold, at: earlier.date)
      return ComplianceResults.Moment(
        cutoff: earlier,
        summary: summary(of: plan.activities.indices, in: results)
      )
    }
    moments.append(.init(cutoff: cutoff, summary: summary(of: plan.activities.indices, in: last)))
    return moments
  }
}
