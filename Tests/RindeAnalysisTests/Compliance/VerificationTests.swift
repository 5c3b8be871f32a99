import RindeAnalysis
import RindeModel
import Testing

@Suite("Reported against verified")
struct VerificationTests {
  @Test("T-52 without evidence it is fulfilled for planeación and not counted as verified")
  func withoutEvidence() {
    var fixture = PlanFixture()
    let index = fixture.addCount(due: "2022-03-31")
    fixture.report(index, "2022-03-01", 1, evidence: false)
    let results = fixture.results(at: "2022-PAAC-1")
    #expect(results.summary.fulfilled == 1)
    #expect(results.summary.count.text == "100.00")
    #expect(results.summary.verified == 0)
    #expect(results.summary.verifiedCount.text == "0.00")
    #expect(results.activities[index].isVerifiedFulfilled == false)
    #expect(results.activities[index].finding == .withoutEvidence)
  }

  @Test("evidence that nobody verified is told apart from no evidence at all")
  func unverified() {
    var fixture = PlanFixture()
    let index = fixture.addCount(2, due: "2022-03-31")
    fixture.report(index, "2022-03-01", 1)
    fixture.report(index, "2022-03-02", 1, verified: false)
    let results = fixture.results(at: "2022-T1")
    #expect(results.activities[index].finding == .unverified)
    #expect(results.activities[index].verified.ratio.text == "50.00")
    #expect(results.summary.mean?.percentage(places: 1).description == "100.0")
    #expect(results.summary.verifiedMean?.percentage(places: 1).description == "50.0")
  }

  @Test("one more report without evidence takes nothing from what is verified")
  func enough() {
    var fixture = PlanFixture()
    let index = fixture.addCount(1, due: "2022-03-31")
    fixture.report(index, "2022-03-01", 1)
    fixture.report(index, "2022-03-02", 1, evidence: false)
    let results = fixture.results(at: "2022-T1")
    #expect(results.activities[index].finding == .fulfilled)
    #expect(results.summary.verified == 1)
  }

  @Test("a percentage keeps the whole denominator when part of its numerator is verified")
  func percentages() {
    var fixture = PlanFixture()
    let target = Target(text: "", kind: .percentage, value: 100)
    let index = fixture.add(target, .coverage(due: day("2022-03-31")))
    fixture.report(index, "2022-02-01", 10, of: 10)
    fixture.report(index, "2022-03-01", 30, of: 30, verified: false)
    let results = fixture.results(at: "2022-T1")
    #expect(results.activities[index].toDate.ratio.text == "100.00")
    #expect(results.activities[index].verified.ratio.text == "25.00")
    #expect(results.summary.verified == 0)
  }

  @Test("milestones are verified only when all of them are")
  func milestones() {
    var fixture = PlanFixture()
    let index = fixture.add(
      Target(text: "", kind: .milestones, value: nil, milestones: ["elaborado", "publicado"]),
      .deliveries([
        Delivery(due: day("2022-02-28"), quantity: 1, label: "elaborado"),
        Delivery(due: day("2022-03-31"), quantity: 1, label: "publicado"),
      ])
    )
    fixture.report(index, "2022-02-20", milestone: 0)
    fixture.report(index, "2022-03-20", milestone: 1, evidence: false)
    let results = fixture.results(at: "2022-T1")
    #expect(results.activities[index].state == .fulfilled)
    #expect(results.activities[index].finding == .withoutEvidence)
    #expect(results.activities[index].verified.ratio.text == "50.00")
  }

  @Test("past its ceiling an activity is not fulfilled, however little of it is verified")
  func ceiling() {
    var fixture = PlanFixture()
    let index = fixture.addCount(10, due: "2022-03-31", bound: .maximum)
    fixture.report(index, "2022-03-01", 8)
    fixture.report(index, "2022-03-02", 8, evidence: false)
    let results = fixture.results(at: "2022-T1")
    #expect(results.activities[index].finding == .partial)
    #expect(results.summary.verified == 0)
  }

  /// One activity for each type of finding, in the order of the types.
  func everyFinding() -> PlanFixture {
    var fixture = PlanFixture()
    let percentage = Target(text: "", kind: .percentage, value: 100)
    for index in 0...6 { _ = fixture.addCount(index == 2 ? 2 : 1, due: "2022-03-31") }
    fixture.report(0, "2022-03-01", 1)
    fixture.report(1, "2022-04-01", 1)
    fixture.report(2, "2022-03-01", 1)
    fixture.report(3, "2022-03-01", 0)
    fixture.report(4, "2022-03-01", 1, evidence: false)
    fixture.report(5, "2022-03-01", 1, verified: false)
    _ = fixture.addCount(due: "2022-12-31")
    let ahead = fixture.addCount(due: "2022-12-31")
    fixture.report(ahead, "2022-03-01", 1)
    _ = fixture.add(Target(text: "", kind: .count, value: 1), .unscheduled)
    let demand = fixture.add(percentage, .demand(day("2022-01-01")...day("2022-12-31")))
    fixture.report(demand, "2022-03-01", 0, of: 0)
    _ = fixture.add(Target(text: "", kind: .qualitative, value: nil), .unscheduled)
    return fixture
  }

  @Test("every type of finding comes from the arithmetic, and they add up to the plan")
  func findings() {
    let results = everyFinding().results(at: "2022-PAAC-1")
    #expect(results.activities.map(\.finding) == AuditFinding.allCases)
    #expect(results.activities.allSatisfy { $0.finding.isProgrammed == $0.state.isProgrammed })
    #expect(results.summary.findings.values.reduce(0, +) == 12)
    #expect(results.summary.programmed == 7)
    #expect(results.summary.fulfilled == 4)
    #expect(results.summary.verified == 2)
  }

  @Test("the PAAC is followed up in April and August, whatever else the entity sets")
  func anticorruption() {
    var fixture = everyFinding()
    fixture.planKind = .anticorruption
    fixture.cutoffs = [Cutoff(date: day("2022-06-30"), name: "semestre-1")]
    let moments = fixture.results(at: "2022-PAAC-2").followUps
    #expect(moments.map(\.cutoff.name) == ["2022-PAAC-1", "2022-PAAC-2"])
    #expect(moments[0].summary == fixture.results(at: "2022-04-30").summary)
    let between = fixture.results(at: "2022-T2").followUps
    #expect(between.map(\.cutoff.name) == ["2022-PAAC-1", "2022-T2"])
  }

  @Test("a PTEP has the follow-ups that its entity sets, and none of the PAAC's")
  func transparencyProgram() {
    var fixture = everyFinding()
    fixture.planKind = .transparencyProgram
    #expect(fixture.results(at: "2022-12-31").followUps.map(\.cutoff.name) == ["2022-12-31"])
    fixture.cutoffs = [
      Cutoff(date: day("2022-12-31"), name: "semestre-2"),
      Cutoff(date: day("2022-06-30"), name: "semestre-1"),
    ]
    let names = fixture.results(at: "2022-12-31").followUps.map(\.cutoff.name)
    #expect(names == ["semestre-1", "2022-12-31"])
  }
}
