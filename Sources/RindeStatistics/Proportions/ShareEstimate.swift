/// A share estimated from a design, with what intervals need to know of it.
public struct ShareEstimate: Hashable, Sendable {
  /// From 0 to 1; NaN when the domain has no answers.
  public var share: Double
  public var variance: Double

  /// Rows with an answer and a weight.
  public var rowCount: Int

  /// Primary units less strata.
  public var degreesOfFreedom: Double

  public var coverage: Coverage

  /// The variance of log(p/(1 − p)); nil for that of the share by linearisation.
  ///
  /// For a design of replicates R takes that of the replicates' own log odds.
  public var logOddsVariance: Double?

  public init(
    share: Double,
    variance: Double,
    rowCount: Int,
    degreesOfFreedom: Double,
    coverage: Coverage = .sample
  ) {
    self.share = share
    self.variance = variance
    self.rowCount = rowCount
    self.degreesOfFreedom = degreesOfFreedom
    self.coverage = coverage
  }

  /// One of the shares of an estimate.
  public init(_ estimate: VectorEstimate, at position: Int, coverage: Coverage = .sample) {
    self.init(
      share: estimate.values[position],
      variance: estimate.covariance[position][position],
      rowCount: estimate.rowCount,
      degreesOfFreedom: estimate.degreesOfFreedom,
      coverage: coverage
    )
  }
}

/// Whether some or all of a population answered.
public enum Coverage: Hashable, Sendable {
  case sample

  /// Everybody: there is no error of sampling.
  case census
}

extension ShareEstimate {
  /// The rows of a simple random sample with the same variance: p(1 − p)/V.
  ///
  /// It is the number of rows when the share is 0 or 1, and infinite when there is no error.
  public var effectiveSize: Double {
    if isExtreme { return coverage == .census ? .infinity : Double(rowCount) }
    return isExact ? .infinity : share * (1 - share) / variance
  }

  /// Nobody or everybody.
  var isExtreme: Bool { share <= 1e-12 || share >= 1 - 1e-12 }

  /// The variance is zero but for rounding: the sampled units leave nothing to chance.
  var isExact: Bool { coverage == .census || variance <= 1e-24 * share * (1 - share) }
}
