internal import RindeModel
internal import RindeStatistics

/// Whether options that follow each other in order of share can be told apart.
struct RankedDifferences {
  let basis: ShareBasis

  let terms: PrecisionTerms

  /// The comparisons between neighbours among some options.
  ///
  /// Their probabilities are adjusted together by Holm's method; the covariance between the options
  /// of one question is in the error of each difference.
  ///
  /// - Parameter options: Positions; those that are withheld left out.
  /// - Returns: From the largest shares on; none where errors are not stated.
  func differences(among options: [Int]) -> [OptionDifference] {
    guard terms.statesErrors, let shares = basis.shares, shares.degreesOfFreedom > 0 else {
      return []
    }
    let order = options.sorted { (-shares.values[$0], $0) < (-shares.values[$1], $1) }
    let pairs = Array(zip(order, order.dropFirst()))
    let found = pairs.map { estimate($0, $1, shares) }
    let adjusted = HolmAdjustment.adjusted(found.map(\.probability))
    return pairs.indices.map { index in
      OptionDifference(
        larger: pairs[index].0,
        smaller: pairs[index].1,
        difference: found[index].difference,
        adjustedProbability: adjusted[index].isNaN ? nil : adjusted[index],
        isDistinguishable: adjusted[index] < 1 - terms.level
      )
    }
  }

  private func estimate(
    _ larger: Int,
    _ smaller: Int,
    _ shares: VectorEstimate
  ) -> (difference: EstimateResult, probability: Double) {
    var coefficients = [Double](repeating: 0, count: basis.counts.count)
    coefficients[larger] = 1
    coefficients[smaller] = -1
    let (value, variance) = basis.contrast(coefficients) ?? (.nan, .nan)
    let degrees = shares.degreesOfFreedom
    let difference = terms.number(value, variance: variance, degrees: degrees)
    guard variance > 0 else { return (difference, value == 0 ? 1 : .nan) }
    let statistic = abs(value) / variance.squareRoot()
    return (difference, Distributions.tTwoSided(statistic, degreesOfFreedom: degrees))
  }
}
