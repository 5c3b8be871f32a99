internal import RindeModel

extension SocialAnalysis {
  /// The targets in a period, in the order in which they were written.
  func targets(in period: ReportPeriod) -> [SocialTargetResult] {
    records.targets.map { TargetEvaluator($0, of: self, in: period.days).result }
  }
}
