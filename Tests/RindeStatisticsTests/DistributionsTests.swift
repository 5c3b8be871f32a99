import RindeStatistics
import Testing

/// Expected numbers are those of R 4.2.2 (qnorm, qt, pf, qbeta, phyper…).
@Suite("Distributions")
struct DistributionsTests {
  private func agree(_ found: Double, _ expected: Double) -> Bool {
    abs(found - expected) <= 1e-12 * abs(expected)
  }

  @Test("the normal distribution agrees with R")
  func normal() {
    #expect(agree(Distributions.normalQuantile(0.975), 1.959963984540054))
    #expect(agree(Distributions.normalProbability(-1.3), 0.096800484585610344))
    #expect(Distributions.normalQuantile(1).isNaN)
  }

  @Test("Student's t takes degrees of freedom that are not whole, or infinite")
  func student() {
    #expect(agree(Distributions.tQuantile(0.975, degreesOfFreedom: 5.5), 2.5018586175892397))
    #expect(agree(Distributions.tQuantile(0.025, degreesOfFreedom: 2.3), -3.8071632082321316))
    #expect(agree(Distributions.tTwoSided(-2.5, degreesOfFreedom: 7.25), 0.03986552075891453))
    let infinite = Distributions.tQuantile(0.975, degreesOfFreedom: .infinity)
    #expect(infinite == Distributions.normalQuantile(0.975))
    #expect(Distributions.tQuantile(0.975, degreesOfFreedom: 0).isNaN)
  }

  @Test("F and chi-square agree with R, far in the tail too")
  func squares() {
    #expect(agree(Distributions.fQuantile(0.95, 1.7, 33.3), 3.4623007008057396))
    #expect(agree(Distributions.fUpper(3.2, 1.7, 33.3), 0.060957455904345502))
    let quantile = Distributions.chiSquareQuantile(0.95, degreesOfFreedom: 3.4)
    #expect(agree(quantile, 8.4974862325268852))
    #expect(agree(Distributions.chiSquareUpper(12, degreesOfFreedom: 3.4), 0.010630756685634719))
    #expect(agree(Distributions.chiSquareUpper(250, degreesOfFreedom: 1), 2.5968070393401867e-56))
    #expect(Distributions.fUpper(-1, 2, 3).isNaN)
  }

  @Test("beta and hypergeometric agree with R")
  func bounded() {
    #expect(agree(Distributions.betaQuantile(0.025, 48, 21), 0.58292639469097107))
    #expect(agree(Distributions.betaQuantile(0.975, 3.7, 0.4), 0.99997851061890197))
    #expect(agree(Distributions.betaProbability(0.3, 2.5, 4.5), 0.40653901668245918))
    let few = Distributions.hypergeometricProbability(7, marked: 30, drawn: 24, population: 120)
    #expect(agree(few, 0.78821195814499156))
    let many = Distributions.hypergeometricProbability(
      45,
      marked: 1400,
      drawn: 68,
      population: 2140
    )
    #expect(agree(many, 0.59898090617333666))
    let none = Distributions.hypergeometricProbability(-1, marked: 3, drawn: 2, population: 9)
    #expect(none == 0)
    #expect(
      Distributions.hypergeometricProbability(1, marked: 10, drawn: 2, population: 9).isNaN
    )
  }

  @Test(
    "arguments that no distribution has give NaN and never stop the program",
    arguments: [-1.0, 0, 1, 2, .nan, .infinity, -.infinity]
  )
  func range(number: Double) {
    #expect(Distributions.normalQuantile(number).isNaN)
    #expect(Distributions.betaQuantile(number, 2, 3).isNaN)
    #expect(Distributions.tQuantile(number, degreesOfFreedom: 3).isNaN)
    #expect(Distributions.fQuantile(0.5, -1, number).isNaN)
    #expect(Distributions.chiSquareQuantile(number, degreesOfFreedom: 3).isNaN)
  }
}
