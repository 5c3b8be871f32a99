import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("Oddities of downloads")
struct ExportQuirkTests {
  @Test("Identifiers that a spreadsheet damaged fall back to the link")
  func damaged() throws {
    let reading = try ExportFixture.read([
      "Post ID;Page ID;Publish time;Permalink;Post type",
      "1,79E+16;5;10/02/2025 09:45;https://fb.com/1;Photos",
      "1.79E+16;5;10/02/2025 09:46;;Photos", ";5;10/02/2025 09:47;;Photos",
    ])
    #expect(reading.posts.map(\.id) == ["https://fb.com/1", "", ""])
    #expect(reading.codes == ["redes.identificador-danado", "redes.sin-identificador"])
  }

  @Test("Old and new downloads of X are read, replies and reposts apart")
  func x() throws {
    let reading = try ExportFixture.read([
      "Date,Post id,Post text,Post Link,Impressions,Likes,Replies,Reposts",
      "\"Mon, Oct 14, 2025\",1,Hola,https://x.com/rioclaro/status/1,\"1,234\",5,1,2",
      "\"Tue, Oct 14, 2025\",,@ana Gracias,https://x.com/rioclaro/status/22,-,0,0,0",
      "\"Tue, Oct 14, 2025\",3,RT @gob Aviso,https://x.com/rioclaro/status/3,,0,0,0",
    ])
    #expect(reading.posts.map(\.id) == ["1", "22", "3"])
    #expect(reading.posts.map(\.nature) == [.original, .reply, .share])
    #expect(reading.posts.map { $0.metrics[.impressions] } == [1_234, nil, nil])
    #expect(reading.posts.allSatisfy { $0.minute == nil && $0.day.description == "2025-10-14" })
    #expect(reading.posts.first?.account == "rioclaro")
    #expect(reading.file.zone == nil)
    let old = try ExportFixture.read([
      "Tweet id,Tweet permalink,Tweet text,time,impressions,retweets,replies,favorites",
      "1,https://twitter.com/rioclaro/status/1,Hola,2015-10-01 02:42 +0000,424.0,1.0,0,-",
    ])
    #expect(old.posts.first?.metrics[.impressions] == 424)
    #expect(old.posts.first?.metrics[.reactions] == nil)
    #expect(old.posts.first?.day.description == "2015-09-30")
  }

  @Test("Totals, notices and the limit of YouTube are not posts")
  func youTube() throws {
    var lines = [
      "Contenido,Título del vídeo,Hora de publicación del vídeo,Duración,Visualizaciones,"
        + "Tiempo de visualización (horas),Suscriptores",
      "Total,,,,60,0.5,1", " -abc,Uno,3-Jun-26,30,40,0.2501,-2", "def,Dos,5 sept 2026,30,20,0.25,3",
      "Mostrando los 500 resultados principales,,,,,,",
    ]
    let reading = try ExportFixture.read(lines)
    #expect(reading.posts.map(\.id) == ["-abc", "def"])
    #expect(reading.posts.map { $0.metrics[.follows] } == [-2, 3])
    // 0.2501 h × 3600 s = 900.36 s.
    #expect(reading.posts.first?.metrics[.watchTime] == 900_360_000)
    #expect(reading.posts.first?.link == "https://www.youtube.com/watch?v=-abc")
    #expect(reading.issues.isEmpty)
    #expect(reading.file.counts.totals == 1)
    #expect(reading.file.counts.notices == 1)
    lines = [lines[0]] + (1...500).map { "v\($0),Uno,\"Jan 6, 2024\",30,40,0.2,1" }
    #expect(try ExportFixture.read(lines).codes == ["redes.tope-de-filas"])
  }

  @Test("TikTok's undefined is missing, LinkedIn's negative counts are counts")
  func tikTokAndLinkedIn() throws {
    let tikTok = try ExportFixture.read([
      "Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views",
      "Hola,https://www.tiktok.com/@rioclaro/video/73,2025-10-07 11:21:00,undefined,1,2,3",
    ])
    #expect(tikTok.posts.first?.id == "73")
    #expect(tikTok.posts.first?.metrics[.reactions] == nil)
    #expect(tikTok.posts.first?.engagements == nil)
    let linkedIn = try ExportFixture.read([
      "Metrics for all posts.,,,,,", "Post title,Post link,Created date,Impressions,Likes,Comments",
      "Hola,https://www.linkedin.com/1,10/31/2025,-2,5,0",
    ])
    #expect(linkedIn.posts.first?.metrics[.impressions] == -2)
    #expect(linkedIn.posts.first?.absent.contains(.shares) == true)
    #expect(linkedIn.posts.first?.id == "https://www.linkedin.com/1")
  }

  private func row(_ number: Int, _ cells: [(Cell.Kind, String)]) -> Grid.Row {
    Grid.Row(number: number, cells: cells.map { Cell(kind: $0, text: $1) })
  }

  private func grid(_ sheet: String, _ rows: [Grid.Row]) -> Grid {
    Grid(file: "l.xlsx", sheet: sheet, rows: rows, mergedRanges: [], issues: [])
  }

