/// What a file says of how its sample was drawn: columns with one number per row.
///
/// Units are nested: equal codes in different strata, or in different units of the stage before,
/// are different units. A negative code is a missing one and is an error.
public struct SamplingPlan: Hashable, Sendable {
  public var rowCount: Int

  /// The stratum of each row; without it there is one stratum.
  public var strata: [Int32]?

  /// The cluster of each row at each stage, the primary ones first; empty when rows are the units.
  public var stages: [[Int32]]

  /// Persons or things that each row stands for; without it the inverse of the sampled shares, and
  /// 1 when those are not known either.
  public var weights: [Double]?

  /// For each stage the units in the population of the row's stratum or unit above, or the share of
  /// them that was sampled.
  ///
  /// A column with a number above 1 is one of counts, else one of shares. A stage without a column
  /// is taken as drawn with replacement, and the stages after it add nothing.
  public var populations: [[Double]]

  public var loneUnits: LoneUnitRule
  public var loneUnitScope: LoneUnitScope

  public init(
    rowCount: Int,
    strata: [Int32]? = nil,
    stages: [[Int32]] = [],
    weights: [Double]? = nil,
    populations: [[Double]] = [],
    loneUnits: LoneUnitRule = .fail,
    loneUnitScope: LoneUnitScope = .design
  ) {
    self.rowCount = rowCount
    self.strata = strata
    self.stages = stages
    self.weights = weights
    self.populations = populations
    self.loneUnits = loneUnits
    self.loneUnitScope = loneUnitScope
  }
}
