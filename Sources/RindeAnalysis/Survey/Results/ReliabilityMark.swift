/// Whether an estimate is precise enough to be published.
public struct ReliabilityMark: Hashable, Sendable {
  public enum Level: Hashable, Sendable {
    case publish
    /// Publish with a warning.
    case caution
    /// Not to be published as reliable.
    case suppress
  }

  /// Why it is not simply published.
  public enum Reason: Hashable, Sendable {
    case fewRespondents
    case smallEffectiveSize
    case wideInterval
    case wideRelativeInterval
    case wideComplement
    case fewDegreesOfFreedom
    case noneOrAll
    case highVariation
    case fewCases
  }

  public let level: Level

  public let reason: Reason?

  public init(level: Level, reason: Reason? = nil) {
    self.level = level
    self.reason = reason
  }
}
