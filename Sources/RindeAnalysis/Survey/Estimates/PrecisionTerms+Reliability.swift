internal import RindeModel
internal import RindeStatistics

extension PrecisionTerms {
  /// Whether a share is precise enough to be published; `nil` where no standard applies.
  func reliability(of share: EstimateResult, count: Int, base: Int) -> ReliabilityMark? { nil }
}
