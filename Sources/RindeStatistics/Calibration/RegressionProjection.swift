/// Takes from each score its regression on the known variables.
///
/// The regression weighs rows by their weight before calibration; the residual carries the weight
/// after it, whatever the distance (all are asymptotically the linear one).
struct RegressionProjection: ScoreProjection {
  let columns: CalibrationColumns

  /// Of the products of columns, weighted as before calibration.
  let factor: CholeskyFactor

  let before: [Double]
  let after: [Double]

  func residuals(of scores: [Double]) -> [Double] {
    var original = scores
    for row in scores.indices {
      original[row] = after[row] == 0 ? 0 : scores[row] / after[row] * before[row]
    }
    let coefficients = factor.solve(columns.sums(weights: original))
    let fitted = columns.scores(coefficients, weights: before)
    var residuals = scores
    for row in residuals.indices { residuals[row] -= after[row] * fitted[row] }
    return residuals
  }
}
