/// A way to bring the weights of a sample to known totals of its population.
public protocol WeightCalibration: Sendable {
  /// Calibrates the weights of a sample.
  ///
  /// - Parameter weights: One per row, not negative; a row with zero stays out.
  /// - Returns: As many weights, with the projection of scores and a report.
  /// - Throws: Every problem found with the totals and answers, or that they were not reached.
  func calibrate(_ weights: [Double]) throws(CalibrationError) -> CalibratedWeights
}

extension WeightCalibration {
  /// Calibrates every set of replicate weights like the sample's own.
  ///
  /// - Parameter replicates: One array per replicate, already combined with the base weights.
  /// - Returns: As many arrays.
  /// - Throws: The problems of the first replicate that cannot be calibrated, with its number.
  public func calibrateReplicates(_ replicates: [[Double]]) throws(CalibrationError)
    -> [[Double]]
  {
    var calibrated: [[Double]] = []
    calibrated.reserveCapacity(replicates.count)
    for (number, weights) in replicates.enumerated() {
      do {
        calibrated.append(try calibrate(weights).weights)
      } catch {
        throw CalibrationError(error.problems, replicate: number)
      }
    }
    return calibrated
  }
}
