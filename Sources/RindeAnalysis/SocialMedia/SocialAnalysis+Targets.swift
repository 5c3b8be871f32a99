internal import RindeModel

extension SocialAnalysis {
  /// The targets in a period, in the order in which they were written.
  func targets(in period: ReportPeriod) -> [SocialTargetResult] {
    records.targets.map { target in
      hasVolume
        ? SocialTargetResult(target: target, parts: [], state: .notComputable, ratio: nil)
        : TargetEvaluator(target, of: self, in: period.days).result
    }
  }
}
