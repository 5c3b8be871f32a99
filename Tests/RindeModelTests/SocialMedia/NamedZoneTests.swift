import RindeModel
import Testing

@Suite("Time zones")
struct NamedZoneTests {
  private func time(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> ClockTime {
    ClockTime(day: try #require(CalendarDate(iso: day)), minute: hour * 60 + minute)
  }

  private func zone(_ name: String) throws -> NamedZone { try #require(NamedZone(named: name)) }

  @Test("Names of settings are understood in either case, and others are not")
  func names() throws {
    #expect(NamedZone(named: "america/bogota") == .bogota)
    #expect(NamedZone(named: "utc") == .universal)
    #expect(NamedZone(named: "UTC-05:00")?.rule == .fixed(minutes: -300))
    #expect(NamedZone(named: "UTC-5")?.name == "UTC-05:00")
    #expect(NamedZone(named: "UTC+0530")?.rule == .fixed(minutes: 330))
    #expect(NamedZone(named: "America/Los_Angeles")?.rule == .unitedStates(winterMinutes: -480))
    for name in ["Bogotá", "UTC-25:00", "UTC+5:7", "UTC+", "", "UTC*5", "UTC-05:00:00"] {
      #expect(NamedZone(named: name) == nil, "\(name)")
    }
  }

  @Test("The last hours of a month in universal time belong to the month before in Bogotá")
  func bogota() throws {
    // 03:40 less five hours.
    let local = NamedZone.bogota.local(fromUniversal: try time("2022-11-01", 3, 40))
    #expect(local == (try time("2022-10-31", 22, 40)))
    #expect(NamedZone.bogota.universal(fromLocal: local) == (try time("2022-11-01", 3, 40)))
    #expect(NamedZone.universal.converted(try time("2023-01-01", 0), to: .bogota).day.year == 2022)
  }

  @Test("Pacific clocks are three hours behind Bogotá in winter and two in summer")
  func pacific() throws {
    let pacific = try zone("America/Los_Angeles")
    // 31 October 2025 is summer time in California; 31 January is not.
    #expect(
      pacific.converted(try time("2025-10-31", 22), to: .bogota) == (try time("2025-11-01", 0))
    )
    #expect(
      pacific.converted(try time("2025-01-31", 22), to: .bogota) == (try time("2025-02-01", 1))
    )
    #expect(
      NamedZone.bogota.converted(try time("2025-02-01", 1), to: pacific)
        == (try time("2025-01-31", 22))
    )
  }

  @Test("Summer begins on the second Sunday of March and ends on the first of November")
  func changes() throws {
    let newYork = try zone("America/New_York")
    // 2025: 9 March and 2 November; 2:00 EST is 7:00 and 2:00 EDT is 6:00 of universal time.
    #expect(newYork.rule.offset(atUniversal: try time("2025-03-09", 6, 59)) == -300)
    #expect(newYork.rule.offset(atUniversal: try time("2025-03-09", 7)) == -240)
    #expect(newYork.rule.offset(atUniversal: try time("2025-11-02", 5, 59)) == -240)
    #expect(newYork.rule.offset(atUniversal: try time("2025-11-02", 6)) == -300)
    // 2026: 8 March and 1 November, the first days of their weeks that fall so early.
    #expect(newYork.rule.offset(atUniversal: try time("2026-03-08", 7)) == -240)
    #expect(newYork.rule.offset(atUniversal: try time("2026-11-01", 6)) == -300)
    #expect(newYork.rule.offset(atUniversal: try time("2026-10-31", 12)) == -240)
  }

  @Test("An hour shown twice is taken the first time, one never shown as before the change")
  func doubtfulHours() throws {
    let newYork = try zone("America/New_York")
    #expect(
      newYork.universal(fromLocal: try time("2025-11-02", 1, 30)) == (try time("2025-11-02", 5, 30))
    )
    #expect(
      newYork.universal(fromLocal: try time("2025-11-02", 2)) == (try time("2025-11-02", 7))
    )
    #expect(
      newYork.universal(fromLocal: try time("2025-03-09", 2, 30)) == (try time("2025-03-09", 7, 30))
    )
  }

  @Test("Minutes beyond the ends of a day belong to its neighbours")
  func carrying() throws {
    let day = try #require(CalendarDate(iso: "1969-12-31"))
    #expect(ClockTime(day: day, minute: -1) == (try time("1969-12-30", 23, 59)))
    #expect(ClockTime(day: day, minute: 1440) == (try time("1970-01-01", 0)))
    #expect(ClockTime(minutes: -1) == (try time("1969-12-31", 23, 59)))
  }
}
