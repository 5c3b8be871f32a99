/// A sample whose variances come from estimating again with each of several columns of weights.
public struct ReplicateDesign: SampleDesign {
  public let weights: [Double]

  /// What multiplies the sum of squares.
  public let scale: Double

  /// What multiplies the square of each replicate.
  public let replicateScales: [Double]

  /// Weights, one column per replicate.
  let replicates: [[Double]]
  let centre: ReplicateCentre
  private let patterns: ReplicatePatterns

  public var rowCount: Int { weights.count }

  /// - Throws: ``DesignError`` naming the column and row.
  public init(_ plan: ReplicatePlan) throws(DesignError) {
    let count = plan.replicates.count
    try plan.check()
    guard let scale = plan.scale ?? plan.method.scale(count: count) else {
      throw .replicateScalesNeeded
    }
    let weights = plan.weights
    self.weights = weights
    self.scale = scale
    replicateScales = plan.replicateScales ?? Array(repeating: 1, count: count)
    centre = plan.centre
    replicates = plan.replicates.map { column in
      plan.form == .combined ? column : zip(column, weights).map { $0 * $1 }
    }
    patterns = ReplicatePatterns(weights: weights, replicates: replicates)
  }

  /// The same design with calibrated weights, one per row, and calibrated replicates; its degrees
  /// of freedom are those of the sample that was drawn.
  func with(weights: [Double], replicates: [[Double]]) -> ReplicateDesign {
    ReplicateDesign(self, weights: weights, replicates: replicates)
  }

  private init(_ design: ReplicateDesign, weights: [Double], replicates: [[Double]]) {
    self.weights = weights
    self.replicates = replicates
    scale = design.scale
    replicateScales = design.replicateScales
    centre = design.centre
    patterns = design.patterns
  }

  /// One less than the rank of the replicate weights of the domain's rows; 0 without rows.
  public func degreesOfFreedom(in domain: Domain) -> Double {
    let rows = usableRows(of: [], in: domain)
    return Double(max(0, patterns.rank(of: rows) - 1))
  }
}

extension ReplicateDesign {
  public func estimate(_ statistic: Statistic, inEach domains: [Domain]) -> VectorEstimate {
    let reached = domains.map { usableRows(of: statistic.columns, in: $0) }
    let values = reached.flatMap { rows in
      statistic.values(weights: weights, rows: rows).map { rows.isEmpty ? .nan : $0 }
    }
    let found = replicates.map { column in
      reached.flatMap { statistic.values(weights: column, rows: $0) }
    }
    let rows = reached.count == 1 ? reached[0] : Array(Set(reached.joined()))
    return VectorEstimate(
      values: values,
      covariance: covariance(of: found, about: values).rows,
      degreesOfFreedom: degreesOfFreedom(in: Domain(rows: rows)),
      rowCount: rows.count
    )
  }

  /// Sums the squares of the estimates of replicates; one that is not finite, as when a replicate
  /// has no rows for it, is left out.
  private func covariance(of found: [[Double]], about values: [Double]) -> SymmetricMatrix {
    let centres = centre == .estimate ? values : values.indices.map { mean(of: found, at: $0) }
    var result = SymmetricMatrix(size: values.count)
    for (estimates, factor) in zip(found, replicateScales) where factor != 0 {
      let deviations = zip(estimates, centres).map { $0.isFinite ? $0 - $1 : 0 }
      result.addOuter(deviations, times: factor * scale)
    }
    for position in values.indices where values[position].isNaN { result.undefine(position) }
    return result
  }

  /// The mean of the replicates that count, for one of the estimates.
  private func mean(of found: [[Double]], at position: Int) -> Double {
    var sum = CompensatedSum()
    var count = 0
    for (estimates, factor) in zip(found, replicateScales)
    where factor > 0 && estimates[position].isFinite {
      sum.add(estimates[position])
      count += 1
    }
    return sum.value / Double(count)
  }
}
