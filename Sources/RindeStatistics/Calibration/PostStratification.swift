/// Brings weights to the people of each category of one variable (*postestratificación*).
///
/// Each weight is multiplied by the category's people over its weighted count. To post-stratify
/// by several variables at once, cross them into one margin.
public struct PostStratification: WeightCalibration {
  public let margin: CategoryMargin

  public init(_ margin: CategoryMargin) { self.margin = margin }

  /// Multiplies the weights of each category by one factor.
  ///
  /// - Parameter weights: One per row, not negative; a row with zero stays out.
  /// - Returns: As many weights; scores lose the weighted mean of their category.
  /// - Throws: Categories without respondents or people, missing answers, unusable weights.
  public func calibrate(_ weights: [Double]) throws(CalibrationError) -> CalibratedWeights {
    var check = MarginCheck(weights: weights)
    check.check(margin)
    try check.finish()
    let reached = margin.weightedCounts(weights)
    let factors = zip(margin.totals, reached).map { $1 > 0 ? $0 / $1 : 1 }
    var calibrated = weights
    for (row, code) in margin.codes.enumerated() where weights[row] != 0 {
      calibrated[row] *= factors[Int(code)]
    }
    return CalibratedWeights(
      weights: calibrated,
      projection: CategoryMeanProjection(margin: margin, weights: calibrated),
      report: .init(
        cycles: 1,
        largestGap: .widest(of: [margin], weights: calibrated),
        weights: WeightSummary(calibrated)
      )
    )
  }
}

/// Takes the weighted mean of its category from each score.
struct CategoryMeanProjection: ScoreProjection {
  let margin: CategoryMargin
  let weights: [Double]
  private let totals: [Double]

  /// Remembers the weights after post-stratification.
  init(margin: CategoryMargin, weights: [Double]) {
    self.margin = margin
    self.weights = weights
    totals = margin.weightedCounts(weights)
  }

  func residuals(of scores: [Double]) -> [Double] {
    let means = zip(margin.weightedCounts(scores), totals).map { $1 == 0 ? 0 : $0 / $1 }
    var residuals = scores
    for (row, code) in margin.codes.enumerated() where weights[row] != 0 {
      residuals[row] -= means[Int(code)] * weights[row]
    }
    return residuals
  }
}

extension CategoryMargin {
  /// The sum of one number per row within each category.
  func weightedCounts(_ weights: [Double]) -> [Double] {
    var sums = [CompensatedSum](repeating: CompensatedSum(), count: categories.count)
    for (row, code) in codes.enumerated() where code >= 0 { sums[Int(code)].add(weights[row]) }
    return sums.map(\.value)
  }
}
