/// The presentation standards for proportions of the National Center for Health Statistics, 2017.
///
/// Parker and others, *Vital and Health Statistics* 2(175), as the CDC's R package *surveytable* has
/// it (function `.lpe_percents` in its file `R/z_lpe.R`); the report itself was not opened. The
/// interval is a 95 % Korn–Graubard one with the effective size capped at the number of
/// respondents: the cap is the caller's where the limits are computed; the effective size is capped
/// here again. At none or all the effective size is the number of respondents, and the estimate is
/// for review. *Surveytable* gives every reason; here the most important one: few degrees of freedom
/// before the complement.
public struct NCHSStandard: ReliabilityStandard, Hashable {
  /// Respondents and effective respondents below it are too few.
  public var minimumRespondents = 30

  /// Intervals at least as wide are suppressed, those at most as wide as the lower bound shown.
  public var decisiveWidths = 0.05...0.3

  /// Greatest width of the interval over the share, or over its complement.
  public var greatestRelativeWidth = 1.3

  /// Fewer degrees of freedom are for review.
  public var minimumDegreesOfFreedom = 8.0

  public init() {}

  /// The decision for a share; without an interval the widths are not judged.
  public func reliability(of estimate: JudgedShare) -> Reliability {
    guard estimate.respondents > 0 else { return .suppress(.noBase) }
    guard estimate.respondents >= minimumRespondents else {
      return .suppress(.respondents(estimate.respondents))
    }
    guard !estimate.isNoneOrAll else { return .caution(.noneOrAll) }
    let effective = min(estimate.effectiveRespondents, Double(estimate.respondents))
    guard effective >= Double(minimumRespondents) else {
      return .suppress(.effectiveRespondents(effective))
    }
    let verdict = estimate.interval.map { self.verdict(on: estimate, $0) } ?? .publish
    if case .suppress = verdict { return verdict }
    guard estimate.degreesOfFreedom >= minimumDegreesOfFreedom else {
      return .caution(.degreesOfFreedom(estimate.degreesOfFreedom))
    }
    return verdict
  }

  private func verdict(on estimate: JudgedShare, _ interval: ClosedRange<Double>) -> Reliability {
    let width = interval.upperBound - interval.lowerBound
    guard width < decisiveWidths.upperBound else { return .suppress(.width(width)) }
    guard width > decisiveWidths.lowerBound else { return .publish }
    let relative = width / estimate.share
    guard relative <= greatestRelativeWidth else { return .suppress(.relativeWidth(relative)) }
    let complement = width / (1 - estimate.share)
    return complement > greatestRelativeWidth
      ? .caution(.complementRelativeWidth(complement)) : .publish
  }
}
