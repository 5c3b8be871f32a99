import RindeStatistics
import Testing

@Suite("Distributions")
struct DistributionsTests {
  @Test("the normal quantile agrees with R's qnorm")
  func normal() {
    #expect(abs(Distributions.normalQuantile(0.975) - 1.959963984540054) < 1e-15)
    #expect(Distributions.normalQuantile(1).isNaN)
  }
}
