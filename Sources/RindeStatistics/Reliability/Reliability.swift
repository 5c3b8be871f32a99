/// Whether an estimate is precise enough to be shown (*fiabilidad*).
public enum Reliability: Hashable, Sendable {
  case publish
  /// Shown with a sign and its reason.
  case caution(Caution)
  /// Not shown.
  case suppress(Suppression)

  /// Why an estimate is shown with care.
  public enum Caution: Hashable, Sendable {
    /// The share is fit, its complement (1 − share) is not.
    case complementRelativeWidth(Double)
    /// The variance rests on few primary units.
    case degreesOfFreedom(Double)
    /// All or none: no variance can be estimated.
    case noneOrAll
    case coefficientOfVariation(Double)
    case standardError(Double)
  }

  /// Why an estimate is not shown.
  public enum Suppression: Hashable, Sendable {
    /// Nobody is in the base.
    case noBase
    case respondents(Int)
    case effectiveRespondents(Double)
    /// Unweighted respondents who gave the answer.
    case cases(Int)
    case degreesOfFreedom(Double)
    /// The interval's width.
    case width(Double)
    /// The interval's width over the share.
    case relativeWidth(Double)
    /// The standard error of the share's logarithm over that logarithm.
    case logarithmicVariation(Double)
    case coefficientOfVariation(Double)
  }
}

/// An estimated share with what a standard asks of it.
public struct JudgedShare: Hashable, Sendable {
  /// Between 0 and 1; ignored without respondents.
  public let share: Double

  /// Unweighted respondents in the base.
  public let respondents: Int

  /// Unweighted respondents who gave the answer.
  public let cases: Int

  /// The size of a simple random sample of the same precision; not capped.
  public let effectiveRespondents: Double

  /// Primary units less strata in the domain; infinite where it is not limited.
  public let degreesOfFreedom: Double

  public let standardError: Double

  /// The limits of the 95 % Korn–Graubard interval made with an effective size that is capped at
  /// the number of respondents; only the standard of the NCHS looks at it.
  public let interval: ClosedRange<Double>?

  public init(
    share: Double,
    respondents: Int,
    cases: Int,
    effectiveRespondents: Double,
    degreesOfFreedom: Double,
    standardError: Double,
    interval: ClosedRange<Double>? = nil
  ) {
    self.share = share
    self.respondents = respondents
    self.cases = cases
    self.effectiveRespondents = effectiveRespondents
    self.degreesOfFreedom = degreesOfFreedom
    self.standardError = standardError
    self.interval = interval
  }

  /// Whether nobody or everybody in the base gave the answer.
  public var isNoneOrAll: Bool { share <= 0 || share >= 1 }

  /// The standard error over the share; infinite at zero.
  public var coefficientOfVariation: Double { share > 0 ? standardError / share : .infinity }
}

/// Rules by which an office decides what is precise enough.
public protocol ReliabilityStandard: Sendable {
  func reliability(of estimate: JudgedShare) -> Reliability
}
