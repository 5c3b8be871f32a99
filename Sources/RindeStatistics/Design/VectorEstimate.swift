/// Several estimates from one sample with the covariance between them.
public struct VectorEstimate: Hashable, Sendable {
  /// NaN where the domain has no rows.
  public let values: [Double]

  /// Square, symmetrical, as many rows as ``values``; NaN where it is not defined.
  public let covariance: [[Double]]

  /// Primary units less strata, counted where the domain has rows.
  public let degreesOfFreedom: Double

  /// Rows of the domain with an answer and a weight that is not zero.
  public let rowCount: Int

  public init(
    values: [Double],
    covariance: [[Double]],
    degreesOfFreedom: Double,
    rowCount: Int
  ) {
    self.values = values
    self.covariance = covariance
    self.degreesOfFreedom = degreesOfFreedom
    self.rowCount = rowCount
  }
}
