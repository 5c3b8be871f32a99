public import RindeModel

/// An option of a question in a domain.
public struct OptionResult: Hashable, Sendable {
  /// The position of the option in its question.
  public let option: Int

  /// Respondents who chose it, unweighted.
  public let count: Int

  /// Its weighted share of the base, 0 to 1.
  public let share: EstimateResult

  /// `nil` where no standard applies, as for samples that were not drawn at random.
  public let reliability: ReliabilityMark?

  public let suppression: Suppression

  /// Whether all or none of a small group gave it, so that who knows a member knows the answer.
  public let revealsGroup: Bool

  public init(
    option: Int,
    count: Int,
    share: EstimateResult,
    reliability: ReliabilityMark? = nil,
    suppression: Suppression = .none,
    revealsGroup: Bool = false
  ) {
    self.option = option
    self.count = count
    self.share = share
    self.reliability = reliability
    self.suppression = suppression
    self.revealsGroup = revealsGroup
  }
}

/// An estimate with what is known of its precision.
public struct EstimateResult: Hashable, Sendable {
  /// `nil` for an empty base.
  public let value: Double?

  /// `nil` where precision may not be stated or cannot be computed; 0 for a census, and for a share
  /// that the sample leaves nothing to chance of (``isExact``).
  public let standardError: Double?

  public let interval: IntervalResult?

  /// Respondents of a simple sample with the same precision.
  public let effectiveSize: Double?

  public let degreesOfFreedom: Double?

  /// Variance over that of a simple sample drawn with replacement.
  public let designEffect: Double?

  public init(
    value: Double?,
    standardError: Double? = nil,
    interval: IntervalResult? = nil,
    effectiveSize: Double? = nil,
    degreesOfFreedom: Double? = nil,
    designEffect: Double? = nil
  ) {
    self.value = value
    self.standardError = standardError
    self.interval = interval
    self.effectiveSize = effectiveSize
    self.degreesOfFreedom = degreesOfFreedom
    self.designEffect = designEffect
  }
}

extension EstimateResult {
  /// Whether there is no sampling error, so that there is no interval either: the answers of a
  /// census, or a share that calibration has brought to the population's own.
  public var isExact: Bool { value != nil && standardError == 0 && interval == nil }
}

/// A confidence interval.
public struct IntervalResult: Hashable, Sendable {
  /// `nil` for intervals that are no proportion's.
  public let method: SurveySettings.IntervalMethod?

  /// The quantile by which errors are multiplied: of Student's t, or of the normal distribution for
  /// counts of a simple sample; `nil` where the limits come in another way, as those of quantiles.
  public let quantile: Double?

  public let level: Double

  public let lower: Double

  public let upper: Double

  public init(
    method: SurveySettings.IntervalMethod?,
    quantile: Double? = nil,
    level: Double,
    lower: Double,
    upper: Double
  ) {
    self.method = method
    self.quantile = quantile
    self.level = level
    self.lower = lower
    self.upper = upper
  }
}

/// Why a count and all that it reveals is not published.
public enum Suppression: Hashable, Sendable {
  case none
  /// Too few respondents.
  case primary
  /// It would reveal a cell that is hidden.
  case complementary
}
