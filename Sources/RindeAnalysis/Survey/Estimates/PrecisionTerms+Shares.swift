internal import RindeModel
internal import RindeStatistics

extension PrecisionTerms {
  /// The share of an option with what may be said of it.
  func share(_ option: Int, of basis: ShareBasis) -> EstimateResult {
    proportion(
      basis.share(option),
      variance: basis.variance(option),
      count: basis.counts[option],
      of: basis
    )
  }

  /// The share of respondents who gave one of several options of a question with one answer.
  func share(ofAny options: [Int], of basis: ShareBasis) -> EstimateResult {
    var coefficients = [Double](repeating: 0, count: basis.counts.count)
    for option in options { coefficients[option] = 1 }
    let sum = basis.contrast(coefficients)
    return proportion(
      sum?.value,
      variance: sum?.variance,
      count: options.reduce(0) { $0 + basis.counts[$1] },
      of: basis
    )
  }

  /// The variance of a share, over p(1 − p), up to which it is rounding: that of more people than
  /// there are.
  private static let exactness = 1e-14

  /// A share whose variance is nothing but rounding, as that of a margin of the calibration, is
  /// exact: it has an error of 0, and neither an interval nor an effective size.
  private func proportion(
    _ share: Double?,
    variance: Double?,
    count: Int,
    of basis: ShareBasis
  ) -> EstimateResult {
    // Shares of everybody may miss 1 by the last bits of a sum of weights.
    let share = share.map { count == 0 ? 0 : count == basis.base ? 1 : $0 }
    guard let share, rule != .notStated else { return EstimateResult(value: share) }
    guard rule != .census else { return EstimateResult(value: share, standardError: 0) }
    guard let shares = basis.shares, let variance else { return EstimateResult(value: share) }
    let spread = share * (1 - share)
    guard spread == 0 || variance > Self.exactness * spread else {
      return EstimateResult(
        value: share,
        standardError: 0,
        degreesOfFreedom: shares.degreesOfFreedom
      )
    }
    let size = Double(basis.base)
    let effective = spread > 0 && variance > 0 ? spread / variance : size
    return EstimateResult(
      value: share,
      standardError: variance.squareRoot(),
      interval: interval(share, variance: variance, count: count, of: basis),
      effectiveSize: isSimple && population == nil ? size : effective,
      degreesOfFreedom: shares.degreesOfFreedom,
      designEffect: spread > 0 && basis.base > 1 ? variance / (spread / (size - 1)) : nil
    )
  }

  private func interval(
    _ share: Double,
    variance: Double,
    count: Int,
    of basis: ShareBasis
  ) -> IntervalResult? {
    if isSimple, let simple = simpleMethod {
      let sample = BinomialSample(successes: count, size: basis.base, population: population)
      return ProportionInterval(of: sample, simple, level: level).map {
        IntervalResult(
          method: method,
          quantile: Distributions.normalQuantile(1 - (1 - level) / 2),
          level: level,
          lower: $0.lower,
          upper: $0.upper
        )
      }
    }
    let degrees = basis.shares?.degreesOfFreedom ?? .nan
    let estimate = ShareEstimate(
      share: share,
      variance: variance,
      rowCount: basis.base,
      degreesOfFreedom: degrees
    )
    let isExtreme = share == 0 || share == 1
    return ProportionInterval(of: estimate, designMethod, level: level).map {
      IntervalResult(
        method: statedMethod,
        quantile: isExtreme || degrees <= 0 ? nil : critical(degrees),
        level: level,
        lower: $0.lower,
        upper: $0.upper
      )
    }
  }

  /// The method that is named: what is only defined for counts gives way to its nearest one.
  private var statedMethod: SurveySettings.IntervalMethod {
    switch method {
    case .agrestiCoull: .wilson
    case .clopperPearson: .kornGraubard
    default: method
    }
  }

  /// The method for counts, where there is one.
  private var simpleMethod: BinomialMethod? {
    switch method {
    case .wilson: .wilson
    case .agrestiCoull: .agrestiCoull
    case .clopperPearson: .clopperPearson
    case .kornGraubard, .logit, .mean, .arcsine, .likelihood: nil
    }
  }

  /// The method for designs; those that are only for counts have their nearest one.
  private var designMethod: ProportionMethod {
    switch method {
    case .wilson, .agrestiCoull: .wilson
    case .kornGraubard, .clopperPearson: .beta
    case .logit: .logit
    case .mean: .mean
    case .arcsine: .asin
    case .likelihood: .likelihood
    }
  }

  /// An estimate that is no proportion, with t times its error.
  func number(_ value: Double, variance: Double, degrees: Double) -> EstimateResult {
    guard value.isFinite else { return EstimateResult(value: nil) }
    guard rule != .notStated else { return EstimateResult(value: value) }
    guard rule != .census else { return EstimateResult(value: value, standardError: 0) }
    guard variance.isFinite, degrees > 0 else { return EstimateResult(value: value) }
    let error = max(variance, 0).squareRoot()
    let reach = critical(degrees) * error
    return EstimateResult(
      value: value,
      standardError: error,
      interval: IntervalResult(
        method: nil,
        quantile: critical(degrees),
        level: level,
        lower: value - reach,
        upper: value + reach
      ),
      degreesOfFreedom: degrees
    )
  }
}
