/// How a sample was drawn, as far as estimates and their variances need to know.
///
/// Rows are those of the file in its order; columns of values have one number per row, NaN where
/// there is no answer. A row with NaN in any of the columns of one call is outside its domain.
public protocol SampleDesign: Sendable {
  var rowCount: Int { get }

  /// One per row, after any calibration.
  var weights: [Double] { get }

  /// Whether the rows are all of the population.
  var coverage: Coverage { get }

  /// How many answers some rows stand for: one each, unless rows are tallies.
  func answerCount(in rows: [Int]) -> Int

  /// The sum of the squares of the weights of the answers of some rows.
  func squaredWeights(of rows: [Int]) -> Double

  /// One statistic in each of several domains, with the covariance of all of them.
  ///
  /// - Parameters:
  ///   - statistic: Its columns have one number per row of the design.
  ///   - domains: They may overlap.
  /// - Returns: All values of the first domain, then those of the second, and so on.
  func estimate(_ statistic: Statistic, inEach domains: [Domain]) -> VectorEstimate

  /// Primary units less strata among the rows of a domain with a weight that is not zero.
  func degreesOfFreedom(in domain: Domain) -> Double
}

extension SampleDesign {
  public var coverage: Coverage { .sample }

  public func answerCount(in rows: [Int]) -> Int { rows.count }

  public func squaredWeights(of rows: [Int]) -> Double {
    CompensatedSum.of(rows) { weights[$0] * weights[$0] }
  }

  /// Shares of columns of 0 and 1 in a domain, each with what its interval needs.
  public func shareEstimates(of columns: [[Double]], in domain: Domain) -> [ShareEstimate] {
    let found = means(of: columns, in: domain)
    return columns.indices.map { ShareEstimate(found, at: $0, coverage: coverage) }
  }

  /// Weighted means in a domain, with their covariance.
  public func means(of columns: [[Double]], in domain: Domain) -> VectorEstimate {
    estimate(.means(of: columns), inEach: [domain])
  }

  /// Weighted totals in a domain, with their covariance.
  public func totals(of columns: [[Double]], in domain: Domain) -> VectorEstimate {
    estimate(.totals(of: columns), inEach: [domain])
  }

  /// A weighted ratio of two totals in a domain.
  public func ratio(
    of numerator: [Double],
    over denominator: [Double],
    in domain: Domain
  ) -> VectorEstimate {
    estimate(.ratio(of: numerator, over: denominator), inEach: [domain])
  }

  /// Rows of a domain with a number in every column and a weight that is not zero.
  package func usableRows(of columns: [[Double]], in domain: Domain) -> [Int] {
    var rows = domain.rows.filter { weights[$0] != 0 }
    for column in columns { rows.removeAll { column[$0].isNaN } }
    return rows
  }
}
