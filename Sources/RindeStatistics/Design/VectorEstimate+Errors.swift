extension VectorEstimate {
  /// The square root of each variance; NaN where it is not defined.
  public var standardErrors: [Double] {
    values.indices.map { covariance[$0][$0].squareRoot() }
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
