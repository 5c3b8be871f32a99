/// Brings weights to the people of several variables at once (*rastrillo*).
///
/// Margins are taken in turn: each weight is multiplied by its category's people over their
/// weighted count. It has converged when every count, at the end of a round over all margins, is
/// within 1e-9 of the population from its total.
public struct Raking: WeightCalibration {
  /// Rounds over all margins after which raking gives up.
  public static let cycleLimit = 1_000

  /// The widest gap that is left, as a share of the population.
  public static let tolerance = 1e-9

  public let margins: [CategoryMargin]

  public let sumDifference: SumDifference

  private let cells: JointCells

  public init(_ margins: [CategoryMargin], sumDifference: SumDifference = .error) {
    self.margins = margins
    self.sumDifference = sumDifference
    cells = JointCells(margins)
  }

  /// Multiplies weights by one factor per category, in turn.
  ///
  /// - Parameter weights: One per row, not negative; a row with zero stays out.
  /// - Returns: As many weights; scores lose what categories explain (``MarginProjection``).
  /// - Throws: Categories without respondents or people, margins of different sums, missing
  ///   answers, unusable weights; or the category farthest from its total after the last cycle.
  public func calibrate(_ weights: [Double]) throws(CalibrationError) -> CalibratedWeights {
    guard !margins.isEmpty else { throw CalibrationError([.noMargins]) }
    var check = MarginCheck(weights: weights)
    for margin in margins { check.check(margin) }
    try check.finish()
    let reconciled = try ReconciledMargins(margins, onDifference: sumDifference)
    var rounds = RakingRounds(
      cells: cells,
      margins: reconciled.margins,
      base: cells.sums(of: weights)
    )
    try rounds.run()
    var calibrated = weights
    for (row, cell) in cells.cells.enumerated() where cell >= 0 {
      calibrated[row] *= rounds.factors[Int(cell)]
    }
    return CalibratedWeights(
      weights: calibrated,
      projection: MarginProjection(
        cells: cells,
        categoryCounts: margins.map(\.categories.count),
        weights: calibrated
      ),
      report: .init(
        cycles: rounds.cycles,
        largestGap: .widest(of: reconciled.margins, weights: calibrated),
        weights: WeightSummary(calibrated),
        rescaledMargins: reconciled.factors
      )
    )
  }
}

/// The rounds of raking over the combinations of categories.
private struct RakingRounds {
  let cells: JointCells
  let margins: [CategoryMargin]

  /// The weight of each combination before raking.
  let base: [Double]

  /// What each combination's weights are multiplied by so far.
  private(set) var factors: [Double]

  private(set) var cycles = 0

  init(cells: JointCells, margins: [CategoryMargin], base: [Double]) {
    self.cells = cells
    self.margins = margins
    self.base = base
    factors = Array(repeating: 1, count: cells.count)
  }

  /// Goes round until all margins agree with their totals.
  mutating func run() throws(CalibrationError) {
    let limit = Raking.tolerance * margins[0].sum
    var widest = widestGap()
    while cycles == 0 || widest.distance > limit {
      guard cycles < Raking.cycleLimit else {
        throw CalibrationError([.notConverged(cycles: cycles, gap: widest)])
      }
      for position in margins.indices { adjust(to: position) }
      cycles += 1
      widest = widestGap()
    }
  }

  private func reached(_ position: Int) -> [Double] {
    cells.sums(
      of: zip(base, factors).map { $0 * $1 },
      margin: position,
      categories: margins[position].categories.count
    )
  }

  private mutating func adjust(to position: Int) {
    let ratios = zip(margins[position].totals, reached(position)).map { $1 > 0 ? $0 / $1 : 1 }
    for (cell, code) in cells.codes[position].enumerated() { factors[cell] *= ratios[Int(code)] }
  }

  private func widestGap() -> CalibrationGap {
    var widest = margins[0].widestGap(reached: reached(0))
    for position in margins.indices.dropFirst() {
      let gap = margins[position].widestGap(reached: reached(position))
      if gap.distance > widest.distance { widest = gap }
    }
    return widest
  }
}
