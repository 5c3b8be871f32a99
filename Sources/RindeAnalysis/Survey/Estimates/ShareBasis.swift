internal import RindeModel
internal import RindeStatistics

/// One question among the respondents of a domain: the counts, and the shares with their covariance.
struct ShareBasis: Sendable {
  /// Respondents without an answer, by ``MissingKind``.
  var missing = [Int](repeating: 0, count: MissingKind.allCases.count)

  /// Respondents with an answer.
  var base = 0

  /// The sum of their weights.
  var weightedBase = 0.0

  /// Respondents by option.
  var counts: [Int]

  /// The weighted shares of the options; `nil` for an empty base.
  var shares: VectorEstimate?

  init(optionCount: Int) { counts = Array(repeating: 0, count: optionCount) }

  var respondents: Int { base + missing.reduce(0, +) }

  /// The share of an option, 0 to 1.
  func share(_ option: Int) -> Double? { shares?.values[option] }

  /// The variance of a share; `nil` where it is not defined.
  func variance(_ option: Int) -> Double? {
    guard let variance = shares?.covariance[option][option], variance.isFinite else { return nil }
    return max(variance, 0)
  }

  /// The estimate and variance of a weighted sum of shares.
  func contrast(_ coefficients: [Double]) -> (value: Double, variance: Double)? {
    guard let shares else { return nil }
    var value = 0.0
    var variance = 0.0
    for (row, left) in coefficients.enumerated() where left != 0 {
      value += left * shares.values[row]
      for (column, right) in coefficients.enumerated() where right != 0 {
        variance += left * right * shares.covariance[row][column]
      }
    }
    return (value, max(variance, 0))
  }
}
