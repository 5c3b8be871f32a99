/// Takes from each score what the categories of several margins explain.
///
/// The score over its weight is regressed on the categories, all rows with a weight counting
/// alike, as R's survey does for raked designs; the residual is weighted again. The fit goes from
/// margin to margin until the effects stay.
public struct MarginProjection: ScoreProjection {
  private static let cycleLimit = 1_000

  private let cells: JointCells
  private let weights: [Double]

  /// Rows with a weight in each combination.
  private let counts: [Double]

  /// The same in each category of each margin.
  private let categoryCounts: [[Double]]

  /// Remembers the combinations of categories and the weights after raking.
  init(cells: JointCells, categoryCounts: [Int], weights: [Double]) {
    let counts = cells.sums(of: weights.map { $0 == 0 ? 0 : 1 })
    self.cells = cells
    self.weights = weights
    self.counts = counts
    self.categoryCounts = categoryCounts.enumerated().map { margin, categories in
      cells.sums(of: counts, margin: margin, categories: categories)
    }
  }

  /// The residuals of one column of scores.
  ///
  /// - Parameter scores: One per row of the design, already multiplied by the calibrated weight;
  ///   zero outside the domain.
  /// - Returns: As many numbers, on the same scale.
  public func residuals(of scores: [Double]) -> [Double] {
    let values = zip(scores, weights).map { $1 == 0 ? 0 : $0 / $1 }
    let fitted = fit(cells.sums(of: values))
    var residuals = scores
    for (row, cell) in cells.cells.enumerated() where cell >= 0 {
      residuals[row] -= fitted[Int(cell)] * weights[row]
    }
    return residuals
  }

  /// The sum of the effects of its categories for each combination.
  private func fit(_ sums: [Double]) -> [Double] {
    var fitted = [Double](repeating: 0, count: cells.count)
    for _ in 0..<Self.cycleLimit {
      var (change, scale) = (0.0, 0.0)
      for margin in cells.codes.indices {
        let steps = steps(of: margin, sums: sums, fitted: fitted)
        for (cell, code) in cells.codes[margin].enumerated() {
          let step = steps[Int(code)]
          fitted[cell] += step
          change = max(change, step.magnitude)
          scale = max(scale, fitted[cell].magnitude)
        }
      }
      if change <= 1e-14 * scale { break }
    }
    return fitted
  }

  /// The mean of what is left in each category of a margin.
  private func steps(of margin: Int, sums: [Double], fitted: [Double]) -> [Double] {
    var rest = [Double](repeating: 0, count: cells.count)
    for cell in rest.indices { rest[cell] = sums[cell] - counts[cell] * fitted[cell] }
    let categories = categoryCounts[margin]
    let totals = cells.sums(of: rest, margin: margin, categories: categories.count)
    return zip(totals, categories).map { $1 == 0 ? 0 : $0 / $1 }
  }
}
