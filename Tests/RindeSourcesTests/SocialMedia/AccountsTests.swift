import RindeModel
import RindeSources
import Testing

/// Expected figures: `expected.json` of the reference files, or arithmetic written here.
@Suite("cifras de la cuenta")
struct SocialAccountsTests {
  @Test(
    "the daily files of Meta, whose network the folder tells",
    arguments: [
      ("meta_diario_Alcance_es_2025-10.csv", AccountDay.Measure.reach, 64_662, 3_996),
      ("meta_daily_Views_en_2025-10.csv", .views, 58_557, 3_602),
      ("meta_diario_Visualizaciones_es_2025-10.csv", .views, 55_435, 3_873),
    ] as [(String, AccountDay.Measure, Int64, Int64)]
  )
  func metaDaily(name: String, measure: AccountDay.Measure, sum: Int64, most: Int64) throws {
    let scratch = try SocialScratch()
    try scratch.add(name, as: "exportaciones/Instagram/\(name)")
    let reading = try scratch.read()
    let days = reading.records.accountDays
    #expect(days.count == 31)
    #expect(days.allSatisfy { $0.measure == measure && $0.network == .instagram })
    #expect(days.reduce(0) { $0 + $1.value } == sum)
    #expect(days.map(\.value).max() == most)
    #expect(days.first?.day.description == "2025-10-01")
    #expect(reading.records.posts == [])
    // The title and 31 days.
    #expect(reading.counts(name) == [32, 31, 0, 0, 0, 0, 1, 0])
  }

  @Test("a daily file of Meta without a network is left out and asks for it")
  func metaWithoutNetwork() throws {
    let scratch = try SocialScratch()
    try scratch.add("meta_daily_Views_en_2025-10.csv", as: "exportaciones/Views.csv")
    let reading = try scratch.read()
    #expect(reading.leftOut.map(\.name) == ["exportaciones/Views.csv"])
    let issue = try #require(reading.issues.first)
    #expect(issue.code == "redes.falta-red" && issue.severity == .error)
    #expect(issue.suggestion?.contains(#""Views.csv": { "red": "facebook" }"#) == true)
  }

