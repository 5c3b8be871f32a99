import RindeStatistics
import Testing

/// Two strata with two clusters each; the arithmetic is written beside each expectation.
@Suite("Estimates by linearisation")
struct TaylorDesignTests {
  private let plan = SamplingPlan(
    rowCount: 6,
    strata: [1, 1, 1, 2, 2, 2],
    stages: [[1, 1, 2, 3, 4, 4]],
    weights: [2, 1, 3, 1, 2, 2]
  )
  private let answers: [Double] = [1, 0, 1, 1, 0, .nan]

  @Test("a missing answer is outside the domain")
  func missing() throws {
    // Σwy = 6 of Σw = 9; unit scores 0, 1/9 | 1/27, −4/27: V = 2·2·(1/18)² + 2·2·(2.5/27)².
    let found = try TaylorDesign(plan).means(of: [answers], in: .all(6))
    #expect(abs(found.values[0] - 2.0 / 3) < 1e-15)
    #expect(abs(found.covariance[0][0] - 34.0 / 729) < 1e-15)
    #expect(found.rowCount == 5)
    #expect(found.degreesOfFreedom == 2)
  }

  @Test("clusters without members of the domain stay, with zero")
  func domain() throws {
    // Rows 0, 1 and 3: mean 3/4; unit scores −1/16, 0 | 1/16, 0: V = 2·(2·2·(1/32)²).
    let found = try TaylorDesign(plan).means(of: [answers], in: Domain(rows: [0, 1, 3]))
    #expect(found.values == [0.75])
    #expect(abs(found.covariance[0][0] - 1.0 / 128) < 1e-17)
    #expect(found.degreesOfFreedom == 0)
  }

  @Test("equal codes of clusters in two strata are two clusters, whatever the codes")
  func nesting() throws {
    var nested = plan
    nested.stages = [[1, 1, 2, 1, 2, 2]]
    var sparse = plan
    sparse.stages = [[5, 5, 2_000_000_000, 7, 8, 8]]
    let expected = try TaylorDesign(plan).means(of: [answers], in: .all(6))
    #expect(try TaylorDesign(nested).means(of: [answers], in: .all(6)) == expected)
    #expect(try TaylorDesign(sparse).means(of: [answers], in: .all(6)) == expected)
  }

  @Test("several domains at once have the variances they have one by one")
  func jointDomains() throws {
    let design = try TaylorDesign(plan)
    let columns = [answers, [3, 1, 4, 1, 5, 9]]
    let domains = [Domain(rows: [0, 1, 3]), Domain(rows: [2, 4, 5]), Domain(rows: [])]
    let joint = design.estimate(.means(of: columns), inEach: domains)
    for (index, domain) in domains.enumerated() {
      let alone = design.means(of: columns, in: domain)
      let part = joint.selecting([2 * index, 2 * index + 1])
      #expect(part.values.description == alone.values.description)
      #expect(part.covariance.description == alone.covariance.description)
    }
    #expect(joint.covariance[0][2] != 0)
  }

  @Test("the difference of two options uses their covariance")
  func contrast() throws {
    let design = try TaylorDesign(plan)
    let other = answers.map { 1 - $0 }
    let pair = design.means(of: [answers, other], in: .all(6))
    let single = design.means(of: [zip(answers, other).map { $0 - $1 }], in: .all(6))
    let found = pair.contrast([1, -1])
    #expect(abs(found.values[0] - single.values[0]) < 1e-15)
    #expect(abs(found.covariance[0][0] - single.covariance[0][0]) < 1e-15)
    #expect(pair.contrast([1, 1]).covariance[0][0] < 1e-30)
  }

  @Test("a row with a weight of zero counts for nothing")
  func zeroWeight() throws {
    var silent = plan
    silent.weights = [2, 1, 0, 1, 2, 2]
    let design = try TaylorDesign(silent)
    #expect(design.degreesOfFreedom(in: .all(6)) == 1)
    #expect(design.means(of: [answers], in: .all(6)).rowCount == 4)
  }

  @Test("in a domain a stratum with one unit can count as lone")
  func loneInDomain() throws {
    // Rows 0 to 4 without row 2: stratum 1 has one of its two units in the domain.
    var strict = plan
    strict.loneUnitScope = .designAndDomain
    strict.loneUnits = .average
    let domain = Domain(rows: [0, 1, 3, 4])
    // Mean 1/2; unit scores 0 | 1/12, −1/6: V = 2·2·(1/8)² = 1/16, doubled for the lone stratum.
    let found = try TaylorDesign(strict).means(of: [answers], in: domain)
    #expect(abs(found.covariance[0][0] - 1.0 / 8) < 1e-15)
  }

