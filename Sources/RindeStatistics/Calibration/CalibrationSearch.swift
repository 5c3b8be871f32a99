/// Newton's method for the multipliers of a calibration.
///
/// Steps go on past the tolerance while they still close the widest gap, so that the weights agree
/// with the exact ones about as far as doubles can.
struct CalibrationSearch {
  private static let halvingLimit = 30

  let columns: CalibrationColumns
  let weights: [Double]
  let distance: CalibrationDistance

  private(set) var calibrated: [Double]
  private(set) var cycles = 0

  private var multipliers: [Double]
  private var scores: [Double]
  private var differences: [Double]

  /// What a gap in each column is measured by.
  private let sizes: [Double]

  init(columns: CalibrationColumns, weights: [Double], distance: CalibrationDistance) {
    self.columns = columns
    self.weights = weights
    self.distance = distance
    calibrated = weights
    multipliers = Array(repeating: 0, count: columns.count)
    scores = Array(repeating: 0, count: weights.count)
    differences = []
    let population = columns.margins.first?.sum ?? weights.reduce(0, +)
    sizes = columns.targets.map { max(population, $0.magnitude) }
    differences = self.differences(of: weights)
  }

  /// The column that is farthest from its target, in its own units.
  var widestGap: CalibrationGap {
    var widest = 0
    for column in differences.indices where relative(column) > relative(widest) {
      widest = column
    }
    return columns.gap(at: widest, difference: differences[widest])
  }

  /// Steps until the totals are reached and no step brings them closer.
  mutating func run(from base: CholeskyFactor) throws(CalibrationError) {
    var factor = base
    while true {
      let before = width(of: differences)
      guard cycles < RegressionCalibration.cycleLimit, advance(factor, from: before) else { break }
      cycles += 1
      if width(of: differences) < 1e-15 { break }
      if distance != .linear { factor = CholeskyFactor(columns.products(weights: slopes())) }
    }
    guard width(of: differences) <= RegressionCalibration.tolerance else {
      throw CalibrationError([.notConverged(cycles: cycles, gap: widestGap)])
    }
  }

  /// Takes the longest of a step's halves that closes the widest gap; false where none does.
  private mutating func advance(_ factor: CholeskyFactor, from before: Double) -> Bool {
    var step = factor.solve(differences.map { -$0 })
    for _ in 0..<Self.halvingLimit {
      let candidate = zip(multipliers, step).map { $0 + $1 }
      let scores = columns.scores(candidate, weights: weights)
      var moved = weights
      for row in moved.indices where moved[row] != 0 { moved[row] *= distance.factor(scores[row]) }
      let differences = differences(of: moved)
      if width(of: differences) < before {
        multipliers = candidate
        calibrated = moved
        self.scores = scores
        self.differences = differences
        return true
      }
      if before <= RegressionCalibration.tolerance { return false }
      step = step.map { $0 / 2 }
    }
    return false
  }

  private func slopes() -> [Double] {
    var slopes = weights
    for row in slopes.indices where slopes[row] != 0 { slopes[row] *= distance.slope(scores[row]) }
    return slopes
  }

  private func differences(of weights: [Double]) -> [Double] {
    zip(columns.sums(weights: weights), columns.targets).map { $0 - $1 }
  }

  private func relative(_ column: Int) -> Double {
    let ratio = differences[column].magnitude / sizes[column]
    return ratio.isNaN ? .infinity : ratio
  }

  private func width(of differences: [Double]) -> Double {
    zip(differences, sizes).reduce(0) {
      let ratio = $1.0.magnitude / $1.1
      return ratio.isNaN ? .infinity : max($0, ratio)
    }
  }
}
