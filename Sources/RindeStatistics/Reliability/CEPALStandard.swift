internal import Glibc

/// The criteria of the CEPAL of 2020 for shares.
///
/// Thresholds and order as the R package *calidad* of the INE of Chile has them (function
/// `assess_cepal2020` in its file `R/evaluate_internal.R`); the CEPAL's own document was not opened.
/// The logarithmic variation is se / (−p ln p), after `get_log_cv` of the same package.
public struct CEPALStandard: ReliabilityStandard, Hashable {
  public var minimumRespondents = 100

  public var minimumEffectiveRespondents = 140.0

  /// Unweighted respondents who gave the answer.
  public var minimumCases = 50

  public var greatestLogarithmicVariation = 0.175

  /// Fewer degrees of freedom are for review.
  public var minimumDegreesOfFreedom = 9.0

  /// As great a coefficient of variation is for review.
  public var greatestCoefficientOfVariation = 0.2

  public init() {}

  /// The decision for a share; none and all have no logarithmic variation, and are for review if
  /// they get so far.
  public func reliability(of estimate: JudgedShare) -> Reliability {
    guard estimate.respondents > 0 else { return .suppress(.noBase) }
    guard estimate.respondents >= minimumRespondents else {
      return .suppress(.respondents(estimate.respondents))
    }
    guard estimate.effectiveRespondents >= minimumEffectiveRespondents else {
      return .suppress(.effectiveRespondents(estimate.effectiveRespondents))
    }
    guard estimate.cases >= minimumCases else { return .suppress(.cases(estimate.cases)) }
    guard !estimate.isNoneOrAll else { return .caution(.noneOrAll) }
    let variation = estimate.standardError / (-log(estimate.share) * estimate.share)
    guard variation <= greatestLogarithmicVariation else {
      return .suppress(.logarithmicVariation(variation))
    }
    guard estimate.degreesOfFreedom >= minimumDegreesOfFreedom else {
      return .caution(.degreesOfFreedom(estimate.degreesOfFreedom))
    }
    let relative = estimate.coefficientOfVariation
    return relative < greatestCoefficientOfVariation
      ? .publish : .caution(.coefficientOfVariation(relative))
  }
}
