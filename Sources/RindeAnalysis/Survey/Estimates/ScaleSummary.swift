internal import RindeModel
internal import RindeStatistics

/// A scale summed up from the shares of its points, whose covariance gives the errors.
///
/// Where points are withheld, only what follows from the others is given: the mean would tell the
/// withheld ones, the median does not when they are all on one side of it.
struct ScaleSummary {
  let question: SurveyQuestion
  let basis: ShareBasis
  let terms: PrecisionTerms

  /// Positions of the points that are withheld.
  let withheld: Set<Int>

  /// `nil` where a code is no whole number or nobody answered.
  func result() -> ScaleResult? {
    let scores = question.options.compactMap(\.score)
    guard scores.count == question.options.count, scores.count > 1, let shares = basis.shares else {
      return nil
    }
    let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    let top = Array(order.suffix(2))
    let topTwo =
      withheld.isDisjoint(with: top)
      ? terms.share(ofAny: top, of: basis) : EstimateResult(value: nil)
    let count = top.reduce(0) { $0 + basis.counts[$1] }
    return ScaleResult(
      mean: withheld.isEmpty ? mean(scores, shares) : EstimateResult(value: nil),
      median: EstimateResult(value: median(order, shares).map { Double(scores[$0]) }),
      topTwo: topTwo,
      topTwoReliability: terms.reliability(of: topTwo, count: count, base: basis.base)
    )
  }

  private func mean(_ scores: [Int], _ shares: VectorEstimate) -> EstimateResult {
    guard let mean = basis.contrast(scores.map(Double.init)) else {
      return EstimateResult(value: nil)
    }
    return terms.number(mean.value, variance: mean.variance, degrees: shares.degreesOfFreedom)
  }

  /// The lowest point at which half of the weights is reached.
  private func median(_ order: [Int], _ shares: VectorEstimate) -> Int? {
    var reached = 0.0
    for (place, option) in order.enumerated() {
      reached += shares.values[option]
      guard reached >= 0.5 - 1e-12 || place == order.count - 1 else { continue }
      let isBelow = withheld.isSubset(of: order[..<place])
      let isAbove = withheld.isSubset(of: order[(place + 1)...])
      return isBelow || isAbove ? option : nil
    }
    return nil
  }
}
