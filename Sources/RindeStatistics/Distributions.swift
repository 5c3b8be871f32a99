internal import CDistributions

/// Quantiles and probabilities of the distributions that estimates need.
///
/// The method is Boost.Math's; nothing is promoted beyond double precision.
public enum Distributions {
  /// The quantile of the standard normal distribution; NaN outside 0 < `p` < 1.
  public static func normalQuantile(_ p: Double) -> Double { rinde_normal_quantile(p) }
}
