internal import Glibc

/// The standard for household surveys of the INE of Chile, for shares.
///
/// Thresholds and the curve of standard errors as the institute's R package *calidad* has them
/// (functions `assess_ine` and `quadratic` in its file `R/evaluate_internal.R`); the institute's
/// document was not opened. «Weakly reliable» is a caution, «non-reliable» a suppression. The
/// package gives no verdict on a share of one; here none and all are cautions.
public struct INEChileStandard: ReliabilityStandard, Hashable {
  public var minimumRespondents = 60

  public var minimumDegreesOfFreedom = 9.0

  public init() {}

  public func reliability(of estimate: JudgedShare) -> Reliability {
    guard estimate.respondents > 0 else { return .suppress(.noBase) }
    guard estimate.respondents >= minimumRespondents else {
      return .suppress(.respondents(estimate.respondents))
    }
    guard estimate.degreesOfFreedom >= minimumDegreesOfFreedom else {
      return .suppress(.degreesOfFreedom(estimate.degreesOfFreedom))
    }
    guard !estimate.isNoneOrAll else { return .caution(.noneOrAll) }
    return estimate.standardError <= Self.greatestStandardError(of: estimate.share)
      ? .publish : .caution(.standardError(estimate.standardError))
  }

  /// The greatest standard error of a reliable share: p to the power of 2/3 over 9, with p the
  /// lesser of share and complement.
  public static func greatestStandardError(of share: Double) -> Double {
    pow(min(share, 1 - share), 2.0 / 3) / 9
  }
}
