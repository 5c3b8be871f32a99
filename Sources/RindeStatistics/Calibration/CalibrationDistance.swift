import Glibc

/// How far a weight may be moved to reach the totals, and at what cost (Deville and Särndal's
/// distances).
public enum CalibrationDistance: Hashable, Sendable {
  /// Least squares, the generalised regression estimator: in one step, but weights may turn
  /// negative.
  case linear

  /// The factor is an exponential: weights stay positive, as with raking.
  case multiplicative

  /// The factor stays between bounds on either side of one.
  case logit(lower: Double, upper: Double)

  /// Whether a factor of one lies between the bounds.
  var isPossible: Bool {
    guard case .logit(let lower, let upper) = self else { return true }
    return lower < 1 && upper > 1 && lower >= 0 && upper.isFinite
  }

  /// What a weight is multiplied by.
  ///
  /// - Parameter score: The sum of the row's values times their multipliers; zero leaves the
  ///   weight alone.
  /// - Returns: One for zero, increasing.
  func factor(_ score: Double) -> Double {
    switch self {
    case .linear: return 1 + score
    case .multiplicative: return exp(score)
    case .logit(let lower, let upper):
      let (low, high) = parts(score, lower, upper)
      return (lower * low + upper * high) / (low + high)
    }
  }

  /// How fast the factor grows with its score; one at zero.
  func slope(_ score: Double) -> Double {
    switch self {
    case .linear: return 1
    case .multiplicative: return exp(score)
    case .logit(let lower, let upper):
      let (low, high) = parts(score, lower, upper)
      let share = high / (low + high)
      return share * (1 - share) * (upper - lower) * (upper - lower)
        / ((upper - 1) * (1 - lower))
    }
  }

  /// The weights of the lower and the upper bound in the factor, scaled to stay finite.
  private func parts(_ score: Double, _ lower: Double, _ upper: Double) -> (Double, Double) {
    let rate = (upper - lower) / ((upper - 1) * (1 - lower))
    let power = exp(-(rate * score).magnitude)
    return score > 0
      ? ((upper - 1) * power, 1 - lower) : (upper - 1, (1 - lower) * power)
  }
}
