import RindeAnalysis
import RindeModel
import Testing

@Suite("Percentages, milestones and levels")
struct PercentageTests {
  let all = Target(text: "100%", kind: .percentage, value: 100)

  @Test("T-09 quarters are pooled, not averaged")
  func pooled() {
    var fixture = PlanFixture()
    let index = fixture.add(all, .demand(day("2022-01-01")...day("2022-12-31")))
    fixture.report(index, "2022-03-31", 8, of: 10)
    fixture.report(index, "2022-06-30", 90, of: 100)
    let result = fixture.results(at: "2022-T2").activities[index]
    #expect(result.toDate.ratio.text == "89.09")
    #expect(result.toDate.ratio?.percentage(places: 1)?.description == "89.1")
    #expect(result.quarters[0].ratio.text == "80.00")
    #expect(result.quarters[1].ratio.text == "90.00")
  }

  @Test("T-10 a denominator of zero is no demand, neither 0 % nor 100 %")
  func noDemand() {
    var fixture = PlanFixture()
    let index = fixture.add(all, .demand(day("2022-01-01")...day("2022-12-31")))
    fixture.report(index, "2022-03-31", 0, of: 0)
    let results = fixture.results(at: "2022-T1")
    #expect(results.activities[index].state == .withoutDemand)
    #expect(results.activities[index].toDate.ratio == nil)
    #expect(results.summary.programmed == 0)
  }

  @Test("T-11 45 of 60 leaders is 75 %, medium")
  func coverage() {
    var fixture = PlanFixture()
    let index = fixture.add(all, .coverage(due: day("2022-04-22")))
    fixture.report(index, "2022-04-20", 45, of: 60)
    let result = fixture.results(at: "2022-T2").activities[index]
    #expect(result.toDate.ratio.text == "75.00")
    #expect(result.zone == .medium)
    #expect(result.state == .partial)
    #expect(fixture.results(at: "2022-T1").activities[index].state == .notProgrammed)
  }

  @Test("a demand percentage nobody reports is due only when its window ends")
  func silentDemand() {
    var fixture = PlanFixture()
    let index = fixture.add(all, .demand(day("2022-01-03")...day("2022-12-31")))
    #expect(fixture.results(at: "2022-08-31").activities[index].state == .notProgrammed)
    #expect(fixture.results(at: "2022-12-31").activities[index].state == .unreported)
  }

  @Test("a target of 95 % reached at 90 % is 94,7 %")
  func flow() {
    var fixture = PlanFixture()
    let target = Target(text: "95%", kind: .percentage, value: 95)
    let window = day("2022-01-01")...day("2022-12-31")
    let index = fixture.add(target, .demand(window), accumulation: .flow)
    fixture.report(index, "2022-03-31", 90, of: 100)
    let result = fixture.results(at: "2022-T1").activities[index]
    #expect(result.toDate.ratio?.percentage(places: 1)?.description == "94.7")
    #expect(result.toDate.programmed == 95)
  }

  @Test("T-20 one of two milestones: 100 % to date, 50 % of the year, not fulfilled")
  func milestones() {
    var fixture = PlanFixture()
    let index = fixture.add(
      Target(text: "", kind: .milestones, value: 1, milestones: ["elaborado", "publicado"]),
      .deliveries([
        Delivery(due: day("2022-11-30"), quantity: 1, label: "elaborado"),
        Delivery(due: day("2022-12-31"), quantity: 1, label: "publicado"),
      ])
    )
    fixture.report(index, "2022-11-28", milestone: 0)
    let results = fixture.results(at: "2022-12-15")
    #expect(results.activities[index].toDate.ratio.text == "100.00")
    #expect(results.activities[index].annual.text == "50.00")
    #expect(!results.activities[index].state.isFulfilled)
    #expect(!results.activities[index].isComplete)
    fixture.report(index, "2022-12-30", milestone: 1)
    #expect(fixture.results(at: "2022-12-31").activities[index].state == .fulfilled)
  }

  @Test("a milestone told twice counts once, and a later one does not replace an earlier")
  func milestoneTwice() {
    var fixture = PlanFixture()
    let index = fixture.add(
      Target(text: "", kind: .milestones, value: 1, milestones: ["a", "b"]),
      .deliveries([
        Delivery(due: day("2022-03-31"), quantity: 1, label: "a"),
        Delivery(due: day("2022-12-31"), quantity: 1, label: "b"),
      ])
    )
    fixture.report(index, "2022-02-01", milestone: 1)
    fixture.report(index, "2022-02-02", milestone: 1)
    let result = fixture.results(at: "2022-T1").activities[index]
    #expect(result.toDate.executed == 1)
    #expect(result.toDate.ratio.text == "0.00")
  }

  @Test("below a ceiling a reported zero is met; no report and nothing verified are not")
  func zeroBelowCeiling() {
    var fixture = PlanFixture()
    let indices = (0..<3).map { _ in
      fixture.add(
        Target(text: "", kind: .count, value: 5, bound: .maximum),
        .deliveries([Delivery(due: day("2022-06-30"), quantity: 5)])
      )
    }
    // At most 5 complaints: none, eight (5 ÷ 8 = 62.5 %), and nobody says.
    fixture.report(indices[0], "2022-06-15", 0)
    fixture.report(indices[1], "2022-06-15", 8, evidence: false)
    let results = fixture.results(at: "2022-T2").activities
    #expect(indices.map { results[$0].toDate.ratio.text } == ["100.00", "62.50", "0.00"])
    #expect(indices.map { results[$0].state } == [.fulfilled, .partial, .unreported])
    #expect(results[indices[0]].annual.text == "100.00")
    #expect(results[indices[0]].verified.ratio.text == "100.00")
    #expect(results[indices[1]].verified.ratio.text == "0.00")
    #expect(results[indices[2]].annual.text == "0.00")
  }

