import RindeStatistics
import Testing

@Suite("Holm's adjustment")
struct HolmAdjustmentTests {
  @Test("probabilities agree with R's p.adjust")
  func agreement() {
    let adjusted = HolmAdjustment.adjusted([0.01, 0.04, 0.03, 0.2, .nan, 0.005])
    let expected = [0.04, 0.09, 0.09, 0.2, .nan, 0.025]
    for (found, value) in zip(adjusted, expected) {
      #expect(value.isNaN ? found.isNaN : abs(found - value) < 1e-15)
    }
  }

  @Test("none goes above one")
  func limit() {
    #expect(HolmAdjustment.adjusted([0.6, 0.9]) == [1, 1])
    #expect(HolmAdjustment.adjusted([]).isEmpty)
  }
}
