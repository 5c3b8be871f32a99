import RindeAnalysis
import RindeAudiences
import RindeExport
import RindeModel
import RindeReport
import Testing

@Suite("The notebook of social media")
struct SocialNotebookTests {
  private static func notebook(_ material: SocialMaterial = SocialDemo.material) -> Notebook {
    SocialNotebook(material: material, calendar: BusinessCalendar())
      .composed(checking: SocialReport(material: material).composed())
  }

  private let notebook = Self.notebook()

  private func table(_ id: String, of notebook: Notebook? = nil) throws -> Table {
    let tables = (notebook ?? self.notebook).inputs.compactMap { sheet -> Table? in
      if case .table(let table) = sheet.content { table } else { nil }
    }
    return try #require(tables.first { $0.id == id })
  }

  /// The rows of a table as canonical CSV, without its heading.
  private func lines(_ id: String, of notebook: Notebook? = nil) throws -> [String] {
    let bytes = try CSVExporter(.canonical).rendered(try table(id, of: notebook)).bytes
    // A carriage return and a line feed are one character.
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
      .map(String.init)
  }

  private var everything: String {
    get throws {
      try notebook.inputs.compactMap { sheet -> String? in
        guard case .table(let table) = sheet.content else { return nil }
        return String(decoding: try CSVExporter(.canonical).rendered(table).bytes, as: UTF8.self)
      }
      .joined()
    }
  }

