/// Between which shares the share of the population is with some confidence.
public struct ProportionInterval: Hashable, Sendable {
  /// How certain: 0.95 for 95 %.
  public let level: Double

  /// Not less than 0.
  public let lower: Double

  /// Not more than 1.
  public let upper: Double

  init(level: Double, _ lower: Double, _ upper: Double) {
    self.level = level
    self.lower = min(1, max(0, lower))
    self.upper = min(1, max(0, upper))
  }
}

/// How an interval for a share of a designed sample is found.
public enum ProportionMethod: Hashable, Sendable, CaseIterable {
  /// p ± t√V.
  case mean

  /// The same on the scale of log(p/(1 − p)); R's `xlogit`, and `logit` but for its iterations.
  case logit

  /// The same on the scale of arcsin √p.
  case asin

  /// Korn and Graubard 1998: Clopper and Pearson with the effective size adjusted for the degrees
  /// of freedom.
  case beta

  /// Wilson 1927 with the effective size and the quantile of t, as in R survey 4.5.
  case wilson

  /// Shares whose deviance, divided by the design effect, is not above the quantile of F(1, df)
  /// (Rao and Scott).
  case likelihood
}
