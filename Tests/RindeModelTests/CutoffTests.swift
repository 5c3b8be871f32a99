import RindeModel
import Testing

@Suite("Cut-offs")
struct CutoffTests {
  @Test(
    "names are names of dates",
    arguments: [
      ("2022-T1", "2022-03-31"), ("2022-t2", "2022-06-30"), ("2022-T4", "2022-12-31"),
      ("2022-PAAC-1", "2022-04-30"), ("2022-paac-2", "2022-08-31"), ("2022-PAAC-3", "2022-12-31"),
      ("2022-08-31", "2022-08-31"),
    ]
  )
  func names(text: String, expected: String) throws {
    #expect(try #require(Cutoff(named: text)).date.description == expected)
  }

  @Test(
    "what names no date is refused",
    arguments: ["2022-T5", "T2", "2022-PAAC-4", "2022-02-30", "hoy", ""]
  )
  func refuses(text: String) {
    #expect(Cutoff(named: text) == nil)
  }

  @Test(
    "one due date for each calendar period that meets the window",
    arguments: [
      (Periodicity.monthly, "2022-02-01", "2022-12-31", 11, "2022-02-28"),
      (.quarterly, "2022-02-01", "2022-12-31", 4, "2022-03-31"),
      (.semiannual, "2022-02-01", "2022-12-31", 2, "2022-06-30"),
      (.fourMonthly, "2022-01-01", "2022-12-31", 3, "2022-04-30"),
      (.bimonthly, "2022-01-01", "2022-12-31", 6, "2022-02-28"),
      (.annual, "2022-02-01", "2022-11-15", 1, "2022-11-15"),
      (.fortnightly, "2022-02-01", "2022-02-28", 2, "2022-02-15"),
      (.weekly, "2022-08-01", "2022-08-31", 5, "2022-08-05"),
    ]
  )
  func expansion(periodicity: Periodicity, from: String, to: String, count: Int, first: String)
    throws
  {
    let start = try #require(CalendarDate(iso: from))
    let end = try #require(CalendarDate(iso: to))
    let dates = periodicity.dueDates(in: start...end)
    #expect(dates.count == count)
    #expect(dates.first?.description == first)
    #expect(dates.last.map { $0 <= end } == true)
  }

  @Test("days and components agree over two centuries")
  func components() throws {
    let first = try #require(CalendarDate(iso: "1899-12-30"))
    #expect(first.dayNumber == -25_569)
    #expect(CalendarDate(dayNumber: 0).weekday == 4)
    for day in stride(from: -40_000, through: 40_000, by: 13) {
      let date = CalendarDate(dayNumber: day)
      let (year, month, dayOfMonth) = date.components
      #expect(CalendarDate(year: year, month: month, day: dayOfMonth) == date)
      #expect(CalendarDate(iso: date.description) == date)
    }
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
  }
}
