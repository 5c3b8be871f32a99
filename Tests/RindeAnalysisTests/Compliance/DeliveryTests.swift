import RindeAnalysis
import RindeModel
import Testing

@Suite("Deliveries with dates")
struct DeliveryTests {
  /// Bucaramanga 1.2: four management reports for the Concejo.
  func councilReports() -> (PlanFixture, Int) {
    var fixture = PlanFixture(year: 2021)
    let index = fixture.addCount(due: "2021-01-31", "2021-04-22", "2021-07-22", "2021-10-22")
    return (fixture, index)
  }

  @Test("T-02 all that was due is done: 100 % to date, 50 % of the year")
  func fulfilled() throws {
    var (fixture, index) = councilReports()
    fixture.report(index, "2021-01-31", 1)
    fixture.report(index, "2021-04-22", 1)
    let result = fixture.results(at: "2021-04-30").activities[index]
    #expect(result.toDate.programmed == 2)
    #expect(result.toDate.executed == 2)
    #expect(result.toDate.ratio.text == "100.00")
    #expect(result.annual.text == "50.00")
    #expect(result.zone == .high)
    #expect(result.state == .fulfilled)
  }

  @Test("T-03 half of what was due is partial and low")
  func partial() {
    var (fixture, index) = councilReports()
    fixture.report(index, "2021-01-31", 1)
    let result = fixture.results(at: "2021-04-30").activities[index]
    #expect(result.toDate.ratio.text == "50.00")
    #expect(result.annual.text == "25.00")
    #expect(result.zone == .low)
    #expect(result.state == .partial)
    // From 22/04/2021 to 30/04/2021: 23, 26, 27, 28, 29 and 30 April.
    #expect(result.businessDaysLate == 6)
  }

  @Test("T-04 one ahead of time is 150 % raw, 100 % in the aggregate")
  func ahead() throws {
    var (fixture, index) = councilReports()
    fixture.report(index, "2021-01-31", 1)
    fixture.report(index, "2021-04-22", 2)
    let results = fixture.results(at: "2021-04-30")
    let result = results.activities[index]
    #expect(result.toDate.ratio.text == "150.00")
    #expect(result.toDate.ratio?.capped.text == "100.00")
    #expect(result.annual.text == "75.00")
    #expect(results.summary.exceeded == 1)
    #expect(results.summary.mean?.percentage(places: 1).description == "100.0")
  }

  @Test("T-05 what is not due has no value and is left out")
  func notProgrammed() {
    var fixture = PlanFixture(year: 2021)
    let index = fixture.addCount(due: "2021-12-31")
    let results = fixture.results(at: "2021-08-31")
    #expect(results.activities[index].state == .notProgrammed)
    #expect(results.activities[index].toDate.ratio == nil)
    #expect(results.activities[index].zone == nil)
    #expect(results.summary.programmed == 0)
    #expect(results.summary.mean == nil)
    #expect(results.summary.count.isUndefined)
  }

  @Test("T-06 done before it is due is ahead: progress without compliance")
  func doneAhead() {
    var fixture = PlanFixture(year: 2021)
    let index = fixture.addCount(due: "2021-12-31")
    fixture.report(index, "2021-08-15", 1)
    let results = fixture.results(at: "2021-08-31")
    #expect(results.activities[index].state == .ahead)
    #expect(results.activities[index].annual.text == "100.00")
    #expect(results.activities[index].toDate.ratio == nil)
    #expect(results.summary.programmed == 0)
  }

  @Test("T-07 a late report leaves its quarter at zero and overfills the next")
  func lateQuarter() {
    var (fixture, index) = councilReports()
    fixture.report(index, "2021-04-10", 1)
    fixture.report(index, "2021-04-22", 1)
    let result = fixture.results(at: "2021-06-30").activities[index]
    #expect(result.quarters[0].ratio.text == "0.00")
    #expect(result.quarters[1].ratio.text == "200.00")
    #expect(result.quarters[1].ratio?.capped.text == "100.00")
    #expect(result.toDate.ratio.text == "100.00")
    #expect(result.state == .fulfilledLate)
    // From 31/01/2021 to 10/04/2021: 20 days of February, 22 of March, and 5 to 9 April.
    #expect(result.businessDaysLate == 47)
  }

  @Test("T-08 the Contraloría's case: the quarter is full and the year is half done")
  func comptroller() {
    var fixture = PlanFixture()
    let index = fixture.addCount(
      due: "2022-01-31",
      "2022-02-28",
      "2022-03-31",
      "2022-06-30",
      "2022-09-30",
      "2022-12-31"
    )
    for date in ["2022-01-31", "2022-02-28", "2022-03-31"] { fixture.report(index, date, 1) }
    let result = fixture.results(at: "2022-T1").activities[index]
    #expect(result.quarters[0].ratio.text == "100.00")
    #expect(result.annual.text == "50.00")
  }

  @Test(
    "T-12 to T-15 floors and boundaries",
    arguments: [
      (
        "T-12", 29, Target.Bound.minimum, 35, "120.69", ComplianceZone.high,
        ComplianceState.fulfilled
      ),
      ("T-13", 29, .minimum, 23, "79.31", .medium, .partial),
      ("T-14", 50, .minimum, 40, "80.00", .high, .partial),
      ("T-15", 15_000, .exact, 9_000, "60.00", .medium, .partial),
    ]
  )
  func boundaries(
    example: String,
    target: Int,
    bound: Target.Bound,
    executed: Int,
    percent: String,
    zone: ComplianceZone,
    state: ComplianceState
  ) {
    var fixture = PlanFixture()
    let index = fixture.addCount(target, due: "2022-11-30", bound: bound)
    fixture.report(index, "2022-11-15", Quantity(executed))
    let results = fixture.results(at: "2022-12-31")
    #expect(results.activities[index].toDate.ratio.text == percent, "\(example)")
    #expect(results.activities[index].zone == zone)
    #expect(results.activities[index].state == state)
    #expect(results.summary.exceeded == 0, "a floor is not exceeded")
  }

