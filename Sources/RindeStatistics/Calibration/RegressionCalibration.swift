/// Brings weights to the people of categories and the sums of numbers at once (*calibración*).
///
/// Each weight is multiplied by a function of one score per row, a sum over the row's categories
/// and numbers; Newton's method finds the multipliers. With ``CalibrationDistance/linear`` this is
/// the generalised regression estimator.
public struct RegressionCalibration: WeightCalibration {
  /// Steps of Newton's method after which calibration gives up.
  public static let cycleLimit = 200

  /// The widest gap that is left: as a share of the population, or of a number's weighted size.
  public static let tolerance = 1e-9

  public let margins: [CategoryMargin]

  public let numbers: [NumericMargin]

  public let distance: CalibrationDistance

  public let sumDifference: SumDifference

  public init(
    _ margins: [CategoryMargin],
    numbers: [NumericMargin] = [],
    distance: CalibrationDistance = .linear,
    sumDifference: SumDifference = .error
  ) {
    self.margins = margins
    self.numbers = numbers
    self.distance = distance
    self.sumDifference = sumDifference
  }

  /// Multiplies each weight by a factor that depends on its row's categories and numbers.
  ///
  /// - Parameter weights: One per row, not negative; a row with zero stays out.
  /// - Returns: As many weights; scores lose their weighted regression on the known variables.
  ///   Negative weights stand in the report.
  /// - Throws: Categories without respondents or people, margins of different sums, missing
  ///   answers, unusable weights or bounds; or the total farthest from being reached.
  public func calibrate(_ weights: [Double]) throws(CalibrationError) -> CalibratedWeights {
    let reconciled = try checked(weights)
    let columns = CalibrationColumns(reconciled.margins, numbers, weights: weights)
    let base = CholeskyFactor(columns.products(weights: weights))
    var search = CalibrationSearch(columns: columns, weights: weights, distance: distance)
    try search.run(from: base)
    return CalibratedWeights(
      weights: search.calibrated,
      projection: RegressionProjection(
        columns: columns,
        factor: base,
        before: weights,
        after: search.calibrated
      ),
      report: .init(
        cycles: search.cycles,
        largestGap: search.widestGap,
        weights: WeightSummary(search.calibrated),
        rescaledMargins: reconciled.factors
      )
    )
  }

  private func checked(_ weights: [Double]) throws(CalibrationError) -> ReconciledMargins {
    guard !margins.isEmpty || !numbers.isEmpty else { throw CalibrationError([.noMargins]) }
    if case .logit(let lower, let upper) = distance, !distance.isPossible {
      throw CalibrationError([.impossibleBounds(lower: lower, upper: upper)])
    }
    var check = MarginCheck(weights: weights)
    for margin in margins { check.check(margin) }
    for number in numbers { check.check(number) }
    try check.finish()
    return try ReconciledMargins(margins, onDifference: sumDifference)
  }
}
