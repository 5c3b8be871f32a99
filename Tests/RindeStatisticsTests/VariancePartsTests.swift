import RindeStatistics
import Testing

@Suite("What the parts of a design add to a variance")
struct VariancePartsTests {
  @Test("each stratum adds what hand arithmetic gives")
  func strata() throws {
    let plan = SamplingPlan(
      rowCount: 6,
      strata: [2, 2, 2, 1, 1, 1],
      stages: [[1, 1, 2, 3, 4, 4]],
      weights: [2, 1, 3, 1, 2, 2]
    )
    // Mean 6/9; unit scores 0, 1/9 | 1/27, −4/27: 2·2·(1/18)² = 1/81 and 2·2·(2.5/27)² = 25/729.
    let parts = try #require(
      TaylorDesign(plan).varianceParts(ofMean: [1, 0, 1, 1, 0, .nan], in: .all(6))
    )
    #expect(parts.strata.map(\.firstRow) == [0, 3])
    #expect(parts.strata.map(\.units) == [2, 2])
    #expect(abs(parts.strata[0].variance - 1.0 / 81) < 1e-16)
    #expect(abs(parts.strata[1].variance - 25.0 / 729) < 1e-16)
    #expect(parts.laterStages == [])
  }

  @Test("later stages stand by themselves")
  func stages() throws {
    // Two of four units, two of four people in each: scores 1/16, −3/16 | 1/16, 1/16. First stage:
    // ½·2·2·(1/8)² = 1/32; second: ½·½·2·2·(1/8)² = 1/64 in the first unit and nothing in the other.
    let plan = SamplingPlan(
      rowCount: 4,
      stages: [[1, 1, 2, 2], [1, 2, 3, 4]],
      populations: [[4, 4, 4, 4], [4, 4, 4, 4]]
    )
    let design = try TaylorDesign(plan)
    let parts = try #require(design.varianceParts(ofMean: [1, 0, 1, 1], in: .all(4)))
    let first: [Double] = [1.0 / 32]
    let second: [Double] = [1.0 / 64]
    let both: [[Double]] = [[3.0 / 64]]
    #expect(parts.strata.map(\.variance) == first)
    #expect(parts.laterStages == second)
    #expect(design.means(of: [[1, 0, 1, 1]], in: .all(4)).covariance == both)
  }

  @Test(
    "they add up to the variance, whatever is done with lone units",
    arguments: [LoneUnitRule.certainty, .adjust, .average]
  )
  func loneUnits(rule: LoneUnitRule) throws {
    let answers: [Double] = [1, 0, 1, 0, 0, 1, 1]
    let plan = SamplingPlan(
      rowCount: 7,
      strata: [1, 1, 1, 2, 2, 2, 3],
      weights: [2, 1, 3, 1, 2, 2, 4],
      loneUnits: rule
    )
    let design = try TaylorDesign(plan)
    for domain in [Domain.all(7), Domain(rows: [0, 1, 5]), Domain(rows: [1, 2, 3, 4, 6])] {
      let parts = try #require(design.varianceParts(ofMean: answers, in: domain))
      let variance = design.means(of: [answers], in: domain).covariance[0][0]
      #expect(abs(parts.total - variance) <= 1e-15 * variance)
      #expect(parts.strata.map(\.units) == [3, 3, 1])
    }
  }

  @Test("an empty domain has none")
  func empty() throws {
    let design = try TaylorDesign(SamplingPlan(rowCount: 2))
    #expect(design.varianceParts(ofMean: [1, 0], in: Domain(rows: [])) == nil)
  }
}
