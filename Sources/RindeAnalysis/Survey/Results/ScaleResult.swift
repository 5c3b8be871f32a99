/// A scale summed up.
public struct ScaleResult: Hashable, Sendable {
  public let mean: EstimateResult

  /// The weighted median point.
  public let median: EstimateResult

  /// The share of the two highest points (*top-two*).
  public let topTwo: EstimateResult

  /// Whether ``topTwo`` is precise enough to be published, as any share; `nil` where no standard
  /// applies or there is no value.
  public let topTwoReliability: ReliabilityMark?

  public init(
    mean: EstimateResult,
    median: EstimateResult,
    topTwo: EstimateResult,
    topTwoReliability: ReliabilityMark? = nil
  ) {
    self.mean = mean
    self.median = median
    self.topTwo = topTwo
    self.topTwoReliability = topTwoReliability
  }
}

/// A numeric question summed up; its extremes are single respondents' answers and not shown.
public struct NumericResult: Hashable, Sendable {
  public let mean: EstimateResult
  public let total: EstimateResult

  /// The weighted 25 %, 50 % and 75 % quantiles.
  public let quartiles: [EstimateResult]

  public init(mean: EstimateResult, total: EstimateResult, quartiles: [EstimateResult]) {
    self.mean = mean
    self.total = total
    self.quartiles = quartiles
  }
}

/// A test of whether answers depend on the group.
public struct AssociationResult: Hashable, Sendable {
  /// Rao and Scott's second-order F.
  public let statistic: Double
  public let numeratorFreedom: Double
  public let denominatorFreedom: Double
  public let probability: Double

  public init(
    statistic: Double,
    numeratorFreedom: Double,
    denominatorFreedom: Double,
    probability: Double
  ) {
    self.statistic = statistic
    self.numeratorFreedom = numeratorFreedom
    self.denominatorFreedom = denominatorFreedom
    self.probability = probability
  }
}
