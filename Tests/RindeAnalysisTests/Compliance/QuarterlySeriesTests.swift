import RindeAnalysis
import RindeModel
import Testing

@Suite("Quarterly series of many activities")
struct QuarterlySeriesTests {
  /// Two offices; the first has 100 units spread over the year 2022.
  func series() -> QuarterlySeries {
    var fixture = PlanFixture()
    let target = Target(text: "", kind: .count, value: 100)
    let year = FiscalYear(2022).days
    let first = fixture.add(target, .linear(year), responsible: ["B"])
    let second = fixture.add(
      target,
      .linear(day("2022-07-01")...day("2022-12-31")),
      responsible: ["A"]
    )
    fixture.report(first, "2022-02-01", 20, evidence: false)
    fixture.report(first, "2022-05-01", 40)
    fixture.report(second, "2022-08-01", 10)
    var fold = QuarterlySeries.makeFold(for: fixture.plan)
    fold.fold(fixture.records)
    return QuarterlySeries(plan: fixture.plan, fold: fold)
  }

  @Test("done and due accumulate by calendar days")
  func moments() {
    let moments = series().moments
    // 90 of 365 days: 24,657534 due, 20 done; 181 of 365: 49,589041 due, 60 done.
    #expect(moments[0].compliance?.percentage(places: 4)?.description == "81.1111")
    #expect(moments[1].compliance?.percentage(places: 4)?.description == "120.9945")
    #expect(moments[0].recordCount == 1)
    #expect(moments[0].evidenceCount == 0)
    #expect(moments[3].accumulated == 60)
    #expect(moments[4].compliance == nil)
  }

  @Test("groups pool nothing that is not due")
  func groups() {
    let groups = series().groups { $0.responsible[0] }
    #expect(groups.map(\.name) == ["A", "B"])
    #expect(groups[0].quarters[0].mean == nil)
    #expect(groups[1].quarters[1].mean?.percentage(places: 1).description == "100.0")
    // 92 of 184 days: 50 due, 10 done.
    #expect(groups[0].quarters[2].mean?.percentage(places: 1).description == "20.0")
    #expect(groups[0].quarters[2].count(in: .low) == 1)
  }
}
