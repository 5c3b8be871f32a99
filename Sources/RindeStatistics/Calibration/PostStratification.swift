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
        largestGap: [margin].widestGap(of: calibrated),
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

extension [CategoryMargin] {
  /// The category whose weighted count is farthest from its total.
  func widestGap(of weights: [Double]) -> CalibrationGap {
    var widest = CalibrationGap(margin: "", category: nil, reached: 0, total: 0)
    for margin in self {
      let gap = margin.widestGap(reached: margin.weightedCounts(weights))
      if widest.margin.isEmpty || gap.distance > widest.distance { widest = gap }
    }
    return widest
  }
}

extension CategoryMargin {
  /// The category whose count is farthest from its total; the first among equals.
  func widestGap(reached: [Double]) -> CalibrationGap {
    var widest: CalibrationGap?
    for (position, category) in categories.enumerated() where !totals[position].isNaN {
      let gap = CalibrationGap(
        margin: name,
        category: category,
        reached: reached[position],
        total: totals[position]
      )
      if gap.distance > widest?.distance ?? -1 { widest = gap }
    }
    return widest ?? CalibrationGap(margin: name, category: nil, reached: 0, total: 0)
  }
}
