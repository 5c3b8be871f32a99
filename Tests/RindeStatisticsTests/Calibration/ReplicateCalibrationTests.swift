import RindeStatistics
import Testing

/// The numbers are those of R's survey 4.1 on the jackknife weights of the fixtures.
@Suite("Calibration of replicate weights")
struct ReplicateCalibrationTests {
  private let data: CaseData
  private let design: ReplicateDesign

  init() throws {
    data = try CaseData("diag_replicas.csv")
    let names = data.names.filter { $0.hasPrefix("jk") }
    design = try ReplicateDesign(
      ReplicatePlan(
        weights: data.numbers("peso"),
        replicates: names.map { [data] in try data.numbers($0) },
        method: .stratifiedJackknife,
        replicateScales: CaseData("diag_replicas_jk_rscales.csv").numbers("rscales")
      )
    )
  }

  private func margin(_ name: String, _ totals: [Double]) throws -> CategoryMargin {
    CategoryMargin(
      name: name,
      categories: try data.levels(name),
      codes: try data.codes(name),
      totals: totals
    )
  }

  private func expect(_ found: VectorEstimate, _ values: [Double], _ errors: [Double]) {
    for (place, value) in values.enumerated() {
      #expect(abs(found.values[place] - value) < 1e-9 * value)
      let error = found.covariance[place][place].squareRoot()
      #expect(abs(error - errors[place]) < 1e-8 * errors[place])
    }
  }

  @Test("post-stratified replicates agree with R's postStratify")
  func postStratified() throws {
    let calibrated = try design.calibrated(
      by: PostStratification(try margin("sexo", [9800, 8900]))
    )
    let columns = [try data.numbers("participo"), try data.numbers("horas")]
    expect(
      calibrated.design.means(of: columns, in: .all(data.rowCount)),
      [0.5643029725416218, 2.4436944697068999],
      [0.05676809743132785, 0.22330479039296466]
    )
    #expect(abs(calibrated.design.weights.reduce(0, +) - 18_700) < 1e-9)
  }

  @Test("raked replicates agree with R's rake run to the end")
  func raked() throws {
    let raking = Raking([
      try margin("sexo", [9800, 8900]), try margin("participo", [8000, 10_700]),
    ])
    let design = try design.calibrated(by: raking).design
    let domain = Domain.all(data.rowCount)
    expect(
      design.means(of: [try data.numbers("horas")], in: domain),
      [2.441562111921581],
      [0.2113548862266668]
    )
    expect(
      design.totals(of: [try data.numbers("t_metas")], in: domain),
      [12295.24948032597],
      [1284.606616866049]
    )
  }

  @Test("replicates calibrated to a number agree with R's calibrate")
  func linear() throws {
    let calibration = RegressionCalibration(
      [try margin("sexo", [9800, 8900])],
      numbers: [NumericMargin(name: "horas", values: try data.numbers("horas"), total: 50_000)]
    )
    let design = try design.calibrated(by: calibration).design
    expect(
      design.means(of: [try data.numbers("t_metas")], in: .all(data.rowCount)),
      [0.6596291192873115],
      [0.07426950620940836]
    )
  }

  @Test("known totals add no degrees of freedom")
  func degrees() throws {
    let domain = Domain.all(data.rowCount)
    let calibrated = try design.calibrated(
      by: PostStratification(try margin("sexo", [9800, 8900]))
    )
    #expect(design.degreesOfFreedom(in: domain) == 5)
    #expect(calibrated.design.degreesOfFreedom(in: domain) == 5)
  }

  @Test("a replicate without a category's respondents is named")
  func missingCategory() throws {
    let units = try margin("barrio", [Double](repeating: 100, count: 10))
    let error = try #require(throws: CalibrationError.self) {
      try design.calibrated(by: PostStratification(units))
    }
    #expect(error.replicate == 0)
    #expect(
      error.problems == [.noRespondents(margin: "barrio", category: "A01", total: 100)]
    )
  }

  @Test("quantiles of replicate designs agree with R's svyquantile")
  func quantiles() throws {
    let found = QuantileEstimator(design).estimates(
      of: try data.numbers("horas"),
      at: [0.25, 0.5, 0.75]
    )
    #expect(found.map(\.value) == [0.65, 1.82, 3.23])
    #expect(found.map(\.low) == [0.45, 1.16, 2.20])
    #expect(found.map(\.high) == [1.16, 2.99, 8.07])
    let errors = [0.1381010303109546, 0.3559505429141508, 1.1417648562328222]
    for (estimate, error) in zip(found, errors) {
      #expect(abs(estimate.standardError - error) < 1e-12)
    }
  }
}
