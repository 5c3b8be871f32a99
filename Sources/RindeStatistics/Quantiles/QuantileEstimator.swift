/// Estimates quantiles of a number in a domain of a sample.
public struct QuantileEstimator: Sendable {
  let design: any SampleDesign
  let domain: Domain

  /// Which number is the quantile.
  public var rule = QuantileRule.inverse

  public var interval = QuantileInterval.mean

  /// The confidence of intervals.
  public var level = 0.95

  /// Says whose values are estimated.
  ///
  /// - Parameters:
  ///   - design: Of any kind; the variance of shares below a number makes the intervals.
  ///   - domain: The rows that are asked about; all by default.
  public init(_ design: any SampleDesign, in domain: Domain? = nil) {
    self.design = design
    self.domain = domain ?? .all(design.rowCount)
  }

  /// Estimates several quantiles of one number.
  ///
  /// - Parameters:
  ///   - column: One value per row of the design; NaN where there is no answer, which is left out.
  ///   - shares: Between 0 and 1.
  /// - Returns: One estimate per share, in their order.
  public func estimates(of column: [Double], at shares: [Double]) -> [QuantileEstimate] {
    let rows = domain.rows.filter { design.weights[$0] != 0 && !column[$0].isNaN }
    let sorted = WeightedValues(column, weights: design.weights, rows: rows)
    let degrees = design.degreesOfFreedom(in: Domain(rows: rows))
    let critical = Distributions.tQuantile(1 - (1 - level) / 2, degreesOfFreedom: degrees)
    return shares.map { share in
      let value = sorted.quantile(share, rule)
      let limits: (low: Double, high: Double)
      if interval == .score {
        let score = ScoreLimits(design: design, rows: rows, column: column, critical: critical)
        limits = score.limits(at: share, among: sorted)
      } else {
        limits = woodruff(at: value, of: column, rows: rows, among: sorted)
      }
      return QuantileEstimate(
        probability: share,
        value: value,
        low: limits.low,
        high: limits.high,
        standardError: (limits.high - limits.low) / (2 * critical),
        rowCount: rows.count,
        degreesOfFreedom: degrees
      )
    }
  }

  /// The interval of the share up to a value, mapped back through the rule.
  private func woodruff(
    at value: Double,
    of column: [Double],
    rows: [Int],
    among sorted: WeightedValues
  ) -> (low: Double, high: Double) {
    guard !rows.isEmpty else { return (.nan, .nan) }
    let indicator = column.map { $0.isNaN ? .nan : $0 <= value ? 1.0 : 0 }
    let (low, high) = limits(of: design.means(of: [indicator], in: Domain(rows: rows)))
    return (
      low < 0 ? .nan : sorted.quantile(low, rule), high > 1 ? .nan : sorted.quantile(high, rule)
    )
  }

  /// The interval of a share; one of all, at the largest value, has no upper limit.
  private func limits(of share: VectorEstimate) -> (low: Double, high: Double) {
    let estimate = ShareEstimate(share, at: 0)
    let isAll = estimate.share >= 1 - 1e-12
    if interval == .beta {
      let limits = ProportionInterval(of: estimate, .beta, level: level)
      return (limits?.lower ?? .nan, isAll ? .nan : limits?.upper ?? .nan)
    }
    guard !isAll else { return (.nan, .nan) }
    let critical = Distributions.tQuantile(
      1 - (1 - level) / 2,
      degreesOfFreedom: estimate.degreesOfFreedom
    )
    let reach = critical * estimate.variance.squareRoot()
    return (estimate.share - reach, estimate.share + reach)
  }
}
