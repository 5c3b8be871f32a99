import Foundation
import RindeModel
import RindeSources
import RindeTables
import Testing

/// A post as a scan hands it over.
private struct ScannedPost: Hashable, Comparable {
  let line: Int
  let network: SocialNetwork
  let nature: Post.Nature
  let day: CalendarDate
  let minute: Int?
  let second: Int
  let metrics: [PostMetric: Int64]
  let text: String

  static func < (left: Self, right: Self) -> Bool { left.line < right.line }
}

/// Keeps all posts.
private struct Gathering: PostFold {
  var posts: [ScannedPost] = []

  mutating func fold(_ batch: PostColumns, words: borrowing some PostWords) {
    for row in 0..<batch.count {
      var metrics: [PostMetric: Int64] = [:]
      for metric in PostMetric.allCases {
        let values = batch.metrics[Int(metric.rawValue)]
        if !values.isEmpty, values[row] != PostMetrics.missing { metrics[metric] = values[row] }
      }
      let nature = batch.natures.isEmpty ? nil : Post.Nature(rawValue: batch.natures[row])
      posts.append(
        ScannedPost(
          line: Int(batch.lines[row]),
          network: SocialNetwork(rawValue: batch.networks[row]) ?? .facebook,
          nature: nature ?? .original,
          day: CalendarDate(dayNumber: Int(batch.days[row])),
          minute: batch.minutes[row] < 0 ? nil : Int(batch.minutes[row]),
          second: Int(batch.seconds[row]),
          metrics: metrics,
          text: words.text(of: row)
        )
      )
    }
  }

  mutating func merge(_ other: Gathering) { posts += other.posts }
}

/// A table that lives as long as a test.
private struct ScratchTable: ~Copyable {
  let path: String

  init(_ text: String) throws {
    path = NSTemporaryDirectory() + "posts-\(UUID().uuidString).csv"
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  deinit { unlink(path) }

  func scan(
    _ settings: SocialSettings = SocialSettings(),
    facts: SocialSettings.FileFacts = SocialSettings.FileFacts(),
    threads: Int = 1,
    chunkSize: Int? = nil
  ) throws -> PostScan.Outcome<Gathering> {
    let scan = try #require(
      try PostScan.opened(
        path: path,
        name: "exportaciones/tabla.csv",
        facts: facts,
        settings: settings,
        threads: threads,
        chunkSize: chunkSize
      )
    )
    return try scan.fold(threads: threads) { Gathering() }
  }
}

@Suite("Scanning tables of posts")
struct PostScanTests {
  private let header =
    "red,tipo,creado,alcance,impresiones,reacciones,comentarios,compartidos,clics,texto"

  @Test("Reads dates, numbers and texts, and counts every row, in the clock of Bogotá")
  func byHand() throws {
    let table = try ScratchTable(
      """
      \(header)
      Facebook,foto,2025-11-01T03:00:09Z,100,120,7,2,1,3,"Una
      dos ""tres"" líneas"
      X,texto,2025-01-01T04:59:59Z,,10,"1.234","1,5 mil",0,N/A,@alguien gracias
      x,texto,2025-03-01 23:30:00+05:00,1,,-3,424.0,x,,RT @otra
      Instagram,reel,2025-03-02,1,2,3,4,5,6,Sin hora
      Mastodon,texto,2025-03-01,1,2,3,4,5,6,Otra red
      YouTube,video,2025-02-30,1,2,3,4,5,6,Día que no existe
      TOTAL,,,102,,,,,,

      TikTok,,,1,,,,,,Sin fecha
      """
    )
    let outcome = try table.scan()
    let posts = try #require(outcome.fold).posts.sorted()
    let counts = outcome.file.counts
    #expect(counts.read == 8)
    #expect(counts.used == 4)
    #expect(counts.totals == 1)
    #expect(counts.rejected == 3)
    #expect(posts.map(\.line) == [2, 4, 5, 6])
    #expect(posts.map { "\($0.day)" } == ["2025-10-31", "2024-12-31", "2025-03-01", "2025-03-02"])
    #expect(posts.map(\.minute) == [1_320, 1_439, 810, nil])
    #expect(posts.map(\.second) == [9, 59, 0, 0])
    #expect(posts.map(\.network) == [.facebook, .x, .x, .instagram])
    #expect(posts.map(\.nature) == [.original, .reply, .share, .original])
    #expect(posts[0].text == "Una\ndos \"tres\" líneas")
    #expect(
      posts[1].metrics == [.impressions: 10, .reactions: 1_234, .comments: 1_500, .shares: 0]
    )
    #expect(posts[2].metrics == [.reach: 1, .reactions: -3, .comments: 424])
    let found = outcome.issues.map { "\($0.code):\($0.position.line ?? 0)" }
    let expected = [
      "redes.red-desconocida:7", "redes.fecha-invalida:8", "redes.sin-fecha:11",
      "redes.numero-invalido:5", "redes.numeros-redondeados:4", "redes.sin-identificador:2",
    ]
    for code in expected { #expect(found.contains(code)) }
    #expect(found.count == 6)
    #expect(outcome.file.networks == [.facebook, .instagram, .x])
  }