  @Test(
    "T-19 a linear programme counts calendar days",
    arguments: [
      ("2022-04-30", "2.068966"), ("2022-06-30", "6.743295"), ("2022-08-31", "11.494253"),
      ("2022-09-30", "13.793103"),
    ]
  )
  func linear(cutoff: String, programmed: String) {
    var fixture = PlanFixture()
    let target = Target(text: "", kind: .count, value: 20)
    let index = fixture.add(target, .linear(day("2022-04-04")...day("2022-12-20")))
    fixture.report(index, "2022-04-05", 5)
    let result = fixture.results(at: cutoff).activities[index]
    #expect(result.toDate.programmed?.description == programmed)
  }

  @Test("T-19 due at the end: nothing is programmed until the last day")
  func atTheEnd() {
    var fixture = PlanFixture()
    let index = fixture.addCount(20, due: "2022-12-20")
    #expect(fixture.results(at: "2022-12-19").activities[index].state == .notProgrammed)
    #expect(fixture.results(at: "2022-12-20").activities[index].state == .unreported)
  }

  @Test("T-21 an unknown multiplier is not silently one")
  func unknownMultiplier() {
    var fixture = PlanFixture()
    let delivery = Programming.deliveries([Delivery(due: day("2022-12-31"), quantity: 4)])
    let unknown = Target.Multiplier(noun: "dependencia", count: nil)
    let known = Target.Multiplier(noun: "dependencia", count: 16)
    let first = fixture.add(
      Target(text: "", kind: .count, value: 4, multiplier: unknown),
      delivery
    )
    let second = fixture.add(
      Target(text: "", kind: .count, value: 4, multiplier: known),
      delivery
    )
    fixture.report(first, "2022-06-30", 4)
    fixture.report(second, "2022-06-30", 4)
    let results = fixture.results(at: "2022-T4")
    #expect(results.activities[first].state == .notCalculable)
    #expect(results.activities[second].target == 64)
    #expect(results.activities[second].toDate.programmed == 64)
    #expect(results.summary.programmed == 1)
  }

  @Test("T-41 a report at the first window is ahead, and fulfilled once the last one is due")
  func firstWindow() {
    var fixture = PlanFixture()
    let index = fixture.addCount(due: "2022-06-30")
    fixture.report(index, "2022-02-25", 1)
    #expect(fixture.results(at: "2022-T1").activities[index].state == .ahead)
    #expect(fixture.results(at: "2022-T2").activities[index].state == .fulfilled)
  }

  @Test("T-42 two windows: one due in June, two in the year")
  func twoWindows() {
    var fixture = PlanFixture()
    let index = fixture.addCount(due: "2022-06-01", "2022-11-01")
    #expect(fixture.results(at: "2022-T2").activities[index].toDate.programmed == 1)
    #expect(fixture.results(at: "2022-T4").activities[index].toDate.programmed == 2)
  }

  @Test("T-49 without a date nothing is programmed, and progress is still told")
  func unscheduled() {
    var fixture = PlanFixture(year: 2020)
    let index = fixture.add(Target(text: "", kind: .count, value: 1), .unscheduled)
    fixture.report(index, "2020-05-01", 1)
    let results = fixture.results(at: "2020-12-31")
    #expect(results.activities[index].state == .unscheduled)
    #expect(results.activities[index].annual.text == "100.00")
    #expect(results.summary.programmed == 0)
  }

  @Test("T-51 a conclusion published after its fifteen business days is one day late")
  func eventTerm() {
    var fixture = PlanFixture()
    let due = BusinessCalendar().adding(15, to: day("2022-07-15"))
    let index = fixture.addCount(due: due.description)
    var late = fixture
    fixture.report(index, "2022-08-08", 1)
    late.report(index, "2022-08-09", 1)
    #expect(fixture.results(at: "2022-08-31").activities[index].state == .fulfilled)
    #expect(late.results(at: "2022-08-31").activities[index].state == .fulfilledLate)
    #expect(late.results(at: "2022-08-31").activities[index].businessDaysLate == 1)
  }

  @Test("T-52 without evidence it counts for planeación and not for control interno")
  func withoutEvidence() {
    var fixture = PlanFixture()
    let index = fixture.addCount(due: "2022-03-31")
    fixture.report(index, "2022-03-01", 1, evidence: false)
    let result = fixture.results(at: "2022-T1").activities[index]
    #expect(result.state == .fulfilled)
    #expect(result.evidenceCount == 0)
    #expect(result.verified.executed == 0)
    #expect(result.verified.ratio.text == "0.00")
  }

  @Test("reported as zero is unfulfilled; not reported is said apart")
  func zeroIsNotMissing() {
    var fixture = PlanFixture()
    let zero = fixture.addCount(due: "2022-03-31")
    let missing = fixture.addCount(due: "2022-03-31")
    fixture.report(zero, "2022-03-31", 0)
    let results = fixture.results(at: "2022-T1")
    #expect(results.activities[zero].state == .unfulfilled)
    #expect(results.activities[missing].state == .unreported)
    #expect(results.activities[missing].toDate.executed == nil)
    #expect(results.summary.unreported == 1)
    #expect(results.summary.programmed == 2)
  }
}
