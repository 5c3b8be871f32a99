import RindeStatistics
import Testing

@Suite("Post-stratification")
struct PostStratificationTests {
  let margin = CategoryMargin(
    name: "sexo",
    categories: ["F", "M"],
    codes: [0, 0, 1, 1],
    totals: [12, 8]
  )

  @Test("each category weighs its people")
  func weights() throws {
    // F: 12 people over weights 1 + 2; M: 8 people over weights 3 + 1.
    let calibrated = try PostStratification(margin).calibrate([1, 2, 3, 1])
    #expect(calibrated.weights == [4, 8, 6, 2])
    #expect(calibrated.report.largestGap.distance == 0)
    #expect(calibrated.report.weights.smallest == 2)
    #expect(calibrated.report.weights.largest == 8)
  }

  @Test("the report gives Kish's effect and the variation of the weights")
  func report() throws {
    let summary = try PostStratification(margin).calibrate([1, 2, 3, 1]).report.weights
    // 4 · (16 + 64 + 36 + 4) / 20² = 1.2; the variation is √0.2.
    #expect(abs(summary.kishEffect - 1.2) < 1e-15)
    #expect(abs(summary.variationCoefficient - 0.2.squareRoot()) < 1e-15)
    #expect(summary.mean == 5)
    #expect(summary.negativeRows.isEmpty)
  }

  @Test("scores lose the weighted mean of their category")
  func projection() throws {
    let calibrated = try PostStratification(margin).calibrate([1, 2, 3, 1])
    // F: scores 4 · 1 and 8 · 4 have the mean (4 + 32) / 12 = 3; M: 6 · 2 and 2 · 2 the mean 2.
    // What is left, with the weights: 4 · (1 − 3) and 8 · (4 − 3); nothing in M.
    let residuals = calibrated.projection.residuals(of: [4, 32, 12, 4])
    let expected: [Double] = [-8, 8, 0, 0]
    #expect(residuals == expected)
  }

  @Test("rows without weight stay out, whatever they answered")
  func zeroWeights() throws {
    let margin = CategoryMargin(
      name: "sexo",
      categories: ["F", "M", "otro"],
      codes: [0, 1, -1, 2],
      totals: [3, 5, 0]
    )
    #expect(try PostStratification(margin).calibrate([1, 1, 0, 0]).weights == [3, 5, 0, 0])
  }

  @Test("every culprit is named")
  func problems() throws {
    let margin = CategoryMargin(
      name: "comuna",
      categories: ["A", "B", "C", "D"],
      codes: [0, 0, 1, -1, -1],
      totals: [10, .nan, 7, -2]
    )
    let error = try #require(throws: CalibrationError.self) {
      try PostStratification(margin).calibrate([1, 1, 1, 1, 1])
    }
    #expect(
      error.problems == [
        .missingAnswers(margin: "comuna", count: 2, first: [3, 4]),
        .noTotal(margin: "comuna", category: "B", respondents: 1),
        .noRespondents(margin: "comuna", category: "C", total: 7),
        .invalidTotal(margin: "comuna", category: "D", total: -2),
      ]
    )
  }

  @Test("people of nobody are no total: a category with respondents needs some")
  func zeroTotal() throws {
    let margin = CategoryMargin(name: "x", categories: ["a"], codes: [0], totals: [0])
    let error = try #require(throws: CalibrationError.self) {
      try PostStratification(margin).calibrate([1])
    }
    #expect(error.problems == [.noTotal(margin: "x", category: "a", respondents: 1)])
  }

  @Test("weights that are negative or no numbers are refused with their rows")
  func weightsRefused() throws {
    let error = try #require(throws: CalibrationError.self) {
      try PostStratification(margin).calibrate([1, -1, .nan, 1])
    }
    #expect(error.problems.first == .invalidWeights(count: 2, first: [1, 2]))
    let none = try #require(throws: CalibrationError.self) {
      try PostStratification(margin).calibrate([0, 0, 0, 0])
    }
    #expect(none.problems.first == .noWeights)
  }

  @Test("a replicate that cannot be calibrated is named")
  func replicates() throws {
    let calibration = PostStratification(margin)
    #expect(try calibration.calibrateReplicates([[1, 2, 3, 1]]) == [[4, 8, 6, 2]])
    let error = try #require(throws: CalibrationError.self) {
      try calibration.calibrateReplicates([[1, 2, 3, 1], [1, 1, 0, 0]])
    }
    #expect(error.replicate == 1)
    #expect(error.problems == [.noRespondents(margin: "sexo", category: "M", total: 8)])
  }
}