  @Test("several metrics of Meta one below the other, the network in their titles")
  func metaBlocks() throws {
    let scratch = try SocialScratch([
      "exportaciones/Resultados.csv": """
      sep=,
      "Alcance de Facebook"
      "Fecha","Primary"
      "2025-10-01T00:00:00","5"
      "2025-10-02T00:00:00",""

      "Visitas a Facebook"
      "Fecha","Primary"
      "2025-10-01T00:00:00","7"
      "Tiempo en la luna"
      "Fecha","Primary"
      "2025-10-01T00:00:00","9"

      """
    ])
    let reading = try scratch.read()
    let figures = reading.records.accountDays.map { "\($0.measure) \($0.value)" }
    #expect(figures == ["reach 5", "profileVisits 7"])
    #expect(
      reading.summary == ["redes.medida-desconocida Resultados.csv:10 Tiempo en la luna"]
    )
  }

  @Test("the overview of X")
  func overview() throws {
    let scratch = try SocialScratch()
    try scratch.add("account_overview_analytics_2025-10.csv")
    let reading = try scratch.read()
    func sum(_ measure: AccountDay.Measure) -> Int64 {
      reading.records.accountDays.filter { $0.measure == measure }.reduce(0) { $0 + $1.value }
    }
    #expect(sum(.impressions) == 45_887)
    #expect(sum(.newFollows) == 152)
    #expect(sum(.unfollows) == 53)
    #expect(sum(.posts) == 20)
    #expect(reading.records.posts == [])
    #expect(reading.records.files.first?.networks == [.x])
    #expect(reading.records.files.first?.days?.count == 31)
  }

  @Test("TikTok's dates take the year of the file's name")
  func tiktok() throws {
    let scratch = try SocialScratch()
    try scratch.add("tiktok_Overview_en_2025-10.csv")
    try scratch.add("tiktok_FollowerHistory_en_2025-10.csv")
    let reading = try scratch.read()
    let views = reading.records.accountDays.filter { $0.measure == .views }
    #expect(views.reduce(0) { $0 + $1.value } == 37_349)
    #expect(reading.records.followers.last?.followers == 2_522)
    #expect(reading.records.followers.last?.day.description == "2025-10-31")
    // The net growth of expected.json, 122, from the 2,400 before 1 October (2,402 less 2).
    #expect(reading.records.followers.first?.followers == 2_402)
  }

  @Test("TikTok's dates without year in any writing, and a missing value is no zero")
  func tiktokWritings() throws {
    let text = """
      "Date","Followers","Difference in followers from previous day"
      "August 30","10","1"
      "31 August","undefined","undefined"
      "1 de septiembre","12","1"

      """
    let scratch = try SocialScratch([
      "redes.json": #"{"archivos": {"Seguidores.csv": {"anio": 2024}}}"#,
      "exportaciones/Seguidores.csv": text, "exportaciones/Followers.csv": text + " ",
    ])
    let reading = try scratch.read()
    #expect(
      reading.records.followers.map { "\($0.day) \($0.followers)" } == [
        "2024-08-30 10", "2024-09-01 12",
      ]
    )
    #expect(reading.counts("Seguidores.csv") == [3, 3, 0, 0, 0, 0, 0, 0])
    #expect(reading.leftOut.map(\.name) == ["exportaciones/Followers.csv"])
    #expect(reading.summary == ["redes.falta-anio Followers.csv:0 -"])
  }

  @Test("dates without year that cross the end of the year are not guessed")
  func crossing() throws {
    let scratch = try SocialScratch([
      "exportaciones/Overview 2025.csv": """
      "Date","Video Views","Profile Views","Likes","Comments","Shares"
      "December 31","1","2","3","4","5"
      "January 1","1","2","3","4","5"

      """
    ])
    #expect(try scratch.read().issues.map(\.code) == ["redes.fechas-cruzan-anio"])
  }

  @Test("a year of days that begins in November is not guessed either")
  func wholeYearCrossing() throws {
    var lines = ["\"Date\",\"Followers\",\"Difference in followers from previous day\""]
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    var day = try #require(CalendarDate(iso: "2024-11-04"))
    for count in 0..<365 {
      lines.append("\"\(names[day.month - 1]) \(day.day)\",\"\(count)\",\"1\"")
      day = day.advanced(by: 1)
    }
    let scratch = try SocialScratch([
      "exportaciones/FollowerHistory 2025-11-03.csv": lines.joined(separator: "\n")
    ])
    #expect(try scratch.read().issues.map(\.code) == ["redes.fechas-cruzan-anio"])
  }

  @Test("LinkedIn's workbook: the metrics of days beside the posts of another sheet")
  func linkedIn() throws {
    let scratch = try SocialScratch()
    try scratch.add("linkedin_content_2025-10.xlsx")
    let reading = try scratch.read()
    #expect(reading.records.posts.count == 6)
    let days = reading.records.accountDays
    #expect(
      days.map { "\($0.day) \($0.measure) \($0.value)" } == [
        "2025-10-01 reach 90", "2025-10-01 impressions 120", "2025-10-02 reach 70",
        "2025-10-02 impressions 95", "2025-10-15 reach 1", "2025-10-15 impressions 2",
      ]
    )
    #expect(reading.records.files.count == 1)
    #expect(reading.records.files.first?.days?.upperBound.description == "2025-10-31")
    #expect(reading.records.files.first?.counts.used == 9)
  }

  @Test("YouTube's totals by date")
  func youtube() throws {
    let scratch = try SocialScratch()
    try scratch.add("Totales_es_2025-09.csv")
    let days = try scratch.read().records.accountDays
    #expect(days.count == 30)
    #expect(days.last.map { "\($0.day) \($0.measure) \($0.value)" } == "2025-09-30 views 68")
  }

  @Test("the table that the office keeps by hand")
  func handKept() throws {
    let scratch = try SocialScratch()
    try scratch.add("manual_reporte_mensual_2025-10.csv", as: "exportaciones/reporte.csv")
    let reading = try scratch.read()
    let rows = reading.records.handKept
    #expect(rows.map(\.network) == [.facebook, .instagram, .x, .youtube])
    #expect(Set(rows.map(\.month.name)) == ["2025-10"])
    #expect(rows.map(\.posts) == [20, 14, 20, 7])
    #expect(rows.map(\.followers) == [24_160, 10_230, 12_055, 2_877])
    #expect(rows.map(\.reach) == [65_079, 59_697, 74_641, nil])
    #expect(rows.map(\.engagements) == [2_949, 502, 4_474, 857])
    #expect(rows.map { $0.rate?.description } == ["4.53", "0.84", "5.99", nil])
    #expect(reading.issues == [])
    #expect(reading.records.posts == [])
    #expect(reading.counts("reporte.csv") == [5, 4, 1, 0, 0, 0, 0, 0])
  }

  @Test("a total that is not the sum, a number that is none and a table without month")
  func handKeptProblems() throws {
    let scratch = try SocialScratch([
      "exportaciones/a.csv": """
      Reporte de octubre de 2025
      Red social;Publicaciones;Interacciones
      Facebook;20;30
      Threads;1;1
      X;varios;5
      TOTAL;21;31
      Fuente: oficina de prensa

      """,
      "exportaciones/b.csv": "Red social;Publicaciones;Interacciones\nFacebook;20;30\n",
    ])
    let reading = try scratch.read()
    #expect(reading.records.handKept.map(\.posts) == [20])
    #expect(
      reading.summary == [
        "redes.red-desconocida a.csv:4 Threads", "redes.numero-invalido a.csv:5 varios",
        "redes.total-distinto a.csv:6 21", "redes.total-distinto a.csv:6 31",
        "redes.falta-mes b.csv:0 -",
      ]
    )
    #expect(reading.counts("a.csv") == [5, 1, 1, 0, 0, 0, 1, 2])
    #expect(reading.leftOut.map(\.name) == ["exportaciones/b.csv"])
  }
}