  @Test("calibration's projections are applied in their order to scores of the whole file")
  func projections() throws {
    struct Shift: ScoreProjection {
      let factor: Double
      let term: Double
      func residuals(of scores: [Double]) -> [Double] { scores.map { $0 * factor + term } }
    }
    let design = try TaylorDesign(SamplingPlan(rowCount: 2))
      .with(weights: [1, 1], projection: Shift(factor: 2, term: 0))
      .with(weights: [3, 3], projection: Shift(factor: 1, term: 1))
    // Scores 3·5 and 3·1, in the domain of the first row alone: 30 + 1 and 0 + 1; V = 2·2·15².
    let found = design.totals(of: [[5, 1]], in: Domain(rows: [0]))
    #expect(found.values == [15])
    #expect(abs(found.covariance[0][0] - 900) < 1e-10)
  }

  @Test("shares list options that nobody chose")
  func shares() throws {
    let design = try TaylorDesign(plan)
    let found = design.shares(of: [0, 2, 0, 0, 2, -1], count: 4, in: .all(6))
    #expect(found.values.map { ($0 * 9).rounded() } == [6, 0, 3, 0])
    #expect(found.standardErrors[1] == 0)
  }

  @Test("tallies have the estimates and effects of the answers they stand for")
  func tallies() throws {
    // Weights 2 and 1 answer 1, weight 3 answers 0 twice, weight 2 answers 1.
    let single = try TaylorDesign(SamplingPlan(rowCount: 5, weights: [2, 1, 3, 3, 2]))
    let tallied = TallyDesign(
      rows: [
        TallyDesign.Row(count: 3, weight: 5, squaredWeight: 9),
        TallyDesign.Row(count: 2, weight: 6, squaredWeight: 18),
      ],
      sampleSize: 5
    )
    let statistic = Statistic.means(of: [[1, 1, 0, 0, 1]])
    let expected = single.estimate(statistic, inEach: [.all(5)])
    let short = Statistic.means(of: [[1, 0]])
    let found = tallied.estimate(short, inEach: [.all(2)])
    #expect(found.values == expected.values)
    #expect(abs(found.covariance[0][0] - expected.covariance[0][0]) < 1e-16)
    let effects = single.designEffects(of: statistic, in: .all(5))
    #expect(abs(tallied.designEffects(of: short, in: .all(2))[0] - effects[0]) < 1e-14)
    #expect(tallied.weightingEffect(in: .all(2)) == single.weightingEffect(in: .all(5)))
    #expect(found.rowCount == 5)
  }

  @Test("unequal weights enlarge variances by n Σw² ÷ (Σw)²")
  func weightingEffect() throws {
    // 6·(4+1+9+1+4+4) ÷ 11².
    let design = try TaylorDesign(plan)
    #expect(abs(design.weightingEffect(in: .all(6)) - 138.0 / 121) < 1e-15)
    #expect(design.weightingEffect(in: Domain(rows: [])).isNaN)
  }

  @Test("weights that add up to less than the rows have no design effect without replacement")
  func unscaledWeights() throws {
    let plan = SamplingPlan(rowCount: 3, weights: [0.1, 0.2, 0.1])
    let design = try TaylorDesign(plan)
    let columns: [[Double]] = [[1, 0, 1]]
    #expect(design.designEffects(of: .means(of: columns), in: .all(3))[0].isNaN)
    let replaced = design.designEffects(
      of: .means(of: columns),
      in: .all(3),
      comparedWith: .withReplacement
    )
    #expect(replaced[0] > 0)
  }

  @Test("an interval reaches a quantile of t to both sides, and needs degrees of freedom")
  func intervals() throws {
    // t with 2 degrees of freedom at 97.5 % is 4.30265272974946 in any table; V = 34/729.
    let design = try TaylorDesign(plan)
    let found = design.means(of: [answers], in: .all(6)).intervals()[0]
    let reach = 4.30265272974946 * (34.0 / 729).squareRoot()
    #expect(abs((found?.lower ?? .nan) - (2.0 / 3 - reach)) < 1e-12)
    #expect(abs((found?.upper ?? .nan) - (2.0 / 3 + reach)) < 1e-12)
    let lone = design.means(of: [answers], in: Domain(rows: [0, 1, 3]))
    #expect(lone.intervals() == [nil])
  }

  @Test("sums keep what single additions would round off")
  func compensation() throws {
    let plan = SamplingPlan(rowCount: 4, weights: [1e16, 1, 1, 1e16])
    let found = try TaylorDesign(plan).totals(of: [[1, 1, 1, -1]], in: .all(4))
    #expect(found.values == [2])
  }
}
