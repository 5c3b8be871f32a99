internal import RindeModel

extension SocialAnalysis {
  func targets(in period: ReportPeriod) -> [SocialTargetResult] { [] }
}
