/// Takes out of linearised scores what calibration to known totals explains.
///
/// A design that was calibrated applies it, in the order of its calibrations, before it sums scores
/// over units.
public protocol ScoreProjection: Sendable {
  /// The residuals of one column of scores.
  ///
  /// - Parameter scores: One per row of the design, already multiplied by the calibrated weight;
  ///   zero outside the domain.
  /// - Returns: As many numbers, on the same scale.
  func residuals(of scores: [Double]) -> [Double]
}