  @Test("However the file is cut among threads, posts, counts and issues are the same")
  func threads() throws {
    var text = header + "\r\n"
    let networks = ["Facebook", "Instagram", "X", "tik tok", "Twitter", "nada"]
    let numbers = [
      "0", "12", "345678", "", "1.234", "1,5 mil", "N/A", "12345678", "123456789", "x",
    ]
    for row in 0..<900 {
      let day = 1 + row * 7 % 28
      let month = 1 + row % 12
      let date = "2025-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      let hour = ["", "T00:10:00Z", " 23:59:59Z", "T12:00Z", "T05:00:00-03:30"][row % 5]
      text += "\(networks[row % 6]),foto,\(row % 97 == 0 ? "" : date + hour),"
      text += (0..<6).map { numbers[(row * 3 + $0 * 7) % 10] }.map { "\"\($0)\"" }
        .joined(separator: ",")
      text += ",\"Texto \(row)\(row % 3 == 0 ? "\r\ncon línea" : "")\"\r\n"
    }
    let table = try ScratchTable(text)
    let whole = try table.scan()
    let posts = try #require(whole.fold).posts.sorted()
    let counts = whole.file.counts
    #expect(counts.read == 900)
    #expect(counts.used + counts.rejected == 900)
    #expect(posts.count == counts.used)
    for (threads, chunkSize) in [(1, 64), (2, 4_096), (3, 1_000), (7, 500)] {
      let other = try table.scan(threads: threads, chunkSize: chunkSize)
      let isEqual = other.fold?.posts.sorted() == posts
      #expect(isEqual)
      #expect(other.file == whole.file)
      #expect(other.issues == whole.issues)
    }
    let grid = try CSVReader.grid(at: table.path)
    let small = ExportReader.read(
      ExportFile(
        name: "exportaciones/tabla.csv",
        path: table.path,
        grids: [grid],
        facts: SocialSettings.FileFacts()
      ),
      settings: SocialSettings()
    )
    #expect(small.posts.map(\.origin.line) == posts.map(\.line))
    #expect(small.posts.map(\.day) == posts.map(\.day))
    #expect(small.posts.map(\.minute) == posts.map(\.minute))
    #expect(small.posts.map(\.text) == posts.map(\.text))
    for metric in PostMetric.allCases {
      #expect(small.posts.map { $0.metrics[metric] } == posts.map { $0.metrics[metric] })
    }
    #expect(small.file.counts == counts)
    #expect(small.file.zone == whole.file.zone)
    #expect(small.file.days == whole.file.days)
    #expect(Set(small.issues.map(\.code)) == Set(whole.issues.map(\.code)))
  }

  @Test("A table with headings alone has no posts, which an issue says")
  func headingsAlone() throws {
    let outcome = try ScratchTable(header + "\n").scan()
    #expect(outcome.fold?.posts.isEmpty == true)
    #expect(outcome.file.counts == SocialFile.Counts())
    #expect(outcome.issues.map(\.code) == ["redes.sin-publicaciones"])
  }

