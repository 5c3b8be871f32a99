extension ProportionInterval {
  /// The interval of a share of a simple random sample.
  ///
  /// With a finite population the formulas take its effective size. A census has no width. There is
  /// no interval when the sample is empty or its numbers cannot be.
  ///
  /// - Parameters:
  ///   - sample: Successes between 0 and the size; a population not smaller than the size.
  ///   - method: How it is found.
  ///   - level: Between 0 and 1.
  public init?(of sample: BinomialSample, _ method: BinomialMethod, level: Double = 0.95) {
    guard sample.size > 0, (0...sample.size).contains(sample.successes) else { return nil }
    guard level > 0, level < 1, (sample.population ?? sample.size) >= sample.size else {
      return nil
    }
    guard !sample.isCensus else {
      self.init(level: level, sample.share, sample.share)
      return
    }
    let (lower, upper) = method.bounds(sample, level: level)
    self.init(level: level, lower, upper)
  }
}

extension BinomialMethod {
  func bounds(_ sample: BinomialSample, level: Double) -> (Double, Double) {
    let size = sample.effectiveSize
    let share = sample.share
    let tail = (1 - level) / 2
    let quantile = Distributions.normalQuantile(1 - tail)
    switch self {
    case .wilson: return Self.wilsonBounds(share, size: size, quantile: quantile)
    case .agrestiCoull:
      let enlarged = size + quantile * quantile
      let centre = (share * size + quantile * quantile / 2) / enlarged
      let reach = quantile * (centre * (1 - centre) / enlarged).squareRoot()
      return (centre - reach, centre + reach)
    case .clopperPearson: return Self.betaBounds(share, size: size, tail: tail, shapes: (0, 1))
    case .jeffreys: return Self.betaBounds(share, size: size, tail: tail, shapes: (0.5, 0.5))
    case .hypergeometric:
      guard let population = sample.population else {
        return Self.betaBounds(share, size: size, tail: tail, shapes: (0, 1))
      }
      return HypergeometricInversion(sample: sample, population: population, tail: tail).bounds
    }
  }

  /// Wilson's bounds for a share of a sample whose size need not be whole.
  static func wilsonBounds(_ share: Double, size: Double, quantile: Double) -> (Double, Double) {
    let square = quantile * quantile
    let centre = share + square / (2 * size)
    let spread = (4 * size * share * (1 - share) + square).squareRoot()
    let reach = quantile / (2 * size) * spread
    let scale = 1 + square / size
    let lower = share == 0 ? 0 : (centre - reach) / scale
    let upper = share == 1 ? 1 : (centre + reach) / scale
    return (lower, upper)
  }

  /// Quantiles of the beta distributions with what each bound adds to failures and successes.
  private static func betaBounds(
    _ share: Double,
    size: Double,
    tail: Double,
    shapes: (own: Double, other: Double)
  ) -> (Double, Double) {
    let yes = share * size
    let no = size - yes
    let lower = Distributions.betaQuantile(tail, yes + shapes.own, no + shapes.other)
    let upper = Distributions.betaQuantile(1 - tail, yes + shapes.other, no + shapes.own)
    return (share == 0 ? 0 : lower, share == 1 ? 1 : upper)
  }
}

/// The numbers of a population's members that a sample does not contradict.
private struct HypergeometricInversion {
  let sample: BinomialSample
  let population: Int
  let tail: Double

  /// The least and the greatest as shares of the population.
  var bounds: (Double, Double) {
    let least = sample.successes
    let greatest = population - (sample.size - sample.successes)
    let lower = first(in: least...greatest) { 1 - probability(sample.successes - 1, $0) > tail }
    let beyond = first(in: least...(greatest + 1)) {
      $0 > greatest || probability(sample.successes, $0) <= tail
    }
    return (Double(lower) / Double(population), Double(beyond - 1) / Double(population))
  }

  private func probability(_ successes: Int, _ marked: Int) -> Double {
    Distributions.hypergeometricProbability(
      successes,
      marked: marked,
      drawn: sample.size,
      population: population
    )
  }

  /// The first number for which something holds that then holds for all greater ones.
  private func first(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
