internal import CDistributions

/// Quantiles and probabilities of the distributions that estimates need.
///
/// The method is Boost.Math's; nothing is promoted beyond double precision. What is outside a
/// function's range gives NaN. Degrees of freedom are positive, need not be whole, and may be
/// infinite for t and for the second of F.
public enum Distributions {
  /// The quantile of the standard normal distribution; NaN outside 0 < `p` < 1.
  public static func normalQuantile(_ p: Double) -> Double { rinde_normal_quantile(p) }

  /// The probability that a standard normal number is at most `x`.
  public static func normalProbability(_ x: Double) -> Double { rinde_normal_probability(x) }

  /// The quantile of Student's t; NaN outside 0 < `p` < 1.
  public static func tQuantile(_ p: Double, degreesOfFreedom: Double) -> Double {
    rinde_t_quantile(p, degreesOfFreedom)
  }

  /// The probability of a number with Student's t distribution farther from zero than `x`.
  public static func tTwoSided(_ x: Double, degreesOfFreedom: Double) -> Double {
    2 * rinde_t_upper(abs(x), degreesOfFreedom)
  }

  /// The quantile of F; NaN outside 0 < `p` < 1.
  public static func fQuantile(_ p: Double, _ first: Double, _ second: Double) -> Double {
    rinde_f_quantile(p, first, second)
  }

  /// The probability of a number with the F distribution above `x`; NaN below zero.
  public static func fUpper(_ x: Double, _ first: Double, _ second: Double) -> Double {
    rinde_f_upper(x, first, second)
  }

  /// The quantile of chi-square; NaN outside 0 < `p` < 1.
  public static func chiSquareQuantile(_ p: Double, degreesOfFreedom: Double) -> Double {
    rinde_chi_square_quantile(p, degreesOfFreedom)
  }

  /// The probability of a number with the chi-square distribution above `x`; NaN below zero.
  public static func chiSquareUpper(_ x: Double, degreesOfFreedom: Double) -> Double {
    rinde_chi_square_upper(x, degreesOfFreedom)
  }

  /// The quantile of the beta distribution; NaN outside 0 < `p` < 1 and for shapes not positive.
  public static func betaQuantile(_ p: Double, _ first: Double, _ second: Double) -> Double {
    rinde_beta_quantile(p, first, second)
  }

  /// The probability of a number with the beta distribution of at most `x`, from 0 to 1.
  public static func betaProbability(_ x: Double, _ first: Double, _ second: Double) -> Double {
    rinde_beta_probability(x, first, second)
  }

  /// The probability of at most `x` marked members in a draw without replacement.
  ///
  /// - Parameters:
  ///   - x: Any whole number.
  ///   - marked: Marked members of the population.
  ///   - drawn: Members drawn.
  ///   - population: All members; at most 2 147 483 647.
  /// - Returns: NaN when more are marked or drawn than there are.
  public static func hypergeometricProbability(
    _ x: Int,
    marked: Int,
    drawn: Int,
    population: Int
  ) -> Double {
    rinde_hypergeometric_probability(Int64(x), Int64(marked), Int64(drawn), Int64(population))
  }
}
