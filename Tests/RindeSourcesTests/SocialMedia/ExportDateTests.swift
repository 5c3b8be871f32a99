import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("Dates of downloads")
struct ExportDateTests {
  private func table(
    _ dates: [String],
    facts: SocialSettings.FileFacts = .init()
  ) throws -> ExportReading {
    let rows = dates.map { "Facebook;\($0);Hola" }
    return try ExportFixture.read(["Red;Fecha;Texto"] + rows, facts: facts)
  }

  private func meta(_ dates: [String]) throws -> ExportReading {
    let rows = dates.enumerated().map { "\($0),5,\($1),Photos" }
    return try ExportFixture.read(["Post ID,Page ID,Publish time,Post type"] + rows)
  }

  private func days(_ reading: ExportReading) -> [String] { reading.posts.map(\.day.description) }

  @Test("Names of months and ISO dates need no order")
  func written() throws {
    let reading = try table([
      "2025-10-01", "2025-10-01T10:00:00", "Tue, Oct 14, 2025", "Jan 6, 2024", "5 sept 2026",
      "3-Jun-26", "1 de octubre de 2025", "mar, 14 oct 2025", "octubre 3 de 2025 3:45 p. m.",
    ])
    #expect(
      days(reading) == [
        "2025-10-01", "2025-10-01", "2025-10-14", "2024-01-06", "2026-09-05", "2026-06-03",
        "2025-10-01", "2025-10-14", "2025-10-03",
      ]
    )
    #expect(reading.posts.last?.minute == 15 * 60 + 45)
  }

  @Test("Dates that nothing orders are asked for, not guessed")
  func undecided() throws {
    let reading = try table(["3/4/2025", "5/6/2025"])
    #expect(reading.posts.isEmpty)
    #expect(reading.summary == ["redes.orden-de-fecha-dudoso 2 3/4/2025"])
    let advice = try #require(reading.issues.first?.suggestion)
    #expect(advice.contains("\"archivos\": {\"d.csv\": {\"orden_fecha\": \"dia-mes\"}}"))
    var facts = SocialSettings.FileFacts()
    facts.isDayFirst = true
    #expect(days(try table(["3/4/2025"], facts: facts)) == ["2025-04-03"])
    facts.isDayFirst = false
    #expect(days(try table(["3/4/2025"], facts: facts)) == ["2025-03-04"])
  }

  @Test("A number beyond 12 decides for the whole file, and contradictions are asked for")
  func evidence() throws {
    #expect(days(try table(["3/4/2025", "31/10/2025"])) == ["2025-04-03", "2025-10-31"])
    #expect(days(try table(["3/4/2025", "10/31/2025"])) == ["2025-03-04", "2025-10-31"])
    let contrary = try table(["31/10/2025", "10/31/2025"])
    #expect(contrary.posts.isEmpty)
    #expect(
      contrary.summary == ["redes.orden-de-fecha-contradictorio 2 31/10/2025; 10/31/2025"]
    )
  }

  @Test("Meta's dates begin with the month unless one of them cannot")
  func settledFormat() throws {
    #expect(days(try meta(["03/04/2025 09:45"])) == ["2025-03-04"])
    #expect(
      days(try meta(["03/04/2025 09:45", "31/10/2025 09:45"])) == ["2025-04-03", "2025-10-31"]
    )
    #expect(try meta(["3/4/2025 9:45"]).codes == ["redes.orden-de-fecha-dudoso"])
  }

  @Test("Impossible and unreadable dates reject their rows")
  func impossible() throws {
    let reading = try table(["31/10/2025", "31/02/2025", "ayer", "", "2025-02-30"])
    #expect(days(reading) == ["2025-10-31"])
    #expect(
      Set(reading.summary) == [
        "redes.fecha-invalida 3 31/02/2025", "redes.fecha-invalida 4 ayer", "redes.sin-fecha 5 -",
        "redes.fecha-invalida 6 2025-02-30", "redes.sin-identificador 2 -",
      ]
    )
    #expect(reading.unaccounted == 0)
  }

  @Test("Dates without a year need it from the office")
  func year() throws {
    let asked = try table(["August 31", "28 August"])
    #expect(asked.codes == ["redes.falta-anio"])
    var facts = SocialSettings.FileFacts()
    facts.year = 2025
    let told = try table(["August 31", "28 August"], facts: facts)
    #expect(days(told) == ["2025-08-31", "2025-08-28"])
  }

  @Test("Hours move to the report's zone, across midnight and the end of the month")
  func zones() throws {
    var settings = SocialSettings()
    settings.fileZones[.facebook] = NamedZone(named: "America/Los_Angeles")
    let lines = ["Post ID,Page ID,Publish time,Post type", "1,5,10/31/2025 22:30,Photos"]
    let reading = try ExportFixture.read(lines, settings: settings)
    // Two hours ahead of California's summer time.
    #expect(days(reading) == ["2025-11-01"])
    #expect(reading.posts.first?.minute == 30)
    #expect(reading.file.zone?.name == "America/Los_Angeles")
    var facts = SocialSettings.FileFacts()
    facts.zone = .universal
    let told = try ExportFixture.read(lines, settings: settings, facts: facts)
    #expect(told.posts.first?.minute == 17 * 60 + 30)
  }

  @Test("An hour that says its zone needs no answer, and a zone and an order are asked for at once")
  func statedZones() throws {
    let header = "Video title,Video link,Post time"
    let link = "https://www.tiktok.com/@rioclaro/video/73"
    let stated = ["2025-11-01T03:21:00Z", "2025-10-31 22:21 -05:00", "2025-11-01 03:21:00 +0000"]
    let reading = try ExportFixture.read(
      [header] + stated.map { "Hola,\(link),\($0)" },
      settings: SocialSettings()
    )
    #expect(days(reading) == ["2025-10-31", "2025-10-31", "2025-10-31"])
    #expect(reading.posts.allSatisfy { $0.minute == 22 * 60 + 21 })
    let asked = try ExportFixture.read(
      [header, "Hola,\(link),3/4/2025 10:00"],
      settings: SocialSettings()
    )
    #expect(asked.codes == ["redes.orden-de-fecha-dudoso", "redes.falta-zona-horaria"])
  }
}
