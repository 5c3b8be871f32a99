import RindeModel
import Testing

@Suite("Colombian business days")
struct BusinessCalendarTests {
  let calendar = BusinessCalendar()

  @Test(
    "a term counts from the day after and skips holidays",
    arguments: [
      ("T-26", "2022-12-10", 15, "2022-12-30"),
      ("T-27", "2022-12-16", 15, "2023-01-06"),
      ("T-28", "2022-04-13", 15, "2022-05-06"),
      ("T-28", "2022-04-14", 15, "2022-05-06"),
      ("T-29", "2022-10-14", 15, "2022-11-08"),
      ("T-30", "2026-06-30", 15, "2026-07-23"),
      ("T-31", "2022-04-08", 5, "2022-04-19"),
      ("T-31", "2022-04-08", 10, "2022-04-26"),
      ("T-31", "2022-04-08", 15, "2022-05-03"),
      ("T-31", "2022-04-08", 30, "2022-05-24"),
      ("T-32", "2023-06-09", 10, "2023-06-27"),
      ("T-32", "2023-06-09", 15, "2023-07-05"),
      ("T-32", "2023-06-09", 30, "2023-07-27"),
      ("T-51", "2022-07-15", 15, "2022-08-08"),
    ]
  )
  func term(example: String, from: String, days: Int, expected: String) throws {
    let start = try #require(CalendarDate(iso: from))
    #expect(calendar.adding(days, to: start).description == expected, "\(example)")
  }

  @Test("T-30 without Ley 2578 the same term ends a day earlier")
  func withoutLey2578() throws {
    let calendar = BusinessCalendar(holidays: Holidays(includesChiquinquira: false))
    let start = try #require(CalendarDate(iso: "2026-06-30"))
    #expect(calendar.adding(15, to: start).description == "2026-07-22")
  }

  @Test(
    "T-33 an answer is on time on the tenth business day and late on the eleventh",
    arguments: [("2022-07-06", 10), ("2022-07-07", 11)]
  )
  func elapsed(answered: String, expected: Int) throws {
    let received = try #require(CalendarDate(iso: "2022-06-17"))
    let answer = try #require(CalendarDate(iso: answered))
    // 20 June, 27 June and 4 July 2022 are holidays.
    #expect(calendar.businessDays(after: received, through: answer) == expected)
  }

  @Test(
    "T-34 the tenth business day of a month",
    arguments: [
      ("2022-04-30", "2022-05-13"), ("2021-12-31", "2022-01-17"), ("2025-08-31", "2025-09-12"),
    ]
  )
  func tenthBusinessDay(eve: String, expected: String) throws {
    let eve = try #require(CalendarDate(iso: eve))
    #expect(calendar.adding(10, to: eve).description == expected)
  }

  @Test(
    "follow-ups of the PAAC are published by the tenth business day of the next month",
    arguments: [
      (2020, ["2020-05-15", "2020-09-14", "2021-01-18"]),
      (2021, ["2021-05-14", "2021-09-14", "2022-01-17"]),
      (2022, ["2022-05-13", "2022-09-14", "2023-01-16"]),
      (2023, ["2023-05-15", "2023-09-14", "2024-01-16"]),
      (2024, ["2024-05-16", "2024-09-13", "2025-01-16"]),
      (2025, ["2025-05-15", "2025-09-12", "2026-01-16"]),
      (2026, ["2026-05-15", "2026-09-14", "2027-01-18"]),
    ]
  )
  func publication(year: Int, expected: [String]) {
    let days = (1...3).map {
      AnticorruptionFollowUp(fiscalYear: FiscalYear(year), number: $0)
        .lastPublishingDay(in: calendar).description
    }
    #expect(days == expected)
  }

  @Test(
    "business days of each quarter",
    arguments: [
      (2020, [62, 58, 63, 61]), (2021, [61, 60, 63, 62]), (2022, [62, 60, 63, 61]),
      (2023, [63, 59, 61, 60]), (2024, [60, 61, 63, 62]), (2025, [61, 59, 64, 61]),
      (2026, [61, 58, 62, 61]),
    ]
  )
  func quarters(year: Int, expected: [Int]) {
    let days = FiscalYear(year).quarters.map { calendar.businessDays(in: $0.days) }
    #expect(days == expected)
  }

  @Test("an entity's own closures and an open Saturday change the count")
  func ownDays() throws {
    let friday = try #require(CalendarDate(iso: "2022-09-02"))
    let saturday = try #require(CalendarDate(iso: "2022-09-03"))
    let monday = try #require(CalendarDate(iso: "2022-09-05"))
    #expect(BusinessCalendar(opensOnSaturday: true).adding(1, to: friday) == saturday)
    #expect(BusinessCalendar(closures: [monday]).adding(1, to: friday).description == "2022-09-06")
  }
}
