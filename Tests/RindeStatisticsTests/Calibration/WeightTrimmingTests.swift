import RindeStatistics
import Testing

@Suite("Trimming weights")
struct WeightTrimmingTests {
  @Test("what is cut off goes in equal parts to the others")
  func once() throws {
    let trimmed = try WeightTrimming(upper: 5).trim([1, 2, 0, 3, 8])
    #expect(trimmed.weights == [2, 3, 0, 4, 5])
    #expect(trimmed.boundedRows == [4])
    #expect(trimmed.passes == 1)
  }

  @Test("trimming with both bounds repeats as R's trimWeights with strict = TRUE does")
  func strict() throws {
    let trimmed = try WeightTrimming(lower: 2, upper: 8).trim([1, 10, 5, 7.9, 3, 20, 2.5])
    let expected = [
      3.133333333333332, 8, 8, 8, 7.383333333333335, 8, 6.883333333333334,
    ]
    for (weight, value) in zip(trimmed.weights, expected) { #expect(abs(weight - value) < 1e-12) }
    #expect(abs(trimmed.weights.reduce(0, +) - 49.4) < 1e-12)
  }

  @Test("when all weights were cut, those with room take the rest")
  func allOutside() throws {
    #expect(try WeightTrimming(lower: 2, upper: 8).trim([1, 12]).weights == [5, 8])
  }

  @Test("bounds that leave out the mean weight are refused")
  func impossible() throws {
    let error = try #require(throws: CalibrationError.self) {
      try WeightTrimming(upper: 2).trim([1, 2, 9])
    }
    #expect(error.problems == [.impossibleBounds(lower: 0, upper: 2)])
  }
}
