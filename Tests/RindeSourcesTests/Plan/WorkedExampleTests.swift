import RindeModel
import RindeSources
import Testing

/// The worked examples of the rule book (§10) that concern the reading of plans.
@Suite("The plan's worked examples")
struct WorkedExampleTests {
  @Test("T-16: two a month from February to December are 22")
  func twoAMonth() throws {
    let activity = try PlanFixture.dataset("narino-2022").activity("N4")
    #expect(activity.programming.deliveries.count == 11)
    #expect(activity.target.value == 22)
    #expect(activity.quarters(of: 2022) == ["4", "6", "6", "6"])
    #expect(activity.programmed(by: try day("2022-04-30")) == 6)
    #expect(activity.programmed(by: try day("2022-08-31")) == 14)
  }

  @Test("T-17: two for each half-year are due at its end")
  func twoForEachHalfYear() throws {
    let activity = try PlanFixture.dataset("narino-2022").activity("N17")
    #expect(activity.dueDates == ["2022-06-30", "2022-12-31"])
    #expect(activity.programming.deliveries.map(\.quantity) == [2, 2])
    #expect(activity.programmed(by: try day("2022-04-30")) == 0)
    #expect(activity.programmed(by: try day("2022-08-31")) == 2)
  }

  @Test("T-18: each quarter gives four due dates")
  func eachQuarter() throws {
    let activity = try PlanFixture.dataset("narino-2022").activity("N18")
    #expect(activity.dueDates == ["2022-03-31", "2022-06-30", "2022-09-30", "2022-12-31"])
    #expect(activity.programmed(by: try day("2022-04-30")) == 1)
    #expect(activity.programmed(by: try day("2022-08-31")) == 2)
    #expect(activity.programmed(by: try day("2022-12-31")) == 4)
  }

  static let reports = "(4) Informes de gestión publicados por dependencia."

  @Test("T-21: four by office with 16 offices are 64", arguments: ["16", "dependencia=16"])
  func sixteenOffices(multiplier: String) throws {
    let reading = try PlanFixture.one(
      meta: Self.reports,
      columns: ["Multiplicador": multiplier]
    )
    let target = try reading.activity("1.1").target
    #expect(target.multiplier == Target.Multiplier(noun: "dependencia", count: 16))
    #expect(target.value == 4)
    #expect(target.annualValue == 64)
    #expect(reading.codes(of: "1.1").isEmpty)
  }

  @Test("T-21: without the number of offices there is an error and no total")
  func unknownOffices() throws {
    let reading = try PlanFixture.one(meta: Self.reports)
    #expect(try reading.activity("1.1").target.annualValue == nil)
    let issue = try #require(reading.issues.first { $0.activity == "1.1" })
    #expect(issue.code == "meta.multiplicador-desconocido")
    #expect(issue.severity == .error)
    #expect(issue.suggestion?.contains("Indique número de dependencias") == true)
  }

  @Test("T-39: a meta of 1 with a percentage indicator is taken as 100 % and asked for")
  func oneOfAPercentage() throws {
    let reading = try PlanFixture.dataset("bucaramanga-2021")
    let target = try reading.activity("2.2").target
    #expect(target.kind == .percentage)
    #expect(target.value == 100)
    #expect(target.inference == .contradiction)
    let issue = try #require(reading.issues.first { $0.activity == "2.2" })
    #expect(issue.code == "meta.contradiccion")
    #expect(issue.severity == .warning)
  }

  @Test("T-40: four reports against two half-years stay four, two in each")
  func fourReportsTwoHalves() throws {
    let reading = try PlanFixture.dataset("narino-2022")
    let activity = try reading.activity("N9")
    #expect(activity.target.value == 4)
    #expect(activity.quarters(of: 2022) == ["0", "2", "0", "2"])
    #expect(reading.codes(of: "N9") == ["meta.contradiccion"])
  }

  @Test("T-41: one schedule with two windows is due at the last and asked for")
  func oneScheduleTwoWindows() throws {
    let reading = try PlanFixture.dataset("pasto-2022")
    let activity = try reading.activity("1.9")
    #expect(activity.target.value == 1)
    #expect(activity.dueDates == ["2022-06-30"])
    #expect(activity.programmed(by: try day("2022-03-31")) == 0)
    #expect(reading.codes(of: "1.9") == ["meta.contradiccion"])
  }

  @Test("T-42: two dates in each cell are paired in their order")
  func pairedWindows() throws {
    let activity = try PlanFixture.dataset("pasto-2022").activity("1.10")
    #expect(activity.dueDates == ["2022-06-01", "2022-11-01"])
    #expect(try activity.window == day("2022-05-01")...day("2022-11-01"))
    #expect(activity.programmed(by: try day("2022-06-30")) == 1)
    #expect(activity.programmed(by: try day("2022-12-31")) == 2)
  }

  @Test("T-43: 29/05/21 is a Saturday, said and not moved")
  func saturday() throws {
    let reading = try PlanFixture.dataset("bucaramanga-2021")
    #expect(try reading.activity("1.1").dueDates == ["2021-05-29"])
    let issue = try #require(reading.issues.first { $0.activity == "1.1" })
    #expect(issue.code == "fecha.no-habil")
    #expect(issue.severity == .warning)
    #expect(issue.message.contains("No se movió"))
  }

  @Test("T-49: the year of a report is not its target, and without a date nothing is programmed")
  func yearInTheName() throws {
    let reading = try PlanFixture.dataset("uts-2020")
    let activity = try reading.activity("1.2")
    #expect(activity.target.value == 1)
    #expect(activity.target.inference == .implicit)
    #expect(activity.programming == .unscheduled)
    #expect(reading.codes(of: "1.2") == ["fecha.ausente", "meta.implicita"])
  }
}
