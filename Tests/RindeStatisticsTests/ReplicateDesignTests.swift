import RindeStatistics
import Testing

@Suite("Replicate weights")
struct ReplicateDesignTests {
  private func error(_ plan: ReplicatePlan) -> DesignError? {
    do throws(DesignError) {
      _ = try ReplicateDesign(plan)
      return nil
    } catch {
      return error
    }
  }

  @Test("columns and scales that do not fit are refused by name")
  func errors() {
    let one = ReplicatePlan(weights: [1, 1], replicates: [[2, 0]], method: .bootstrap)
    #expect(error(one) == .tooFewReplicates(1))
    let short = ReplicatePlan(weights: [1, 1], replicates: [[2, 0], [1]], method: .bootstrap)
    #expect(error(short) == .columnLength(.replicate(2), expected: 2, found: 1))
    var plan = ReplicatePlan(weights: [1, 1], replicates: [[2, 0], [0, 2]], method: .other)
    #expect(error(plan) == .replicateScalesNeeded)
    plan.method = .stratifiedJackknife
    #expect(error(plan) == .replicateScalesNeeded)
    plan.replicateScales = [1]
    #expect(error(plan) == .columnLength(.replicateScales, expected: 2, found: 1))
    plan.replicates[1][0] = .nan
    guard case .unusableWeight(.replicate(2), row: 0, _) = error(plan) else {
      Issue.record("a missing replicate weight was taken")
      return
    }
  }

  @Test("half samples of two rows vary by their distance to the mean")
  func halves() throws {
    // θ is 5 and 1, their mean 3: V = ½(2² + 2²).
    let plan = ReplicatePlan(
      weights: [1, 1],
      replicates: [[2, 0], [0, 2]],
      method: .balancedHalves
    )
    let design = try ReplicateDesign(plan)
    let found = design.means(of: [[5, 1]], in: .all(2))
    #expect(found.values == [3])
    #expect(found.covariance == [[4]])
    #expect(found.degreesOfFreedom == 1)
  }

  @Test("a replicate without rows of the domain is left out")
  func emptyReplicate() throws {
    let plan = ReplicatePlan(
      weights: [1, 1, 1],
      replicates: [[0, 1, 2], [1, 0, 2], [2, 2, 0], [0, 0, 3]],
      method: .other,
      scale: 1
    )
    // In rows 0 and 1: θ is 4, 8 and 6; the fourth has no rows. V = 2² + 2².
    let found = try ReplicateDesign(plan).means(of: [[8, 4, 0]], in: Domain(rows: [0, 1]))
    #expect(found.covariance == [[8]])
  }

  @Test("multipliers are those weights divided by the row's own")
  func multipliers() throws {
    let combined = ReplicatePlan(
      weights: [3, 5, 2],
      replicates: [[6, 0, 2], [0, 10, 4]],
      method: .bootstrap
    )
    var multiplied = combined
    multiplied.form = .multipliers
    multiplied.replicates = [[2, 0, 1], [0, 2, 2]]
    let columns: [[Double]] = [[1, 4, 2]]
    let expected = try ReplicateDesign(combined).means(of: columns, in: .all(3))
    #expect(try ReplicateDesign(multiplied).means(of: columns, in: .all(3)) == expected)
  }

  @Test("the jackknife of totals is the linearised variance")
  func jackknife() throws {
    let plan = SamplingPlan(
      rowCount: 5,
      strata: [0, 0, 0, 1, 1],
      weights: [2, 3, 2, 4, 1],
      populations: [[9, 9, 9, 5, 5]]
    )
    let taylor = try TaylorDesign(plan)
    let columns: [[Double]] = [[1, 2, 5, 3, 3]]
    let design = try ReplicateDesign(jackknifeOf: taylor)
    let found = design.totals(of: columns, in: .all(5))
    let expected = taylor.totals(of: columns, in: .all(5))
    #expect(found.values == expected.values)
    #expect(abs(found.covariance[0][0] - expected.covariance[0][0]) < 1e-10)
    #expect(found.degreesOfFreedom == 3)
  }
}
