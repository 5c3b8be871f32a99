internal import Glibc

extension ProportionMethod {
  /// The bounds for a share between 0 and 1 with a positive variance; they may pass 0 and 1.
  func bounds(_ estimate: ShareEstimate, level: Double) -> (Double, Double) {
    let share = estimate.share
    let error = estimate.variance.squareRoot()
    let quantile = Distributions.tQuantile(
      (1 + level) / 2,
      degreesOfFreedom: estimate.degreesOfFreedom
    )
    switch self {
    case .mean: return (share - quantile * error, share + quantile * error)
    case .logit:
      let centre = log(share / (1 - share))
      let linear = estimate.variance / (share * share * (1 - share) * (1 - share))
      let reach = quantile * (estimate.logOddsVariance ?? linear).squareRoot()
      return (1 / (1 + exp(reach - centre)), 1 / (1 + exp(-reach - centre)))
    case .asin:
      let centre = Glibc.asin(share.squareRoot())
      let reach = quantile * error / (2 * (share * (1 - share)).squareRoot())
      return (Self.sineSquared(centre - reach), Self.sineSquared(centre + reach))
    case .beta: return Self.kornGraubard(estimate, quantile: quantile, level: level)
    case .wilson:
      return BinomialMethod.wilsonBounds(share, size: estimate.effectiveSize, quantile: quantile)
    case .likelihood:
      let root = DevianceRoot(share: share, limit: Self.devianceLimit(estimate, quantile))
      return (root.bound(towards: 0), root.bound(towards: 1))
    }
  }

  /// The square of the sine of an angle, which is not turned past 0 and 90 degrees.
  private static func sineSquared(_ angle: Double) -> Double {
    let sine = sin(min(max(angle, 0), Double.pi / 2))
    return sine * sine
  }

  /// How large the deviance per row may be: the quantile of F(1, df), which is that of t squared,
  /// divided by the effective size and by the share that a fitted mean leaves to the residuals.
  private static func devianceLimit(_ estimate: ShareEstimate, _ quantile: Double) -> Double {
    let rows = Double(estimate.rowCount)
    guard rows > 1 else { return .infinity }
    return quantile * quantile / estimate.effectiveSize * rows / (rows - 1)
  }

  private static func kornGraubard(
    _ estimate: ShareEstimate,
    quantile: Double,
    level: Double
  ) -> (Double, Double) {
    let rows = Double(estimate.rowCount)
    guard rows > 1 else { return (0, 1) }
    let simple = Distributions.tQuantile((1 + level) / 2, degreesOfFreedom: rows - 1)
    let size = estimate.effectiveSize * (simple / quantile) * (simple / quantile)
    let yes = size * estimate.share
    let no = size * (1 - estimate.share)
    return (
      Distributions.betaQuantile((1 - level) / 2, yes, no + 1),
      Distributions.betaQuantile((1 + level) / 2, yes + 1, no)
    )
  }
}

/// Where the deviance of a share, per row, reaches a limit.
private struct DevianceRoot {
  let share: Double
  let limit: Double

  /// Twice the divergence of the estimated share from another one.
  private func deviance(_ other: Double) -> Double {
    2 * (share * log(share / other) + (1 - share) * log((1 - share) / (1 - other)))
  }

  /// The share on one side of the estimated one, by halving until doubles do not differ.
  func bound(towards end: Double) -> Double {
    var inside = share
    var outside = end
    while true {
      let middle = (inside + outside) / 2
      if middle == inside || middle == outside { return middle }
      if deviance(middle) <= limit { inside = middle } else { outside = middle }
    }
  }
}
