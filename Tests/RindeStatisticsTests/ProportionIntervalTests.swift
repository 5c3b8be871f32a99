import RindeStatistics
import Testing

@Suite("Intervals of shares")
struct ProportionIntervalTests {
  private func share(_ share: Double, variance: Double = 0, rows: Int = 80) -> ShareEstimate {
    ShareEstimate(share: share, variance: variance, rowCount: rows, degreesOfFreedom: 30)
  }

  @Test(
    "an option nobody chose may still be chosen by up to 4.5 % of the population",
    arguments: ProportionMethod.allCases
  )
  func nobody(method: ProportionMethod) throws {
    // 1 − 0.025^(1/80), as in the reference case `nchs` with 0 of 80.
    let found = try #require(ProportionInterval(of: share(0), method))
    #expect(found.lower == 0)
    #expect(abs(found.upper - 0.0450640350676923) < 1e-14)
  }

  @Test("an option everybody chose may be missing as much", arguments: ProportionMethod.allCases)
  func everybody(method: ProportionMethod) throws {
    let found = try #require(ProportionInterval(of: share(1), method))
    #expect(abs(found.lower - 0.9549359649323077) < 1e-14)
    #expect(found.upper == 1)
  }

  @Test("a domain without answers has no interval", arguments: ProportionMethod.allCases)
  func empty(method: ProportionMethod) {
    let none = ShareEstimate(share: .nan, variance: .nan, rowCount: 0, degreesOfFreedom: 0)
    #expect(ProportionInterval(of: none, method) == nil)
  }

  @Test("an empty domain of a design has no interval and no standard error")
  func emptyDomain() throws {
    let design = try TaylorDesign(SamplingPlan(rowCount: 3))
    let found = design.shareEstimates(of: [[1, 0, 1]], in: Domain(rows: []))
    #expect(found[0].share.isNaN)
    #expect(found[0].variance.isNaN)
    #expect(ProportionInterval(of: found[0], .wilson) == nil)
  }

  @Test("no method gives NaN or leaves 0 to 1, however odd the numbers")
  func bounded() {
    for method in ProportionMethod.allCases {
      for p in [1e-9, 0.001, 0.3, 0.5, 0.9999] {
        for variance in [0, 1e-40, 1e-6, 0.01, 0.25, 7] {
          for degrees in [0, 0.5, 1, 400, .infinity] {
            let estimate = ShareEstimate(
              share: p,
              variance: variance,
              rowCount: 2,
              degreesOfFreedom: degrees
            )
            let found = ProportionInterval(of: estimate, method)
            let isSound = found.map { $0.lower >= 0 && $0.upper <= 1 && $0.lower <= $0.upper }
            #expect(isSound == true, "\(method) \(p) \(variance) \(degrees)")
          }
        }
      }
    }
  }

  @Test("one primary unit says nothing about the others: from 0 to 1")
  func withoutDegrees() throws {
    let lone = ShareEstimate(share: 0.4, variance: 0.01, rowCount: 20, degreesOfFreedom: 0)
    let found = try #require(ProportionInterval(of: lone, .beta))
    #expect(found.lower == 0)
    #expect(found.upper == 1)
  }

  @Test("a census has no error, at 0 % neither", arguments: ProportionMethod.allCases)
  func census(method: ProportionMethod) throws {
    let plan = SamplingPlan(rowCount: 4, populations: [[4, 4, 4, 4]])
    let design = try TaylorDesign(plan)
    #expect(design.coverage == .census)
    let columns: [[Double]] = [[0, 0, 0, 0], [1, 0, 0, 0]]
    let found = design.shareEstimates(of: columns, in: .all(4)).map {
      ProportionInterval(of: $0, method)
    }
    #expect(found.map { $0?.lower } == [0, 0.25])
    #expect(found.map { $0?.upper } == [0, 0.25])
  }

  @Test("a simple sample of the whole population has no error")
  func simpleCensus() {
    let sample = BinomialSample(successes: 3, size: 7, population: 7)
    for method in BinomialMethod.allCases {
      let found = ProportionInterval(of: sample, method)
      #expect(found?.lower == 3.0 / 7)
      #expect(found?.upper == 3.0 / 7)
    }
  }

  @Test("numbers that cannot be have no interval")
  func impossible() {
    let samples = [
      BinomialSample(successes: 0, size: 0),
      BinomialSample(successes: 3, size: 2),
      BinomialSample(successes: -1, size: 2),
      BinomialSample(successes: 1, size: 5, population: 4),
    ]
    for sample in samples { #expect(ProportionInterval(of: sample, .wilson) == nil) }
    let fair = BinomialSample(successes: 1, size: 5)
    #expect(ProportionInterval(of: fair, .wilson, level: 1) == nil)
  }
}
