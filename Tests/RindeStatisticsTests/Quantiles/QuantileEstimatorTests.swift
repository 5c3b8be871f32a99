import RindeStatistics
import Testing

@Suite("Quantiles")
struct QuantileEstimatorTests {
  private func estimate(
    _ values: [Double],
    _ weights: [Double],
    at shares: [Double],
    _ rule: QuantileRule = .inverse
  ) throws -> [Double] {
    var plan = SamplingPlan(rowCount: values.count)
    plan.weights = weights
    var estimator = QuantileEstimator(try TaylorDesign(plan))
    estimator.rule = rule
    return estimator.estimates(of: values, at: shares).map(\.value)
  }

  @Test("the inverse is the smallest value whose weight reaches the share")
  func inverse() throws {
    // In order: 1 with weight 2, 3 with 1, 7 with 1 of 4.
    let found = try estimate([7, 1, 3], [1, 2, 1], at: [0, 0.2, 0.5, 0.51, 0.75, 0.8, 1])
    #expect(found == [1, 1, 1, 3, 3, 7, 7])
  }

  @Test("tenths of ten equal weights are reached exactly, in spite of rounding")
  func rounding() throws {
    let weights = [Double](repeating: 0.1, count: 10)
    let shares = (1...10).map { Double($0) / 10 }
    #expect(
      try estimate((1...10).map(Double.init), weights, at: shares) == (1...10).map(Double.init)
    )
  }

  @Test("interpolation goes from the first value at 0 to the last at 1")
  func interpolated() throws {
    // Equal weights: R's type 7, between places 1 + 3p of 1, 2, 4, 8.
    let found = try estimate(
      [8, 1, 4, 2],
      [1, 1, 1, 1],
      at: [0, 0.25, 0.5, 0.75, 1],
      .interpolated
    )
    for (value, expected) in zip(found, [1, 1.75, 3, 5, 8]) {
      #expect(abs(value - expected) < 1e-15)
    }
    #expect(try estimate([5, .nan], [2, 1], at: [0.5], .interpolated) == [5])
  }

  @Test("answers that are missing are left out, and nobody has no quantile")
  func missing() throws {
    let found = try estimate([.nan, 1, 2, 9], [5, 1, 1, 0], at: [0.5, 1])
    #expect(found == [1, 2])
    let design = try TaylorDesign(SamplingPlan(rowCount: 3))
    for interval in [QuantileInterval.mean, .beta, .score] {
      var estimator = QuantileEstimator(design, in: Domain(rows: []))
      estimator.interval = interval
      let estimate = estimator.estimates(of: [1, 2, 3], at: [0.5])[0]
      #expect(estimate.value.isNaN && estimate.low.isNaN && estimate.high.isNaN)
      #expect(estimate.rowCount == 0)
    }
  }

  @Test("the largest value has no upper limit, and the median of few has none at all")
  func unbounded() throws {
    var estimator = QuantileEstimator(try TaylorDesign(SamplingPlan(rowCount: 4)))
    let values: [Double] = [1, 2, 3, 4]
    // The share up to 2 is 0.5 ± 3.18 · √(0.25 / 3): beyond 0 and 1.
    let median = estimator.estimates(of: values, at: [0.5])[0]
    #expect(median.value == 2 && median.low.isNaN && median.high.isNaN)
    #expect(median.standardError.isNaN)
    estimator.interval = .beta
    // Of four, all: at least 0.025^(1/4) = 0.398 of the population, the second value.
    let largest = estimator.estimates(of: values, at: [1])[0]
    #expect(largest.value == 4 && largest.low == 2 && largest.high.isNaN)
  }

  @Test("a group's quantiles agree with R's svyquantile on the subset")
  func domain() throws {
    let data = try CaseData("diag_complejo.csv")
    var plan = SamplingPlan(rowCount: data.rowCount)
    plan.weights = try data.numbers("peso")
    plan.strata = try data.codes("comuna")
    plan.stages = [try data.codes("barrio")]
    plan.populations = [try data.numbers("N_barrios")]
    let groups = try data.texts("grupo")
    let domain = Domain(rows: groups.indices.filter { groups[$0] == "JAC" })
    var estimator = QuantileEstimator(try TaylorDesign(plan), in: domain)
    let ages = try data.numbers("edad")
    let found = estimator.estimates(of: ages, at: [0.1, 0.5, 0.9])
    #expect(found.map(\.value) == [23, 49, 74])
    #expect(found.map(\.low) == [22, 38, 70])
    #expect(found.map(\.high) == [27, 61, 78])
    let errors = [1.208513186236544, 5.559160656688104, 1.933621097978471]
    for (estimate, error) in zip(found, errors) {
      #expect(abs(estimate.standardError - error) < 1e-12)
    }
    estimator.rule = .interpolated
    let median = estimator.estimates(of: ages, at: [0.5])[0]
    #expect(abs(median.value - 47.34867891447907) < 1e-9)
    #expect(abs(median.low - 37.20793310150385) < 1e-9)
    #expect(abs(median.high - 60.75531763322387) < 1e-9)
  }
}
