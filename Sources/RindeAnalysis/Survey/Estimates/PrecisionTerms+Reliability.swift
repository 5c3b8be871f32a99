internal import RindeModel
internal import RindeStatistics

extension PrecisionTerms {
  /// Whether a share is precise enough to be published; `nil` where no standard applies.
  ///
  /// The NCHS looks at a 95 % Korn–Graubard interval whose effective size is at most the number of
  /// respondents, whatever interval is shown.
  func reliability(of share: EstimateResult, count: Int, base: Int) -> ReliabilityMark? {
    guard let rules = standard.rules, let value = share.value,
      let error = share.standardError
    else { return base == 0 && standard != .none ? ReliabilityMark(.suppress(.noBase)) : nil }
    let degrees = share.degreesOfFreedom ?? .infinity
    return ReliabilityMark(
      rules.reliability(
        of: JudgedShare(
          share: value,
          respondents: base,
          cases: count,
          effectiveRespondents: share.effectiveSize ?? Double(base),
          degreesOfFreedom: degrees,
          standardError: error,
          interval: cappedInterval(value, error: error, base: base, degrees: degrees)
        )
      )
    )
  }

  private func cappedInterval(
    _ share: Double,
    error: Double,
    base: Int,
    degrees: Double
  ) -> ClosedRange<Double>? {
    guard share > 0, share < 1, base > 1 else { return nil }
    let found = ProportionInterval(
      of: ShareEstimate(
        share: share,
        variance: error * error,
        rowCount: base,
        degreesOfFreedom: degrees
      ),
      .beta
    )
    guard let found else { return nil }
    let simple = ProportionInterval(
      of: ShareEstimate(
        share: share,
        variance: share * (1 - share) / Double(base),
        rowCount: base,
        degreesOfFreedom: Double(base - 1)
      ),
      .beta
    )
    // The effective size is capped where the design gives a narrower interval than counts would.
    guard let simple, simple.upper - simple.lower > found.upper - found.lower else {
      return found.lower...found.upper
    }
    return simple.lower...simple.upper
  }
}

extension SurveySettings.Standard {
  fileprivate var rules: (any ReliabilityStandard)? {
    switch self {
    case .nchs: NCHSStandard()
    case .cepal: CEPALStandard()
    case .ine: INEChileStandard()
    case .none: nil
    }
  }
}

extension ReliabilityMark {
  init(_ verdict: Reliability) {
    switch verdict {
    case .publish: self.init(level: .publish)
    case .caution(let caution): self.init(level: .caution, reason: Reason(caution))
    case .suppress(let suppression): self.init(level: .suppress, reason: Reason(suppression))
    }
  }
}

extension ReliabilityMark.Reason {
  fileprivate init(_ caution: Reliability.Caution) {
    self =
      switch caution {
      case .complementRelativeWidth: .wideComplement
      case .degreesOfFreedom: .fewDegreesOfFreedom
      case .noneOrAll: .noneOrAll
      case .coefficientOfVariation, .standardError: .highVariation
      }
  }

  fileprivate init(_ suppression: Reliability.Suppression) {
    self =
      switch suppression {
      case .noBase, .respondents: .fewRespondents
      case .effectiveRespondents: .smallEffectiveSize
      case .cases: .fewCases
      case .degreesOfFreedom: .fewDegreesOfFreedom
      case .width: .wideInterval
      case .relativeWidth: .wideRelativeInterval
      case .logarithmicVariation, .coefficientOfVariation: .highVariation
      }
  }
}
