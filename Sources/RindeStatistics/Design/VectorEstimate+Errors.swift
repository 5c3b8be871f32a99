extension VectorEstimate {
  /// The square root of each variance; NaN where it is not defined.
  public var standardErrors: [Double] {
    values.indices.map { covariance[$0][$0].squareRoot() }
  }

  /// Between which values each value of the population is: estimate ± t × standard error.
  ///
  /// - Parameter level: How certain: 0.95 for 95 %.
  /// - Returns: One per estimate; nil where the estimate, its error or the degrees of freedom are not
  ///   known.
  public func intervals(level: Double = 0.95) -> [ValueInterval?] {
    let quantile = Distributions.tQuantile((1 + level) / 2, degreesOfFreedom: degreesOfFreedom)
    return zip(values, standardErrors).map { value, error in
      let reach = quantile * error
      if reach.isNaN || value.isNaN { return nil }
      return ValueInterval(level: level, lower: value - reach, upper: value + reach)
    }
  }

  /// A weighted sum of the estimates, with the variance that their covariance gives it.
  ///
  /// A difference has the coefficients 1 and −1.
  ///
  /// - Parameter coefficients: As many as there are estimates.
  /// - Returns: One estimate with the degrees of freedom and rows of all of them.
  public func contrast(_ coefficients: [Double]) -> VectorEstimate {
    var value = CompensatedSum()
    var variance = CompensatedSum()
    for (row, left) in coefficients.enumerated() where left != 0 {
      value.add(left * values[row])
      for (column, right) in coefficients.enumerated() where right != 0 {
        variance.add(left * right * covariance[row][column])
      }
    }
    let rounded = variance.value < 0 ? 0 : variance.value
    return VectorEstimate(
      values: [value.value],
      covariance: [[rounded]],
      degreesOfFreedom: degreesOfFreedom,
      rowCount: rowCount
    )
  }

  /// The estimates at some places alone.
  public func selecting(_ places: [Int]) -> VectorEstimate {
    VectorEstimate(
      values: places.map { values[$0] },
      covariance: places.map { row in places.map { covariance[row][$0] } },
      degreesOfFreedom: degreesOfFreedom,
      rowCount: rowCount
    )
  }
}

/// Between which values a mean, total, ratio or difference of the population is.
public struct ValueInterval: Hashable, Sendable {
  /// How certain: 0.95 for 95 %.
  public let level: Double
  public let lower: Double
  public let upper: Double
}
