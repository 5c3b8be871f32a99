import RindeStatistics
import Testing

@Suite("Sampling plans")
struct SamplingPlanTests {
  private func error(_ plan: SamplingPlan) -> DesignError? {
    do throws(DesignError) {
      _ = try TaylorDesign(plan)
      return nil
    } catch {
      return error
    }
  }

  @Test("columns of another length are refused by name")
  func lengths() {
    let weights = SamplingPlan(rowCount: 3, weights: [1, 1])
    #expect(error(weights) == .columnLength(.weights, expected: 3, found: 2))
    let units = SamplingPlan(rowCount: 2, stages: [[0, 1], [0]])
    #expect(error(units) == .columnLength(.units(stage: 2), expected: 2, found: 1))
    #expect(error(SamplingPlan(rowCount: 0)) == .noRows)
  }

  @Test("rows without stratum, unit or usable weight are named")
  func rows() {
    let strata = SamplingPlan(rowCount: 3, strata: [0, 0, -1])
    #expect(error(strata) == .missingCode(.strata, row: 2))
    let units = SamplingPlan(rowCount: 3, stages: [[0, -1, 1]])
    #expect(error(units) == .missingCode(.units(stage: 1), row: 1))
    let weights = SamplingPlan(rowCount: 2, weights: [1, -2])
    #expect(error(weights) == .unusableWeight(.weights, row: 1, value: -2))
    #expect(error(SamplingPlan(rowCount: 2, weights: [0, 0])) == .noPositiveWeight)
  }

  @Test("populations must be positive, the same in a stratum and not below the sample")
  func populations() {
    let zero = SamplingPlan(rowCount: 2, populations: [[5, 0]])
    #expect(error(zero) == .unusablePopulation(stage: 1, row: 1, value: 0))
    let uneven = SamplingPlan(rowCount: 2, populations: [[5, 6]])
    #expect(error(uneven) == .unevenPopulation(stage: 1, row: 1, value: 6, expected: 5))
    let small = SamplingPlan(rowCount: 3, populations: [[2, 2, 2]])
    #expect(error(small) == .populationBelowSample(stage: 1, row: 0, population: 2, units: 3))
    let extra = SamplingPlan(rowCount: 2, populations: [[5, 5], [9, 9]])
    #expect(error(extra) == .populationWithoutStage(stage: 2))
  }

  @Test("a lone unit is refused by its stratum, or by its row at a later stage")
  func loneUnits() {
    let first = SamplingPlan(rowCount: 3, strata: [7, 7, 9])
    #expect(error(first) == .loneUnit(stratum: 9, stage: 1, row: 2))
    let second = SamplingPlan(
      rowCount: 3,
      stages: [[0, 0, 1], [0, 1, 2]],
      populations: [[4, 4, 4], [6, 6, 8]]
    )
    #expect(error(second) == .loneUnit(stratum: nil, stage: 2, row: 2))
  }

  @Test("a stratum whose only unit was sampled leaves nothing to chance")
  func completeStratum() throws {
    let plan = SamplingPlan(rowCount: 3, strata: [0, 0, 1], populations: [[10, 10, 1]])
    let design = try TaylorDesign(plan)
    // Weights 5, 5 and 1; V = (1 − 2/10)·2·((5·1)² + (5·1)²) for totals 5 and 15 about 10.
    let found = design.totals(of: [[1, 3, 8]], in: .all(3))
    #expect(found.values == [28])
    #expect(abs(found.covariance[0][0] - 0.8 * 2 * 50) < 1e-12)
  }

  @Test("weights that a file does not bring are the inverse of the sampled shares")
  func impliedWeights() throws {
    // 2 of 8 units, then 1 of 3 rows in the first unit and 2 of 4 in the second.
    let plan = SamplingPlan(
      rowCount: 3,
      stages: [[0, 1, 1], [0, 1, 2]],
      populations: [[8, 8, 8], [3, 4, 4]],
      loneUnits: .certainty
    )
    #expect(try TaylorDesign(plan).weights == [12, 8, 8])
    let shares = SamplingPlan(rowCount: 2, populations: [[0.25, 0.25]])
    #expect(try TaylorDesign(shares).weights == [4, 4])
    #expect(try TaylorDesign(SamplingPlan(rowCount: 2)).weights == [1, 1])
  }
}
