import RindeStatistics
import Testing

/// The numbers are those of R's survey 4.1 with the same calibrations, raking run to the end.
@Suite("Calibrated designs")
struct CalibratedDesignTests {
  private let data: CaseData
  private let design: TaylorDesign

  init() throws {
    data = try CaseData("api_clus1.csv")
    var plan = SamplingPlan(rowCount: data.rowCount)
    plan.stages = [try data.codes("dnum")]
    plan.weights = try data.numbers("pw")
    plan.populations = [try data.numbers("fpc")]
    design = try TaylorDesign(plan)
  }

  private func margin(_ name: String, _ totals: [Double]) throws -> CategoryMargin {
    CategoryMargin(
      name: name,
      categories: try data.levels(name),
      codes: try data.codes(name),
      totals: totals
    )
  }

  private func margins() throws -> [CategoryMargin] {
    [try margin("stype", [4421, 755, 1018]), try margin("sch.wide", [1072, 5122])]
  }

  private func expect(
    _ design: TaylorDesign,
    in domain: Domain? = nil,
    _ names: [String],
    _ values: [Double],
    _ errors: [Double]
  ) throws {
    let columns = try names.map { try data.numbers($0) }
    let found = design.means(of: columns, in: domain ?? .all(data.rowCount))
    for (place, value) in values.enumerated() {
      #expect(abs(found.values[place] - value) < 1e-8 * value)
      let error = found.covariance[place][place].squareRoot()
      #expect(abs(error - errors[place]) < 1e-8 * errors[place])
    }
  }

  @Test("trimmed weights keep what raking explains, and the margins are off")
  func trimmed() throws {
    let raked = try design.calibrated(by: Raking(margins())).design
    let trimmed = try raked.trimmed(by: WeightTrimming(lower: 25, upper: 45))
    try expect(trimmed, ["api00"], [641.7183260578068], [23.90015156118766])
    let gap = CalibrationGap.widest(of: try margins(), weights: trimmed.weights)
    #expect(gap.margin == "stype" && gap.category == "E")
    #expect(abs(gap.reached - 4561.916590886681) < 1e-6)
  }

  @Test("raking after post-stratification takes both out of the scores")
  func rakedAfter() throws {
    let improved = PostStratification(try margin("comp.imp", [2000, 4194]))
    let raked = try design.calibrated(by: improved).design.calibrated(by: Raking(margins()))
    try expect(
      raked.design,
      ["api00", "meals"],
      [641.49831737529939, 49.57491880832136],
      [23.749144149451819, 6.120351052918741]
    )
  }

  @Test("regression after post-stratification, also in a domain")
  func regressedAfter() throws {
    let improved = PostStratification(try margin("comp.imp", [2000, 4194]))
    let scores = NumericMargin(
      name: "api99",
      values: try data.numbers("api99"),
      total: 3_914_069
    )
    let regression = RegressionCalibration(
      [try margin("stype", [4421, 755, 1018])],
      numbers: [scores]
    )
    let regressed = try design.calibrated(by: improved).design.calibrated(by: regression).design
    try expect(
      regressed,
      ["api00", "meals"],
      [663.7115350623023, 44.5523348569316],
      [2.922843534292228, 2.026413256509023]
    )
    let types = try data.texts("stype")
    let high = Domain(rows: types.indices.filter { types[$0] == "H" })
    try expect(regressed, in: high, ["api00"], [632.3919147417278], [31.20664115481906])
  }
}
