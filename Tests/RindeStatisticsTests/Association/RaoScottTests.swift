import RindeStatistics
import Testing

@Suite("Rao–Scott tests")
struct RaoScottTests {
  /// The complex survey of the fixtures, its design and two of its columns.
  private struct Fieldwork {
    let data: CaseData
    let design: TaylorDesign

    init(isClustered: Bool = true) throws {
      data = try CaseData("diag_complejo.csv")
      var plan = SamplingPlan(rowCount: data.rowCount)
      plan.weights = try data.numbers("peso")
      if isClustered {
        plan.strata = try data.codes("comuna")
        plan.stages = [try data.codes("barrio")]
        plan.populations = [try data.numbers("N_barrios")]
      }
      design = try TaylorDesign(plan)
    }

    func codes(_ name: String) throws -> CategoryCodes {
      CategoryCodes(try data.codes(name), count: try data.levels(name).count)
    }

    func women() throws -> Domain {
      let sex = try data.texts("sexo")
      return Domain(rows: sex.indices.filter { sex[$0] == "F" })
    }
  }

  @Test(
    "a test among women agrees with R's svychisq on the subset",
    arguments: [
      (AssociationTest.Statistic.secondOrder, 3.29841507178560622, 0.02039338551674216),
      (.firstOrder, 16.47600943073323521, 0.01036729572274045),
      (.wald, 3.24214932387569643, 0.02839316313227519),
      (.adjustedWald, 2.85309140501061265, 0.04797543422081259),
    ]
  )
  func domain(statistic: AssociationTest.Statistic, value: Double, probability: Double) throws {
    let fieldwork = try Fieldwork()
    let test = try RaoScott(fieldwork.design, in: fieldwork.women())
      .test(fieldwork.codes("t_metas"), by: fieldwork.codes("satisf"), statistic: statistic)
    #expect(abs(test.value - value) < 1e-9 * value)
    #expect(abs(test.pValue - probability) < 1e-9 * probability)
  }

  @Test("a table of five by five agrees with R's saddlepoint and Wald statistics")
  func largeTable() throws {
    let fieldwork = try Fieldwork(isClustered: false)
    let (rows, columns) = (try fieldwork.codes("comuna"), try fieldwork.codes("satisf"))
    let tail = try RaoScott(fieldwork.design).test(rows, by: columns, statistic: .saddlepoint)
    #expect(abs(tail.value - 41.62214606727911814) < 1e-8)
    // The formula evaluated in R; its survey package cuts 5412.08 degrees to a whole number of
    // terms and gives 0.0106636.
    #expect(abs(tail.pValue - 0.01066204500989941) < 1e-12)
    #expect(tail.numeratorDegrees == nil && tail.denominatorDegrees == nil)
    let wald = try RaoScott(fieldwork.design).test(rows, by: columns, statistic: .wald)
    #expect(abs(wald.value - 1.95081389515435810) < 1e-9)
    #expect(abs(wald.pValue - 0.01556040030035934) < 1e-10)
  }

  @Test("tables in which nothing can be seen are refused with the reason")
  func refusals() throws {
    let design = try TaylorDesign(SamplingPlan(rowCount: 4))
    let half = CategoryCodes([0, 0, 1, 1], count: 2)
    let scott = RaoScott(design)
    #expect(throws: AssociationTest.Refusal.oneCategory(.rows)) {
      try scott.test(CategoryCodes([0, 0, 0, 0], count: 1), by: half)
    }
    #expect(throws: AssociationTest.Refusal.emptyCategories(.columns, [1, 3])) {
      try scott.test(half, by: CategoryCodes([0, 2, 0, 2], count: 4))
    }
    #expect(throws: AssociationTest.Refusal.noRows) {
      try scott.test(half, by: CategoryCodes([-1, -1, -1, -1], count: 2))
    }
    #expect(throws: AssociationTest.Refusal.emptyCategories(.rows, [1])) {
      try RaoScott(design, in: Domain(rows: [0, 1])).test(half, by: half)
    }
  }

  @Test("independence that is exact has the probability one")
  func independence() throws {
    let design = try TaylorDesign(SamplingPlan(rowCount: 4))
    let rows = CategoryCodes([0, 0, 1, 1], count: 2)
    let columns = CategoryCodes([0, 1, 0, 1], count: 2)
    for statistic in AssociationTest.Statistic.allCases {
      let test = try RaoScott(design).test(rows, by: columns, statistic: statistic)
      #expect(abs(test.value) < 1e-30)
      #expect(abs(test.pValue - 1) < 1e-7)
      #expect(test.smallestExpectedCount == 1)
    }
  }

  @Test("when everybody answered there is nothing to test")
  func census() throws {
    var plan = SamplingPlan(rowCount: 4)
    plan.populations = [[4, 4, 4, 4]]
    let design = try TaylorDesign(plan)
    let codes = CategoryCodes([0, 0, 1, 1], count: 2)
    #expect(throws: AssociationTest.Refusal.noVariance) {
      try RaoScott(design).test(codes, by: CategoryCodes([0, 1, 1, 1], count: 2))
    }
  }
}
