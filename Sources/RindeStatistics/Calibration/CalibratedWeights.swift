/// Weights brought to known totals, and what variances must know of it.
public struct CalibratedWeights: Sendable {
  /// How it went.
  public struct Report: Hashable, Sendable {
    /// Rounds over all margins, or steps of Newton's method.
    public let cycles: Int

    /// The widest that is left.
    public let largestGap: CalibrationGap

    public let weights: WeightSummary

    /// Margins whose totals were multiplied to agree with the first, with the factor.
    public let rescaledMargins: [String: Double]

    public init(
      cycles: Int,
      largestGap: CalibrationGap,
      weights: WeightSummary,
      rescaledMargins: [String: Double] = [:]
    ) {
      self.cycles = cycles
      self.largestGap = largestGap
      self.weights = weights
      self.rescaledMargins = rescaledMargins
    }
  }

  /// One per row; zero stays zero.
  public let weights: [Double]

  public let projection: any ScoreProjection

  public let report: Report

  public init(weights: [Double], projection: any ScoreProjection, report: Report) {
    self.weights = weights
    self.projection = projection
    self.report = report
  }
}
