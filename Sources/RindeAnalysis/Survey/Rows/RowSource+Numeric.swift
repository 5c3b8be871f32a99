internal import RindeModel
internal import RindeStatistics

extension RowSource {
  func numeric(
    _ question: Int,
    group: (grouping: Int, group: Int)?,
    _ terms: PrecisionTerms
  ) -> NumericResult? {
    guard case .values(let values, _) = columns.answers[question] else { return nil }
    let members = group.map { rows(of: $0.grouping)[$0.group] } ?? Array(0..<columns.rowCount)
    let domain = Domain(rows: members.filter { !values[$0].isNaN })
    guard domain.count > 0 else { return nil }
    let mean = design.means(of: [values], in: domain)
    let total = design.totals(of: [values], in: domain)
    var quantiles = QuantileEstimator(design, in: domain)
    quantiles.level = terms.level
    return NumericResult(
      mean: number(mean, terms),
      total: number(total, terms),
      quartiles: quantiles.estimates(of: values, at: [0.25, 0.5, 0.75]).map {
        quantile($0, terms)
      }
    )
  }

  private func number(_ estimate: VectorEstimate, _ terms: PrecisionTerms) -> EstimateResult {
    terms.number(
      estimate.values[0],
      variance: estimate.covariance[0][0],
      degrees: estimate.degreesOfFreedom
    )
  }

  /// A quantile, with Woodruff's interval where errors are stated.
  private func quantile(_ found: QuantileEstimate, _ terms: PrecisionTerms) -> EstimateResult {
    let value = found.value.isNaN ? nil : found.value
    guard terms.statesErrors, found.low.isFinite, found.high.isFinite else {
      return EstimateResult(value: value)
    }
    return EstimateResult(
      value: value,
      standardError: found.standardError.isFinite ? found.standardError : nil,
      interval: IntervalResult(
        method: nil,
        level: terms.level,
        lower: found.low,
        upper: found.high
      ),
      degreesOfFreedom: found.degreesOfFreedom
    )
  }
}
