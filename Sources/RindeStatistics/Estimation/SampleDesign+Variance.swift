extension SampleDesign {
  /// The variance of a column in the population, estimated from a domain.
  ///
  /// The weighted mean of squared deviations, times m/(m − 1) for m answers with a weight; its own error is that of this mean (R: `svyvar`).
  ///
  /// - Parameters:
  ///   - column: One number per row; NaN is outside the domain.
  ///   - domain: Rows the estimate is about.
  /// - Returns: One estimate; NaN for fewer than two answers.
  public func variance(of column: [Double], in domain: Domain) -> VectorEstimate {
    let rows = usableRows(of: [column], in: domain)
    let mean = Statistic.means(of: [column]).values(weights: weights, rows: rows)[0]
    let count = answerCount(in: rows)
    let size = Double(count)
    let factor = count > 1 ? size / (size - 1) : .nan
    var squares = [Double](repeating: .nan, count: column.count)
    for row in rows { squares[row] = (column[row] - mean) * (column[row] - mean) * factor }
    let found = means(of: [squares], in: Domain(rows: rows))
    guard count > 1 else {
      return VectorEstimate(
        values: [.nan],
        covariance: [[.nan]],
        degreesOfFreedom: found.degreesOfFreedom,
        rowCount: count
      )
    }
    return found
  }
}
