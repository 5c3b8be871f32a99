/// How far a weighted sum of the sample is from its known total.
public struct CalibrationGap: Hashable, Sendable {
  public let margin: String

  /// `nil` for the sum of a number.
  public let category: String?

  /// The weighted sum.
  public let reached: Double

  /// What is known of the population.
  public let total: Double

  public init(margin: String, category: String?, reached: Double, total: Double) {
    self.margin = margin
    self.category = category
    self.reached = reached
    self.total = total
  }

  /// Without sign; infinite where the sum is no number.
  public var distance: Double {
    let distance = (reached - total).magnitude
    return distance.isNaN ? .infinity : distance
  }
}

extension CalibrationGap {
  /// The category whose weighted count is farthest from its total; the first among equals.
  ///
  /// - Parameters:
  ///   - margins: At least one with a known total; a category without total is passed over.
  ///   - weights: One per row, as after calibration or trimming.
  /// - Returns: A gap without name where no total is known.
  public static func widest(of margins: [CategoryMargin], weights: [Double]) -> CalibrationGap {
    let gaps = margins.map { $0.widestGap(reached: $0.weightedCounts(weights)) }
    return gaps.reduce(gaps.first ?? .none) { $1.distance > $0.distance ? $1 : $0 }
  }

  static var none: CalibrationGap {
    CalibrationGap(margin: "", category: nil, reached: 0, total: 0)
  }
}

extension CategoryMargin {
  /// The category whose count is farthest from its total.
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
    return widest ?? .none
  }
}
