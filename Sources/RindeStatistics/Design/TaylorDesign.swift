/// A sample drawn in stages, with variances by linearisation (Taylor).
///
/// The totals of scores in the units of each stage vary about their stratum's mean; units without
/// rows of the domain stay, with zero. Source: Särndal, Swensson and Wretman 1992; the results are
/// those of R's survey package (Lumley), which the tests compare.
public struct TaylorDesign: SampleDesign {
  public let weights: [Double]
  let stages: [SamplingStage]
  let loneUnits: LoneUnitRule
  let loneUnitScope: LoneUnitScope
  let projections: [any ScoreProjection]

  public var rowCount: Int { weights.count }

  /// A census when every stage took all units there were.
  public var coverage: Coverage {
    let isComplete = stages.allSatisfy { stage in stage.strata.allSatisfy(\.isComplete) }
    return isComplete ? .census : .sample
  }

  /// - Throws: ``DesignError`` naming the column, row or stratum.
  public init(_ plan: SamplingPlan) throws(DesignError) {
    let prepared = try plan.prepared()
    weights = prepared.weights
    stages = prepared.stages
    loneUnits = plan.loneUnits
    loneUnitScope = plan.loneUnitScope
    projections = []
  }

  /// The same design after a calibration.
  ///
  /// - Parameters:
  ///   - weights: The calibrated ones, one per row.
  ///   - projection: Applied to scores after those of calibrations made before.
  /// - Returns: A design with the same units.
  public func with(weights: [Double], projection: any ScoreProjection) -> TaylorDesign {
    TaylorDesign(self, weights: weights, projections: projections + [projection])
  }

  private init(_ design: TaylorDesign, weights: [Double], projections: [any ScoreProjection]) {
    self.weights = weights
    stages = design.stages
    loneUnits = design.loneUnits
    loneUnitScope = design.loneUnitScope
    self.projections = projections
  }

  public func degreesOfFreedom(in domain: Domain) -> Double {
    degreesOfFreedom(rows: domain.rows.filter { weights[$0] != 0 })
  }

  /// Primary units less strata among rows that all have a weight.
  func degreesOfFreedom(rows: [Int]) -> Double {
    let stage = stages[0]
    var units = Touched(capacity: stage.unitCount)
    for row in rows { units.touch(stage.unitOfRow[row]) }
    var strata = Touched(capacity: stage.strata.count)
    for unit in units.members { strata.touch(stage.stratumOfUnit[Int(unit)]) }
    return Double(units.members.count - strata.members.count)
  }
}

extension TaylorDesign {
  public func estimate(_ statistic: Statistic, inEach domains: [Domain]) -> VectorEstimate {
    var values: [Double] = []
    var blocks: [ScoreBlock] = []
    var reached: [[Int]] = []
    for domain in domains {
      let rows = usableRows(of: statistic.columns, in: domain)
      let found = statistic.values(weights: weights, rows: rows)
      let scores = statistic.scores(values: found, weights: weights, rows: rows)
      blocks.append(projected(ScoreBlock(rows: rows, offset: values.count, columns: scores)))
      values += rows.isEmpty ? found.map { _ in .nan } : found
      reached.append(rows)
    }
    let rows = reached.count == 1 ? reached[0] : Array(Set(reached.joined()))
    var covariance = covariance(of: blocks, width: values.count)
    for position in values.indices where values[position].isNaN { covariance.undefine(position) }
    return VectorEstimate(
      values: values,
      covariance: covariance.rows,
      degreesOfFreedom: degreesOfFreedom(rows: rows),
      rowCount: rows.count
    )
  }

  /// Scores after what the design's calibrations take out of them.
  func projected(_ block: ScoreBlock) -> ScoreBlock {
    guard !projections.isEmpty else { return block }
    let columns = block.columns.map { column in
      var scores = [Double](repeating: 0, count: rowCount)
      for (position, row) in block.rows.enumerated() { scores[row] = column[position] }
      return projections.reduce(scores) { $1.residuals(of: $0) }
    }
    return ScoreBlock(rows: Array(0..<rowCount), offset: block.offset, columns: columns)
  }
}
