/// A design after calibration, and how the calibration of its weights went.
public struct CalibratedDesign<Design: SampleDesign>: Sendable {
  public let design: Design

  public let report: CalibratedWeights.Report
}

extension TaylorDesign {
  /// The same sample with weights brought to known totals; variances know of it.
  ///
  /// - Parameter calibration: It has one code or number per row of the design.
  /// - Returns: The new design with a report.
  /// - Throws: Every problem found, or that the totals were not reached.
  public func calibrated(by calibration: some WeightCalibration) throws(CalibrationError)
    -> CalibratedDesign<TaylorDesign>
  {
    let calibrated = try calibration.calibrate(weights)
    return CalibratedDesign(
      design: with(weights: calibrated.weights, projection: calibrated.projection),
      report: calibrated.report
    )
  }
}

extension TaylorDesign {
  /// The same sample with weights kept between bounds; variances take the bounds as given.
  ///
  /// - Parameter trimming: The bounds.
  /// - Returns: A design whose calibrations of before still explain its scores.
  /// - Throws: When the mean weight is not within the bounds.
  public func trimmed(by trimming: WeightTrimming) throws(CalibrationError) -> TaylorDesign {
    with(weights: try trimming.trim(weights).weights, projection: UnchangedScores())
  }
}

/// Explains nothing.
private struct UnchangedScores: ScoreProjection {
  func residuals(of scores: [Double]) -> [Double] { scores }
}

extension ReplicateDesign {
  /// The same sample with its weights and every replicate brought to known totals.
  ///
  /// Degrees of freedom stay those of the sample: totals that are known add no units to it. (R's
  /// survey takes the rank of the calibrated weights, which grows with the categories.)
  ///
  /// - Parameter calibration: It has one code or number per row of the design.
  /// - Returns: The new design with a report on the sample's own weights.
  /// - Throws: Every problem found, or that the totals were not reached; with the number of the
  ///   replicate, from 0, where it is not the sample itself.
  public func calibrated(by calibration: some WeightCalibration) throws(CalibrationError)
    -> CalibratedDesign<ReplicateDesign>
  {
    let calibrated = try calibration.calibrate(weights)
    return CalibratedDesign(
      design: with(
        weights: calibrated.weights,
        replicates: try calibration.calibrateReplicates(replicates)
      ),
      report: calibrated.report
    )
  }
}
