/// One stage of a design: which unit each row is in, and from how many the units were drawn.
struct SamplingStage: Sendable {
  /// One per row, from 0 on.
  let unitOfRow: [Int32]

  /// The stratum (at later stages the unit above) of each unit.
  let stratumOfUnit: [Int32]

  let strata: [StageStratum]

  var unitCount: Int { stratumOfUnit.count }
}

/// Where the units of one stage are drawn from: a stratum, or a unit of the stage before.
struct StageStratum: Hashable, Sendable {
  /// Units sampled.
  let units: Int

  /// Units of the population for each one sampled; infinite when the population is not known.
  let expansion: Double

  /// What the stages before leave of the variance of this one: their sampled shares multiplied.
  let share: Double

  /// Share of the population's units that was not sampled; 1 when the population is not known.
  var unsampled: Double { max(0, 1 - 1 / expansion) }

  /// Nothing is left to chance here.
  var isComplete: Bool { unsampled < 1e-7 }

  var isLone: Bool { units == 1 && !isComplete }

  /// What the sum of squares of the totals of units is multiplied by.
  var factor: Double {
    let spread = units > 1 ? Double(units) / Double(units - 1) : 1
    return share * unsampled * spread
  }
}
