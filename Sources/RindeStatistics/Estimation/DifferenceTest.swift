/// Whether the means of two parts of one sample differ (design-based t test).
public struct DifferenceTest: Hashable, Sendable {
  /// The mean of the second part less that of the first.
  public let difference: Double
  public let standardError: Double

  /// The difference in standard errors; infinite when there is no error, NaN when a part is empty.
  public let statistic: Double

  /// One less than those of the rows of both parts.
  public let degreesOfFreedom: Double

  /// The probability of a statistic as far from zero when the means are equal; NaN when it is not
  /// known.
  public let probability: Double
}

extension SampleDesign {
  /// Compares the means of a column in two domains that do not overlap, with their covariance.
  ///
  /// The result is that of a linear regression on the group (R: `svyttest`).
  ///
  /// - Parameters:
  ///   - column: One number per row; NaN is outside both domains.
  ///   - first: The domain whose mean is taken off.
  ///   - second: The other domain.
  /// - Returns: The difference with its test.
  public func differenceTest(
    of column: [Double],
    between first: Domain,
    and second: Domain
  ) -> DifferenceTest {
    let means = estimate(.means(of: [column]), inEach: [first, second])
    let contrast = means.contrast([-1, 1])
    let error = contrast.standardErrors[0]
    let statistic = contrast.values[0] / error
    let degrees = means.degreesOfFreedom - 1
    return DifferenceTest(
      difference: contrast.values[0],
      standardError: error,
      statistic: statistic,
      degreesOfFreedom: degrees,
      probability: Distributions.tTwoSided(statistic, degreesOfFreedom: degrees)
    )
  }
}
