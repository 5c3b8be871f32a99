internal import RindeModel
internal import RindeStatistics

/// What may be said of the precision of a survey's estimates, and how it is said.
struct PrecisionTerms {
  let rule: PrecisionRule

  let method: SurveySettings.IntervalMethod

  let level: Double

  /// Whether respondents were drawn one by one and weigh the same, so that counts are enough.
  let isSimple: Bool

  /// Of a simple sample; `nil` where it is not known.
  let population: Int?

  let standard: SurveySettings.Standard

  init(_ settings: SurveySettings) {
    rule =
      switch settings.sample {
      case .probability: .sampling
      case .census: .census
      case .nonProbability: settings.showsModelPrecision ? .modelBased : .notStated
      }
    let design = settings.design
    isSimple = design.isSimple && design.weights == nil && settings.calibration == nil
    method = settings.interval ?? (design.isSimple ? .wilson : .kornGraubard)
    level = settings.level
    population = settings.sample == .probability ? settings.population : nil
    standard = settings.sample == .probability ? settings.standard : .none
  }

  /// Whether sampling errors are estimated at all.
  var statesErrors: Bool { rule == .sampling || rule == .modelBased }

  /// The quantile of t for the intervals of what is no proportion.
  func critical(_ degrees: Double) -> Double {
    Distributions.tQuantile(1 - (1 - level) / 2, degreesOfFreedom: degrees)
  }
}