  @Test("One row without a line end behind it is a post")
  func oneRow() throws {
    let outcome = try ScratchTable(header + "\r\nFacebook,foto,2025-05-05,1,2,3,4,5,6,A").scan()
    #expect(outcome.fold?.posts.map(\.metrics.count) == [6])
    #expect(outcome.fold?.posts.map(\.text) == ["A"])
  }

  @Test("Hours without a zone are asked about, and converted once somebody says it")
  func zones() throws {
    let table = try ScratchTable(
      """
      \(header)
      Facebook,foto,2025-10-31T23:30:00,1,2,3,4,5,6,A
      Instagram,foto,2025-07-31 21:30,1,2,3,4,5,6,B
      """
    )
    let asked = try table.scan()
    #expect(asked.fold == nil)
    #expect(asked.file.format == nil)
    #expect(asked.file.counts.rejected == 2)
    #expect(asked.issues.map(\.code) == ["redes.falta-zona-horaria"])
    var settings = SocialSettings()
    settings.fileZones = [.facebook: .universal]
    settings.fileZones[.instagram] = NamedZone(named: "America/Los_Angeles")
    let told = try table.scan(settings)
    // 23:30 in universal time is 18:30 in Bogotá; 21:30 of a summer in California is 23:30 there.
    #expect(told.fold?.posts.sorted().map(\.minute) == [1_110, 1_410])
    #expect(told.fold?.posts.sorted().map { "\($0.day)" } == ["2025-10-31", "2025-07-31"])
    settings.fileZones = [.facebook: .bogota, .instagram: .bogota]
    #expect(try table.scan(settings).fold?.posts.sorted().map(\.minute) == [1_410, 1_290])
  }

  @Test("Dates of three numbers are read as the whole file shows, or asked about")
  func orders() throws {
    let doubtful = try ScratchTable(header + "\nX,,03/04/2025,1,2,3,4,5,6,A\n")
    let asked = try doubtful.scan()
    #expect(asked.fold == nil)
    #expect(asked.issues.map(\.code) == ["redes.orden-de-fecha-dudoso"])
    var facts = SocialSettings.FileFacts()
    facts.isDayFirst = true
    let told = try doubtful.scan(facts: facts)
    #expect(told.fold?.posts.map { "\($0.day)" } == ["2025-04-03"])
    let clear = try ScratchTable(
      header + "\nX,,03/04/2025,1,2,3,4,5,6,A\nX,,31/12/2025,1,2,3,4,5,6,B\n"
    )
    let posts = try clear.scan(threads: 2, chunkSize: 16).fold?.posts.sorted()
    #expect(posts?.map { "\($0.day)" } == ["2025-04-03", "2025-12-31"])
    let contrary = try ScratchTable(
      header + "\nX,,13/04/2025,1,2,3,4,5,6,A\nX,,12/31/2025,1,2,3,4,5,6,B\n"
    )
    #expect(
      try contrary.scan().issues.map(\.code) == ["redes.orden-de-fecha-contradictorio"]
    )
  }

  @Test("A row of totals is compared with the sums of the posts")
  func totals() throws {
    let rows = "\nX,,2025-04-03,1,2,3,4,5,6,A\nX,,2025-04-04,1,2,3,4,5,6,B\n"
    let right = try ScratchTable(header + rows + "Total,,,9,4,6,8,10,12,\n").scan()
    #expect(right.issues.map(\.code) == ["redes.sin-identificador"])
    let wrong = try ScratchTable(header + rows + "Total,,,9,4,6,7,10,12,\n").scan()
    let issue = try #require(wrong.issues.first { $0.code == "redes.total-distinto" })
    #expect(issue.position.line == 4)
    #expect(issue.read == "comentarios: 7")
    #expect(issue.expected == "comentarios: 8")
    #expect(wrong.file.counts.totals == 1)
  }
}