  @Test("in a quarter only what is new counts: a milestone told again is not done again")
  func milestoneToldAgain() {
    var fixture = PlanFixture()
    let index = fixture.add(
      Target(text: "", kind: .milestones, value: 1, milestones: ["Elaborado", "Publicado"]),
      .deliveries([
        Delivery(due: day("2022-03-31"), quantity: 1, label: "Elaborado"),
        Delivery(due: day("2022-09-30"), quantity: 1, label: "Publicado"),
      ])
    )
    fixture.report(index, "2022-05-10", milestone: 0)
    fixture.report(index, "2022-08-10", milestone: 0)
    let result = fixture.results(at: "2022-T3").activities[index]
    // First quarter, nothing of 1; second, nothing was due; third, nothing new of 1.
    #expect(result.quarters[0].ratio.text == "0.00")
    #expect(result.quarters[1].ratio == nil)
    #expect(result.quarters[1].executed == 1)
    #expect(result.quarters[2].ratio.text == "0.00")
    #expect(result.quarters[2].executed == 0)
    // To date 1 of 2.
    #expect(result.toDate.ratio.text == "50.00")
    #expect(result.toDate.executed == 1)
  }

  @Test("a late milestone counts in the quarter in which it was done")
  func lateMilestone() {
    var fixture = PlanFixture()
    let index = fixture.add(
      Target(text: "", kind: .milestones, value: 1, milestones: ["Elaborado", "Publicado"]),
      .deliveries([
        Delivery(due: day("2022-03-31"), quantity: 1, label: "Elaborado"),
        Delivery(due: day("2022-09-30"), quantity: 1, label: "Publicado"),
      ])
    )
    fixture.report(index, "2022-08-10", milestone: 0)
    // 1 done of 1 due, though it is not the one that was due in it.
    #expect(fixture.results(at: "2022-T3").activities[index].quarters[2].ratio.text == "100.00")
  }

  @Test(
    "T-36 and T-37 capacity and reduction count from the baseline",
    arguments: [
      (Accumulation.capacity, 40, 60, 55, "75.00"), (.capacity, 40, 60, 38, "-10.00"),
      (.reduction, 100, 80, 90, "50.00"), (.reduction, 100, 80, 75, "125.00"),
      (.annualReduction, 100, 80, 90, "50.00"), (.stock, 40, 60, 55, "91.67"),
      (.maintenance, 0, 90, 93, "103.33"),
    ]
  )
  func levels(accumulation: Accumulation, baseline: Int, target: Int, level: Int, percent: String) {
    var fixture = PlanFixture()
    let index = fixture.add(
      Target(text: "", kind: .count, value: Quantity(target), baseline: Quantity(baseline)),
      .deliveries([Delivery(due: day("2022-12-31"), quantity: Quantity(target))]),
      accumulation: accumulation
    )
    fixture.report(index, "2022-03-01", 1)
    fixture.report(index, "2022-12-01", Quantity(level))
    let results = fixture.results(at: "2022-T4")
    #expect(results.activities[index].toDate.ratio.text == percent)
    let share = results.summary.mean?.percentage(places: 2).description
    let capped = ["-10.00": "0.00", "125.00": "100.00", "103.33": "100.00"][percent] ?? percent
    #expect(share == capped, "aggregates lie between 0 and 100")
  }

  @Test("keeping something below a ceiling: less is better")
  func ceiling() {
    var fixture = PlanFixture()
    let index = fixture.add(
      Target(text: "", kind: .count, value: 10, bound: .maximum),
      .deliveries([Delivery(due: day("2022-12-31"), quantity: 10)]),
      accumulation: .maintenance
    )
    fixture.report(index, "2022-12-01", 20)
    #expect(fixture.results(at: "2022-T4").activities[index].toDate.ratio.text == "50.00")
  }

  @Test("T-38 a baseline equal to the target cannot be computed")
  func noDistance() {
    var fixture = PlanFixture()
    let index = fixture.add(
      Target(text: "", kind: .count, value: 60, baseline: 60),
      .deliveries([Delivery(due: day("2022-12-31"), quantity: 60)]),
      accumulation: .capacity
    )
    fixture.report(index, "2022-12-01", 60)
    #expect(fixture.results(at: "2022-T4").activities[index].state == .notCalculable)
  }

  @Test("T-39 an advance of 85 % against a target read as 100 % is 85 %")
  func advance() {
    var fixture = PlanFixture(year: 2021)
    let index = fixture.add(all, .coverage(due: day("2021-12-31")), accumulation: .stock)
    fixture.report(index, "2021-06-30", 40)
    fixture.report(index, "2021-12-31", 85)
    #expect(fixture.results(at: "2021-T4").activities[index].toDate.ratio.text == "85.00")
  }
}