  @Test("brings what figures follow from, and leaves out the tables that would be empty")
  func tables() {
    #expect(
      notebook.inputs.map(\.name) == [
        "periodos", "cobertura", "rupturas", "seguidores", "mensajes", "publicaciones",
        "publicacion_grupos", "metas", "metas_condiciones",
      ]
    )
    #expect(notebook.analysis == .socialMedia)
    #expect(notebook.reach == .everyone)
    #expect(notebook.report.id == "redes-2025-10")
  }

  @Test("carries no words of posts, and nothing that leads to somebody of the public")
  func discretion() throws {
    let text = try everything
    for post in SocialDemo.posts { #expect(!text.contains(post.text)) }
    for words in ["jornada", "vecina", "campesino"] { #expect(!text.lowercased().contains(words)) }
    // The answer on X, by its identifier; the messages, by theirs and by their hour.
    for word in ["1850000000000000002", "F-1", "I-2", "10:00"] { #expect(!text.contains(word)) }
  }

  @Test("tells of a message its network, its day, the minutes to the answer and who gave it")
  func messages() throws {
    #expect(
      try lines("mensajes") == [
        "facebook,2025-10-02,15,persona", "facebook,2025-10-03,45,persona",
        "facebook,2025-10-06,1,automatica", "instagram,2025-10-07,135,persona",
        "instagram,2025-10-20,,",
      ]
    )
  }

  @Test("keeps identifiers as text and leaves blank what is not known")
  func posts() throws {
    let posts = try table("publicaciones")
    let position = try #require(posts.index(of: "id"))
    #expect(posts.columns[position].kind == .code)
    #expect(posts.rows.contains { $0[position].value == .text("17900000000000001") })
    let lines = try lines("publicaciones")
    #expect(lines.count == 6)
    // Of the third nobody knows the reach; Facebook's file has no impressions.
    let third = try #require(lines.first { $0.contains("\"1003\"") })
    #expect(third.hasSuffix(",2025-10-20,18:00,foto,propia,,,,15,3,2,,,,,,,"))
    // On X zero is a figure, and there is no hour.
    let answer = try #require(lines.first { $0.contains(",respuesta,") })
    #expect(answer.hasSuffix(",2025-10-08,,,respuesta,,20,,0,0,0,,,,,,,"))
  }

  @Test("says which parts of the interactions a whole file lacks")
  func absent() throws {
    var material = SocialDemo.material
    var records = material.results.records
    records.posts[0].absent = [.saves, .views, .shares]
    let results = material.results
    material = SocialMaterial(
      results: SocialResults(
        period: results.period,
        records: records,
        total: results.total,
        networks: results.networks
      ),
      entity: material.entity,
      version: material.version
    )
    let lines = try lines("publicaciones", of: Self.notebook(material))
    #expect(lines[0].hasSuffix(",compartidos guardados"))
  }

  @Test("lists hashtags, topics, offices and activities, each in a row")
  func groups() throws {
    let lines = try lines("publicacion_grupos")
    #expect(
      lines.prefix(4) == [
        "1,hashtag,\"#SaludPública\"", "1,tema,\"Salud\"", "1,dependencia,\"Secretaría de Salud\"",
        "1,actividad,\"N3\"",
      ]
    )
    #expect(lines.count == 9)
  }

  @Test("lists what is compared with what, and the files with the days of which they speak")
  func periods() throws {
    let periods = try lines("periodos")
    #expect(
      periods.prefix(4) == [
        "informe,\"2025-10\",2025-10-01,2025-10-31", "anterior,\"2025-09\",2025-09-01,2025-09-30",
        "hace_un_anio,\"2024-10\",2024-10-01,2024-10-31",
        "serie,\"2024-10\",2024-10-01,2024-10-31",
      ]
    )
    #expect(periods.count == 16)
    let files = try lines("cobertura")
    #expect(files.count == 3)
    #expect(
      files[0]
        == "facebook,exportaciones/facebook/Oct-01-2025_Oct-31-2025_541.csv,2025-10-01,2025-10-31,"
        + "2025-11-03"
    )
    #expect(try lines("rupturas") == ["facebook,impresiones,visualizaciones,\"2025-01\""])
    #expect(try lines("seguidores").last == "instagram,2025-10-31,8010")
  }

  @Test("says of each target how it is measured and what it lacks, and never how it stands")
  func targets() throws {
    #expect(
      try lines("metas") == [
        "\"M1\",\"N15\",conteo,1,mes,tema,,,", "\"M4\",,porcentaje,,,,,,planeadas",
        "\"M6\",,eventos,,,,,15,eventos",
      ]
    )
    #expect(
      try lines("metas_condiciones") == [
        "\"M1\",repetida_por,\"Salud\"", "\"M1\",repetida_por,\"Rendición de cuentas\"",
        "\"M1\",repetida_por,\"Ambiente\"",
      ]
    )
  }

  @Test("lists events whose term touches the period, and the days that are not business days")
  func events() throws {
    var material = SocialDemo.material
    var records = material.results.records
    records.events = [("Feria", 10, 3), ("Cabildo", 10, 30), ("Foro", 9, 1)].map {
      SocialEvent(
        name: $0.0,
        day: SocialDemo.day($0.1, $0.2),
        origin: SocialDemo.origin("redes/eventos.csv", 2)
      )
    }
    let results = material.results
    material = SocialMaterial(
      results: SocialResults(
        period: results.period,
        records: records,
        total: results.total,
        networks: results.networks,
        targets: results.targets
      ),
      entity: material.entity,
      version: material.version
    )
    let notebook = Self.notebook(material)
    // Fifteen business days after 1 September are over on the 22nd.
    #expect(
      try lines("eventos", of: notebook) == ["Feria,2025-10-03,,", "Cabildo,2025-10-30,,"]
    )
    let days = try lines("dias_no_habiles", of: notebook)
    // The first Saturday; 13 October, 3 and 17 November are holidays on Mondays.
    #expect(days.first == "2025-10-04")
    for day in ["2025-10-13", "2025-11-03", "2025-11-17"] { #expect(days.contains(day)) }
    #expect(!days.contains("2025-10-06"))
  }

  @Test("is the same each time, and its folder too")
  func deterministic() throws {
    let isSame = Self.notebook() == notebook
    #expect(isSame)
    let exporter = NotebookExporter(
      .init(
        program: "0.0",
        request: .init(
          audience: "cuaderno-redes",
          cutoff: "2025-10",
          date: "2025-10-31",
          options: []
        ),
        folder: "rio-claro",
        inputs: []
      )
    )
    let first = try exporter.rendered(notebook).files
    let second = try exporter.rendered(Self.notebook()).files
    #expect(first.map(\.path) == second.map(\.path))
    let haveSameBytes = zip(first, second).allSatisfy { $0.bytes == $1.bytes }
    #expect(haveSameBytes)
    #expect(first.contains { $0.path == "datos/publicacion_grupos.csv" })
  }
}
