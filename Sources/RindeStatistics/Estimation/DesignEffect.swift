/// The simple random sample of as many answers that a design is compared with.
public enum SimpleSample: Hashable, Sendable {
  /// Drawn from a population of the size of the sum of weights (R: `deff=TRUE`).
  case withoutReplacement

  /// Drawn from a population without end (R: `deff="replace"`).
  case withReplacement
}

extension SampleDesign {
  /// How many times larger variances are than in a simple random sample of as many answers.
  ///
  /// - Parameters:
  ///   - statistic: Means or totals; the effect on other statistics is NaN.
  ///   - domain: Rows the estimates are about.
  ///   - sample: What the design is compared with.
  /// - Returns: One number per estimate; NaN when the weights add up to less than the answers, or when
  ///   a column does not vary.
  public func designEffects(
    of statistic: Statistic,
    in domain: Domain,
    comparedWith sample: SimpleSample = .withoutReplacement
  ) -> [Double] {
    let found = estimate(statistic, inEach: [domain])
    let simple = simpleVariances(of: statistic, in: domain, sample)
    return zip(found.values.indices, simple).map { index, variance in
      variance > 0 ? found.covariance[index][index] / variance : .nan
    }
  }

  /// The variances that a simple random sample of as many answers would give.
  private func simpleVariances(
    of statistic: Statistic,
    in domain: Domain,
    _ sample: SimpleSample
  ) -> [Double] {
    let rows = usableRows(of: statistic.columns, in: domain)
    let size = Double(answerCount(in: rows))
    let population = CompensatedSum.of(rows) { weights[$0] }
    let left = sample == .withReplacement ? 1 : (population - size) / population
    guard left >= 0 else { return Array(repeating: .nan, count: statistic.width) }
    let answered = Domain(rows: rows)
    switch statistic {
    case .ratio, .logOdds: return Array(repeating: .nan, count: statistic.width)
    case .means(let columns):
      return columns.map { variance(of: $0, in: answered).values[0] * left / size }
    case .totals(let columns):
      return columns.map {
        variance(of: $0, in: answered).values[0] * left / size * population * population
      }
    }
  }

  /// How many times unequal weights enlarge the variance of a mean (Kish): n Σw² ÷ (Σw)².
  ///
  /// - Parameter domain: Rows the mean is about.
  /// - Returns: 1 or more; NaN without rows with a weight.
  public func weightingEffect(in domain: Domain) -> Double {
    let rows = usableRows(of: [], in: domain)
    let sum = CompensatedSum.of(rows) { weights[$0] }
    return Double(answerCount(in: rows)) * squaredWeights(of: rows) / (sum * sum)
  }
}
