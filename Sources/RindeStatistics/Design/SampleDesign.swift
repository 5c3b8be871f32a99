/// How a sample was drawn, as far as estimates and their variances need to know.
///
/// Rows are those of the file in its order; columns of values have one number per row, NaN where
/// there is no answer. A row with NaN in any of the columns of one call is outside its domain.
public protocol SampleDesign: Sendable {
  var rowCount: Int { get }

  /// One per row, after any calibration.
  var weights: [Double] { get }

  /// Weighted means in a domain, with their covariance.
  func means(of columns: [[Double]], in domain: Domain) -> VectorEstimate

  /// Weighted totals in a domain, with their covariance.
  func totals(of columns: [[Double]], in domain: Domain) -> VectorEstimate

  /// A weighted ratio of two totals in a domain.
  func ratio(of numerator: [Double], over denominator: [Double], in domain: Domain)
    -> VectorEstimate

  /// Primary units less strata among the rows of a domain with a weight that is not zero.
  func degreesOfFreedom(in domain: Domain) -> Double
}
