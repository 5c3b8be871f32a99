import RindeAnalysis
import RindeModel
import Testing

@Suite("Headline figures")
struct SummaryTests {
  /// Activities due in March that reach the given percentages of ten.
  func fixture(_ tenths: [Int], weights: [Quantity] = []) -> PlanFixture {
    var fixture = PlanFixture()
    for (position, tenth) in tenths.enumerated() {
      let index = fixture.add(
        Target(text: "", kind: .count, value: 10),
        .deliveries([Delivery(due: day("2022-03-31"), quantity: 10)]),
        weight: weights.isEmpty ? nil : weights[position],
        subcomponent: position == 0 ? "A" : "B"
      )
      fixture.report(index, "2022-03-01", Quantity(tenth))
    }
    return fixture
  }

  @Test("T-22 counting and averaging differ, and both are told")
  func countAndMean() {
    let summary = fixture([10, 10, 5, 0]).results(at: "2022-T1").summary
    #expect(summary.count.text == "50.00")
    #expect(ZoneThresholds.standard.zone(of: summary.count) == .low)
    #expect(summary.mean?.percentage(places: 1).description == "62.5")
    #expect(summary.mean.map(ZoneThresholds.standard.zone(of:)) == .medium)
    #expect(summary.met == 2)
    #expect(summary.missed == 2)
  }

  @Test("T-23 the mean is flat over activities, not over subcomponents")
  func flat() {
    let results = fixture([10, 5, 5, 5]).results(at: "2022-T1")
    #expect(results.summary.mean?.percentage(places: 1).description == "62.5")
    let parts = results.subcomponents.map { $0.summary.mean?.percentage(places: 1).description }
    #expect(parts == ["100.0", "50.0"])
  }

  @Test("T-24 weights are brought back to what applies, and the base is told")
  func renormalised() {
    var fixture = fixture([10], weights: [40])
    _ = fixture.add(
      Target(text: "", kind: .count, value: 1),
      .deliveries([Delivery(due: day("2022-12-31"), quantity: 1)]),
      weight: 60
    )
    let summary = fixture.results(at: "2022-T1").summary
    #expect(summary.weightedMean?.percentage(places: 1).description == "100.0")
    #expect(summary.weighted == 1)
    #expect(summary.activities == 2)
  }

  @Test("T-25 a weighted mean")
  func weighted() {
    let summary = fixture([10, 6, 0], weights: [50, 30, 20]).results(at: "2022-T1").summary
    #expect(summary.weightedMean?.percentage(places: 1).description == "68.0")
    #expect(summary.weightedMean.map(ZoneThresholds.standard.zone(of:)) == .medium)
  }

  @Test("without weights there is no weighted mean")
  func unweighted() {
    #expect(fixture([10]).results(at: "2022-T1").summary.weightedMean == nil)
  }

  /// Pasto's plan as §5.3 of the rule book expands it.
  func pasto() -> PlanFixture {
    var fixture = PlanFixture()
    let all = Target(text: "", kind: .percentage, value: 100)
    _ = fixture.addCount(due: "2022-03-04")  // 1.1
    _ = fixture.add(all, .coverage(due: day("2022-04-22")))  // 1.2
    for _ in 3...6 { _ = fixture.addCount(due: "2022-12-20") }  // 1.3 to 1.6
    _ = fixture.addCount(15_000, due: "2022-12-01")  // 1.7
    _ = fixture.add(all, .demand(day("2022-01-03")...day("2022-12-31")))  // 1.8
    _ = fixture.addCount(due: "2022-06-30")  // 1.9
    _ = fixture.addCount(due: "2022-06-01", "2022-11-01")  // 1.10
    _ = fixture.addCount(due: "2022-07-29")  // 1.11
    for _ in 1...8 { _ = fixture.addCount(due: "2022-12-15") }  // 2.1 to 2.8
    for _ in 1...4 { _ = fixture.addCount(due: "2022-12-30") }  // 3.1 to 3.4
    fixture.report(0, "2022-03-04", 1)
    fixture.report(1, "2022-04-22", 60, of: 60)
    fixture.report(8, "2022-06-30", 1)
    fixture.report(10, "2022-07-29", 1)
    return fixture
  }

  @Test("T-50 Pasto in August: four of five to date, four of 23 for the year")
  func pastoAugust() {
    let summary = pasto().results(at: "2022-08-31").summary
    #expect(summary.programmed == 5)
    #expect(summary.count.text == "80.00")
    #expect(ZoneThresholds.standard.zone(of: summary.count) == .high)
    #expect(summary.activities == 23)
    #expect(summary.annualCount.percentage(places: 1)?.description == "17.4")
  }

  @Test("T-50b with the first report of 1.10 it is five of five, and the year does not move")
  func pastoWithReport() {
    var fixture = pasto()
    fixture.report(9, "2022-05-30", 1)
    let results = fixture.results(at: "2022-08-31")
    #expect(results.summary.count.text == "100.00")
    #expect(results.activities[9].annual.text == "50.00")
    #expect(results.summary.annualCount.percentage(places: 1)?.description == "17.4")
  }

  @Test(
    "§5.3 activities of Pasto with something due at each cut-off",
    arguments: [
      ("2022-03-31", 1), ("2022-04-30", 2), ("2022-06-30", 4), ("2022-08-31", 5),
      ("2022-09-30", 5), ("2022-12-31", 23),
    ]
  )
  func pastoProgrammed(cutoff: String, expected: Int) {
    #expect(pasto().results(at: cutoff).summary.programmed == expected)
  }

  @Test("an activity with two responsibles counts in both and once in the whole")
  func responsibles() {
    var fixture = PlanFixture()
    _ = fixture.add(
      Target(text: "", kind: .count, value: 1),
      .deliveries([Delivery(due: day("2022-03-31"), quantity: 1)]),
      responsible: ["Planeación", "Prensa"]
    )
    let results = fixture.results(at: "2022-T1")
    #expect(results.responsibles.map(\.name) == ["Planeación", "Prensa"])
    #expect(results.responsibles.allSatisfy { $0.summary.programmed == 1 })
    #expect(results.summary.programmed == 1)
  }

  @Test("the series has the quarters up to the cut-off and the cut-off itself")
  func series() {
    let names = pasto().results(at: "2022-08-31").series.map(\.cutoff.name)
    #expect(names == ["2022-T1", "2022-T2", "2022-08-31"])
    #expect(pasto().results(at: "2022-T2").series.map(\.cutoff.name) == ["2022-T1", "2022-T2"])
  }
}
