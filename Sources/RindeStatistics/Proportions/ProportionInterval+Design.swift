extension ProportionInterval {
  /// The interval of a share estimated from a design.
  ///
  /// A share of 0 or 1, for which no method is defined, has the exact one-sided bound of as many
  /// rows, 1 − (α/2)^(1/n), as the standards of NCHS (2017). A share without error has no width.
  /// Without degrees of freedom nothing is known: from 0 to 1. There is no interval when the domain
  /// has no answers or the variance is not known.
  ///
  /// - Parameters:
  ///   - estimate: A share with its variance.
  ///   - method: How it is found.
  ///   - level: Between 0 and 1.
  public init?(of estimate: ShareEstimate, _ method: ProportionMethod, level: Double = 0.95) {
    guard estimate.rowCount > 0, level > 0, level < 1 else { return nil }
    guard estimate.share >= -1e-12, estimate.share <= 1 + 1e-12 else { return nil }
    if estimate.isExtreme {
      self = .extreme(estimate, level: level)
      return
    }
    guard estimate.variance >= 0 || estimate.coverage == .census else { return nil }
    if estimate.isExact {
      self.init(level: level, estimate.share, estimate.share)
      return
    }
    guard estimate.degreesOfFreedom > 0 else {
      self.init(level: level, 0, 1)
      return
    }
    let (lower, upper) = method.bounds(estimate, level: level)
    guard !lower.isNaN, !upper.isNaN else { return nil }
    self.init(level: level, lower, upper)
  }

  /// The interval when nobody or everybody in a sample has something.
  private static func extreme(_ estimate: ShareEstimate, level: Double) -> ProportionInterval {
    let share = estimate.share.rounded()
    guard estimate.coverage == .sample else {
      return ProportionInterval(level: level, share, share)
    }
    let bound = ExtremeShare.bound(size: Double(estimate.rowCount), level: level)
    return share == 0
      ? ProportionInterval(level: level, 0, bound) : ProportionInterval(level: level, 1 - bound, 1)
  }
}

/// What can be said when nobody in a sample has something.
enum ExtremeShare {
  /// The largest share of which a sample has none with a probability of α/2: 1 − (α/2)^(1/n).
  static func bound(size: Double, level: Double) -> Double {
    let upper = Distributions.betaQuantile((1 + level) / 2, 1, size)
    return upper.isNaN ? 1 : upper
  }
}
