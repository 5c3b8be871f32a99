import RindeStatistics
import Testing

@Suite("Calibration by regression")
struct RegressionCalibrationTests {
  let sex = CategoryMargin(
    name: "sexo",
    categories: ["F", "M"],
    codes: [0, 0, 1, 1],
    totals: [2, 2]
  )

  private func ages(_ total: Double) -> NumericMargin {
    NumericMargin(name: "edad", values: [20, 40, 20, 40], total: total)
  }

  @Test("linear calibration solves the normal equations")
  func linear() throws {
    // Women and men stay; the factor grows by a·(age − 30): 4 · 100 a = 128 − 120, a = 0.02.
    let calibration = RegressionCalibration([sex], numbers: [ages(128)])
    let calibrated = try calibration.calibrate([1, 1, 1, 1])
    for (weight, expected) in zip(calibrated.weights, [0.8, 1.2, 0.8, 1.2]) {
      #expect(abs(weight - expected) < 1e-15)
    }
    #expect(calibrated.report.largestGap.distance < 1e-13)
  }

  @Test("margins that repeat the total, or each other, do not disturb")
  func dependentColumns() throws {
    let calibration = RegressionCalibration([sex, sex], numbers: [ages(128)])
    let weights = try calibration.calibrate([1, 1, 1, 1]).weights
    #expect(abs(weights[1] - 1.2) < 1e-14)
  }

  @Test("margins that contradict each other are refused with the gap")
  func contradiction() throws {
    let other = CategoryMargin(
      name: "género",
      categories: ["F", "M"],
      codes: [0, 0, 1, 1],
      totals: [1, 3]
    )
    let error = try #require(throws: CalibrationError.self) {
      try RegressionCalibration([sex, other]).calibrate([1, 1, 1, 1])
    }
    guard case .notConverged(_, let gap) = error.problems.first else {
      Issue.record("\(error)")
      return
    }
    #expect(gap.distance > 0.4)
  }

  @Test("negative weights are reported, not refused")
  func negative() throws {
    // 4 · 100 a = 200 − 120, a = 0.2: factors 1 ∓ 2.
    let calibrated = try RegressionCalibration([sex], numbers: [ages(200)])
      .calibrate([1, 1, 1, 1])
    #expect(calibrated.report.weights.negativeRows == [0, 2])
    #expect(abs(calibrated.report.weights.smallest + 1) < 1e-14)
  }

  @Test("multiplicative factors are positive and keep their product")
  func multiplicative() throws {
    let calibration = RegressionCalibration(
      [sex],
      numbers: [ages(136)],
      distance: .multiplicative
    )
    let weights = try calibration.calibrate([1, 1, 1, 1]).weights
    // 20 a + 40 b = 68 with a + b = 2.
    for (weight, expected) in zip(weights, [0.6, 1.4, 0.6, 1.4]) {
      #expect(abs(weight - expected) < 1e-14)
    }
  }

  @Test("logit factors stay within their bounds, or the gap is named")
  func logit() throws {
    let distance = CalibrationDistance.logit(lower: 0.5, upper: 1.5)
    let near = RegressionCalibration([sex], numbers: [ages(138)], distance: distance)
    let weights = try near.calibrate([1, 1, 1, 1]).weights
    #expect(abs(weights[0] - 0.55) < 1e-13 && abs(weights[3] - 1.45) < 1e-13)
    // With all factors at their bounds the ages add up to 140.
    let far = RegressionCalibration([sex], numbers: [ages(160)], distance: distance)
    let error = try #require(throws: CalibrationError.self) {
      try far.calibrate([1, 1, 1, 1])
    }
    guard case .notConverged(_, let gap) = error.problems.first else {
      Issue.record("\(error)")
      return
    }
    #expect(gap.margin == "edad" && gap.category == nil && gap.total == 160)
    #expect(gap.reached < 140.1)
  }

  @Test("bounds must leave a weight where it is")
  func impossibleBounds() throws {
    let calibration = RegressionCalibration([sex], distance: .logit(lower: 1.1, upper: 3))
    let error = try #require(throws: CalibrationError.self) {
      try calibration.calibrate([1, 1, 1, 1])
    }
    #expect(error.problems == [.impossibleBounds(lower: 1.1, upper: 3)])
  }

  @Test("a missing number and a total that is none are named")
  func problems() throws {
    let number = NumericMargin(name: "edad", values: [20, .nan, 30, 1], total: .infinity)
    let error = try #require(throws: CalibrationError.self) {
      try RegressionCalibration([sex], numbers: [number]).calibrate([1, 1, 1, 1])
    }
    #expect(
      error.problems == [
        .missingAnswers(margin: "edad", count: 1, first: [1]),
        .invalidTotal(margin: "edad", category: nil, total: .infinity),
      ]
    )
  }

  @Test("only numbers can be known")
  func numbersOnly() throws {
    // Ratio estimation has one multiplier: the factor is 1 + 20a or 1 + 40a.
    let calibrated = try RegressionCalibration([], numbers: [ages(320)])
      .calibrate([1, 1, 1, 1])
    // 120 + a (400 + 1600 + 400 + 1600) = 320, a = 0.05.
    for (weight, expected) in zip(calibrated.weights, [2.0, 3, 2, 3]) {
      #expect(abs(weight - expected) < 1e-14)
    }
  }
}