  @Test("Workbooks keep numbers and dates as such, and sheets of days are passed over")
  func workbook() throws {
    let days = grid(
      "Metrics",
      [
        row(1, [(.text, "Date"), (.text, "Impressions (total)")]),
        row(2, [(.text, "10/31/2025"), (.number, "5")]),
      ]
    )
    let posts = grid(
      "All posts",
      [
        row(1, [(.text, "Metrics for all posts.")]),
        row(2, ["Post title", "Post link", "Created date", "Impressions"].map { (.text, $0) }),
        row(3, [(.text, "Hola"), (.text, "l/1"), (.date, "2025-10-31"), (.number, "24")]),
        row(4, [(.text, "Ay"), (.text, "l/2"), (.date, "2025-10-31"), (.number, "24.16")]),
      ]
    )
    let file = ExportFile(name: "l.xlsx", path: "l.xlsx", grids: [days, posts], facts: .init())
    let reading = ExportReader.read(file, settings: SocialSettings())
    #expect(reading.posts.map { $0.metrics[.impressions] } == [24, nil])
    #expect(reading.summary == ["redes.cuenta-con-decimales 4 24.16"])
    #expect(reading.file.networks == [.linkedin])
  }

  @Test("The sheets of old Page Insights tell of the same posts, and stories go before persons")
  func insights() throws {
    let head = ["Post ID", "Permalink", "Post Message", "Type", "Posted"].map {
      (Cell.Kind.text, $0)
    }
    let post: [(Cell.Kind, String)] = [
      (.text, "5_1"), (.text, "f/1"), (.text, "Hola"), (.text, "Photo"), (.text, "10/31/2015 9:00"),
    ]
    func sheet(_ name: String, _ headings: [String], _ values: [String]) -> Grid {
      grid(
        name,
        [
          row(1, head + headings.map { (.text, $0) }),
          row(2, post + values.map { ($0.isEmpty ? .empty : .number, $0) }),
        ]
      )
    }
    let file = ExportFile(
      name: "l.xlsx",
      path: "l.xlsx",
      grids: [
        sheet("Lifetime Talking About This(...)", ["like", "share"], ["4", "1"]),
        sheet("Key Metrics", ["Lifetime Post Total Reach"], ["90"]),
        sheet("Lifetime Post Consumers by type", ["link clicks"], ["3"]),
        sheet("Lifetime Post Stories by act...", ["like", "share", "comment"], ["5", "2", ""]),
      ],
      facts: .init()
    )
    let reading = ExportReader.read(file, settings: ExportFixture.bogota)
    #expect(reading.posts.map { $0.metrics[.reach] } == [90])
    #expect(reading.posts.map { $0.metrics[.reactions] } == [5])
    #expect(reading.posts.map(\.engagements) == [7])
    #expect(reading.unaccounted == 0)
  }

  @Test("Stories in a CSV of old Page Insights are those of its posts, an empty cell is none")
  func insightsStories() throws {
    let stories = "Lifetime Post Stories by action type - "
    let reading = try ExportFixture.read([
      "Post ID,Permalink,Post Message,Type,Posted,Lifetime Post Total Reach,"
        + "\(stories)share,\(stories)like,\(stories)comment",
      ",,,,,Lifetime: The number of people (Unique Users),Lifetime: The number of stories,"
        + "Lifetime: The number of stories,Lifetime: The number of stories",
      "5_1,f/1,Hola,Photo,10/1/2015 21:00,90,2,5,",
    ])
    #expect(reading.posts.map(\.engagements) == [7])
    #expect(reading.posts.map { $0.metrics[.comments] } == [0])
    #expect(reading.posts.map(\.day.description) == ["2015-10-01"])
    #expect(reading.file.counts.notices == 1)
    #expect(reading.unaccounted == 0)
  }

  @Test("Tables kept by hand are read with their own numbers, and their totals compared")
  func handKept() throws {
    let reading = try ExportFixture.read([
      "PUBLICACIONES DE OCTUBRE;;;;;;", "Red;Tipo;Fecha;Alcance;Reacciones;% Interacción;Texto",
      "Facebook;Foto;31/10/2025 09:00;24.160;12;2,31%;Uno #Paz",
      "Instagram;Reel;30/10/2025;24,1 mil;N/A;;Dos", "Threads;Foto;30/10/2025;1;1;;Tres",
      "Twitter;;29/10/2025;muchos;3;;Cuatro", "TOTAL;;;;16;;",
    ])
    #expect(reading.posts.map(\.network) == [.facebook, .instagram, .x])
    #expect(reading.posts.map { $0.metrics[.reach] } == [24_160, 24_100, nil])
    #expect(reading.posts.map { $0.metrics[.reactions] } == [12, nil, 3])
    #expect(reading.posts.map(\.type) == [.photo, .reel, nil])
    #expect(reading.posts.map(\.minute) == [540, nil, nil])
    #expect(
      Set(reading.summary) == [
        "redes.red-desconocida 5 Threads", "redes.numero-invalido 6 muchos",
        "redes.numeros-redondeados 4 -", "redes.sin-identificador 3 -",
        "redes.total-distinto 7 Reacciones: 16",
      ]
    )
    #expect(reading.unaccounted == 0)
  }

  @Test("Meta's own sum that is not the sum of its parts is noted")
  func combined() throws {
    let reading = try ExportFixture.read([
      "Post ID,Page ID,Publish time,Post type,\"Reactions, Comments and Shares\",Reactions,"
        + "Comments,Shares,Is share",
      "1,5,10/02/2025 09:45,Photos,10,5,3,2,0", "2,5,10/02/2025 09:45,Photos,11,5,3,2,1",
    ])
    #expect(reading.summary == ["redes.suma-distinta 3 11"])
    #expect(reading.posts.map(\.engagements) == [10, 10])
    #expect(reading.posts.map(\.nature) == [.original, .share])
  }
}
