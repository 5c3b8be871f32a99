internal import RindeModel
internal import RindeStatistics

/// A scale summed up from the shares of its points, whose covariance gives the errors.
struct ScaleSummary {
  let question: SurveyQuestion
  let basis: ShareBasis
  let terms: PrecisionTerms

  /// `nil` where a code is no whole number or nobody answered.
  func result() -> ScaleResult? {
    let scores = question.options.compactMap(\.score)
    guard scores.count == question.options.count, scores.count > 1, let shares = basis.shares,
      let mean = basis.contrast(scores.map(Double.init))
    else { return nil }
    let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    return ScaleResult(
      mean: terms.number(
        mean.value,
        variance: mean.variance,
        degrees: shares.degreesOfFreedom
      ),
      median: EstimateResult(value: median(order.map { (scores[$0], shares.values[$0]) })),
      topTwo: terms.share(ofAny: Array(order.suffix(2)), of: basis)
    )
  }

  /// The lowest point at which half of the weights is reached.
  private func median(_ points: [(score: Int, share: Double)]) -> Double? {
    var reached = 0.0
    for point in points {
      reached += point.share
      if reached >= 0.5 - 1e-12 { return Double(point.score) }
    }
    return points.last.map { Double($0.score) }
  }
}
