/// A quantile of a population with its precision.
public struct QuantileEstimate: Hashable, Sendable {
  /// The share that does not exceed the quantile.
  public let probability: Double

  /// NaN where the domain has no values.
  public let value: Double

  /// NaN where the interval of the share goes below 0: nothing bounds the quantile from below.
  public let low: Double

  /// NaN where the interval of the share goes above 1 or the quantile is the largest value:
  /// nothing bounds it from above.
  public let high: Double

  /// The width of the interval over twice the t quantile of its level.
  public let standardError: Double

  /// Rows of the domain with a number and a weight.
  public let rowCount: Int

  public let degreesOfFreedom: Double

  public init(
    probability: Double,
    value: Double,
    low: Double,
    high: Double,
    standardError: Double,
    rowCount: Int,
    degreesOfFreedom: Double
  ) {
    self.probability = probability
    self.value = value
    self.low = low
    self.high = high
    self.standardError = standardError
    self.rowCount = rowCount
    self.degreesOfFreedom = degreesOfFreedom
  }
}
