public import RindeModel

extension Plan {
  /// The same plan with the counts of multipliers that targets tell.
  ///
  /// Where the plan says "por tema" and not how many topics there are, a target of the activity
  /// that lists five of them tells it. Counts that the plan has are kept.
  public func fillingMultipliers(from targets: [SocialTarget]) -> Plan {
    var counts: [Int: Int] = [:]
    for target in targets where !target.values.isEmpty {
      guard let position = position(of: target) else { continue }
      counts[position] = max(counts[position] ?? 0, target.values.count)
    }
    guard !counts.isEmpty else { return self }
    return Plan(
      entity: entity,
      activities: activities.enumerated().map { index, activity in
        guard let count = counts[index], let multiplier = activity.target.multiplier,
          multiplier.count == nil
        else { return activity }
        return activity.repeated(Target.Multiplier(noun: multiplier.noun, count: count))
      }
    )
  }
}

extension Activity {
  fileprivate func repeated(_ multiplier: Target.Multiplier) -> Activity {
    Activity(
      id: id,
      subcomponent: subcomponent,
      text: text,
      output: output,
      indicator: indicator,
      responsible: responsible,
      target: target.repeated(multiplier),
      accumulation: accumulation,
      programming: programming,
      window: window,
      weight: weight,
      territories: territories,
      origin: origin
    )
  }
}

extension Target {
  fileprivate func repeated(_ multiplier: Multiplier) -> Target {
    Target(
      text: text,
      kind: kind,
      value: value,
      bound: bound,
      unit: unit,
      multiplier: multiplier,
      baseline: baseline,
      milestones: milestones,
      inference: inference
    )
  }
}
