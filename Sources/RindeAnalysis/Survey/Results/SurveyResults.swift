public import RindeModel

/// All that was computed of a survey.
public struct SurveyResults: Sendable {
  public let survey: Survey

  /// One per question of the dictionary, in its order.
  public let questions: [QuestionResult]

  public let sample: SampleFacts

  /// `nil` without calibration.
  public let calibration: CalibrationFacts?

  public init(
    survey: Survey,
    questions: [QuestionResult],
    sample: SampleFacts,
    calibration: CalibrationFacts? = nil
  ) {
    self.survey = survey
    self.questions = questions
    self.sample = sample
    self.calibration = calibration
  }
}

/// What is true of the sample as a whole.
public struct SampleFacts: Hashable, Sendable {
  /// Rows that were used.
  public let respondents: Int

  /// The sum of the weights after any calibration; ``respondents`` without weights.
  public let weightedTotal: Double

  /// `nil` without weights.
  public let weights: WeightFacts?

  /// Strata of the design; 1 without.
  public let strata: Int

  /// Primary units of the design; the respondents without clusters.
  public let primaryUnits: Int

  public let degreesOfFreedom: Double

  /// Respondents over those asked; `nil` where that is not known.
  public let responseRate: Double?

  /// What may be said of precision.
  public let precision: PrecisionRule

  public init(
    respondents: Int,
    weightedTotal: Double,
    weights: WeightFacts? = nil,
    strata: Int,
    primaryUnits: Int,
    degreesOfFreedom: Double,
    responseRate: Double? = nil,
    precision: PrecisionRule
  ) {
    self.respondents = respondents
    self.weightedTotal = weightedTotal
    self.weights = weights
    self.strata = strata
    self.primaryUnits = primaryUnits
    self.degreesOfFreedom = degreesOfFreedom
    self.responseRate = responseRate
    self.precision = precision
  }
}

/// What may be said of the precision of a sample's estimates.
public enum PrecisionRule: Hashable, Sendable {
  /// Sampling error is estimated and shown.
  case sampling
  /// Everybody answered: there is no sampling error.
  case census
  /// A self-selected sample: no margin is shown, and a sentence says why.
  case notStated
  /// A self-selected sample whose model-based intervals the office asked for, with a warning.
  case modelBased
}

/// How unequal weights are.
public struct WeightFacts: Hashable, Sendable {
  public let smallest: Double
  public let largest: Double

  /// Standard deviation over mean.
  public let variation: Double

  /// Kish's design effect of weighting: n Σw² / (Σw)².
  public let designEffect: Double

  public init(smallest: Double, largest: Double, variation: Double, designEffect: Double) {
    self.smallest = smallest
    self.largest = largest
    self.variation = variation
    self.designEffect = designEffect
  }
}

/// How calibration went.
public struct CalibrationFacts: Hashable, Sendable {
  /// Rounds over the margins; 1 for methods without rounds.
  public let cycles: Int

  /// The largest distance between a margin and its target, in people.
  public let largestGap: Double

  /// Rows whose calibrated weight is below zero, which linear calibration can give.
  public let negativeWeights: Int

  /// The weights before and after.
  public let before: WeightFacts
  public let after: WeightFacts

  /// The variables whose totals were multiplied to add up to those of the first, with the factor.
  public let rescaledMargins: [String: Double]

  public init(
    cycles: Int,
    largestGap: Double,
    negativeWeights: Int,
    before: WeightFacts,
    after: WeightFacts,
    rescaledMargins: [String: Double] = [:]
  ) {
    self.cycles = cycles
    self.largestGap = largestGap
    self.negativeWeights = negativeWeights
    self.before = before
    self.after = after
    self.rescaledMargins = rescaledMargins
  }
}
