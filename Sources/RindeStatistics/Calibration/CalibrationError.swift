/// Why weights cannot be brought to known totals; names every culprit found.
public struct CalibrationError: Error, Hashable, Sendable {
  /// One obstacle.
  public enum Problem: Hashable, Sendable {
    /// There is nothing to calibrate to.
    case noMargins

    /// People are known for a category that no row with a weight has.
    case noRespondents(margin: String, category: String, total: Double)

    /// Rows with a weight have a category for which no people, or none, are known.
    case noTotal(margin: String, category: String, respondents: Int)

    /// A total is negative or infinite; `category` is `nil` for the sum of a number.
    case invalidTotal(margin: String, category: String?, total: Double)

    /// Two margins count different populations; `relativeGap` is relative to the reference.
    case differentSums(
      margin: String,
      sum: Double,
      reference: String,
      referenceSum: Double,
      relativeGap: Double
    )

    /// Rows with a weight lack an answer; the positions of the first ten.
    case missingAnswers(margin: String, count: Int, first: [Int])

    /// Weights before calibration are negative or no numbers; the positions of the first ten.
    case invalidWeights(count: Int, first: [Int])

    /// No row has a weight.
    case noWeights

    /// Bounds of the adjustment, or of the weights, between which nothing can lie.
    case impossibleBounds(lower: Double, upper: Double)

    /// The totals were not reached; the widest gap is named.
    case notConverged(cycles: Int, gap: CalibrationGap)

    /// The bounds of weights were not reached.
    case notTrimmed(passes: Int)
  }

  /// At least one, in the order of the margins.
  public let problems: [Problem]

  /// Which replicate could not be calibrated, from 0; `nil` for the weights themselves.
  public let replicate: Int?

  public init(_ problems: [Problem], replicate: Int? = nil) {
    self.problems = problems
    self.replicate = replicate
  }
}
