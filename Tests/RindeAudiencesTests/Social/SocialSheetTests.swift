import RindeAnalysis
import RindeAudiences
import RindeExport
import RindeModel
import RindeReport
import Testing

@Suite("The report of social media")
struct SocialSheetTests {
  private let report = SocialReport(material: SocialDemo.material).composed()

  private func table(_ id: String) throws -> Table {
    try #require(report.tables.first { $0.table.id == id }?.table)
  }

  private var texts: [String] {
    report.tables.flatMap(\.table.rows).joined().compactMap { cell in
      if case .text(let text) = cell.value { text } else { nil }
    }
  }

  @Test("has its sheets in the order in which one reads them")
  func order() {
    #expect(
      report.sheets.map(\.name) == [
        "Portada", "Contenido", "Resumen", "Tasas", "Variaciones", "Metas", "Metas_detalle",
        "Metas_evidencias", "Por_tipo", "Por_tema", "Por_hashtag", "Por_dependencia", "Mejores",
        "Atencion", "Atencion_por_red", "Sin_respuesta", "Serie_publicaciones",
        "Serie_interacciones", "Serie_seguidores", "Dia_y_hora", "Diferencias", "Archivos",
        "Datos_por_corregir", "Publicaciones", "Notas",
      ]
    )
    #expect(report.id == "redes-2025-10")
    #expect(report.date == DateValue(year: 2025, month: 10, day: 31))
    #expect(
      report.title == "Informe de redes sociales. Alcaldía de Río Claro, octubre de 2025"
    )
  }

  @Test("can be written as a workbook and as data")
  func rendered() throws {
    let rendered = try RenderedReport(report, name: "redes")
    #expect(rendered.files.contains { $0.path == "datos/publicaciones.csv" })
  }

  @Test("leaves out the sheets that would say nothing")
  func few() throws {
    let period = SocialDemo.period
    let results = SocialResults(
      period: period,
      records: SocialRecords(),
      total: PostSummary(posts: 0),
      networks: []
    )
    let material = SocialMaterial(results: results, entity: "Alcaldía", version: "0.0")
    let report = SocialReport(material: material).composed()
    #expect(report.sheets.map(\.name) == ["Portada", "Contenido", "Notas"])
    #expect(SocialExplainer(material: material).figures.isEmpty)
    guard case .lines(let lines) = report.sheets[0].content else {
      Issue.record("The cover has no lines")
      return
    }
    #expect(
      lines.contains {
        $0.text == "En octubre de 2025 no hay publicaciones de la entidad en los archivos "
          + "descargados."
      }
    )
  }

  @Test("says its findings as a press office would")
  func findings() throws {
    guard case .lines(let lines) = report.sheets[0].content else {
      Issue.record("The cover has no lines")
      return
    }
    let said = Set(lines.map(\.text))
    for sentence in [
      "En octubre de 2025 la entidad hizo 5 publicaciones: 3 en Facebook, 1 en Instagram y 1 en X. "
        + "Aparte hay 1 respuesta a otras cuentas, que no se suma.",
      "Esas publicaciones reunieron 1.300 interacciones: 60 en Facebook, 1.234 en Instagram y 6 en "
        + "X.",
      "En Facebook, la mitad de las publicaciones tuvo 20 interacciones o más; la tasa de interacción "
        + "sobre alcance fue de 8,0 %; y cerró con 12.345 seguidores, 120 más que al cierre de "
        + "septiembre de 2025 (0,98 %).",
      "De 3 metas en publicaciones, 1 se cumplió, 1 no se cumplió y 1 no se puede calcular.",
      "La ciudadanía envió 5 mensajes o comentarios que pedían respuesta; la entidad respondió 3 "
        + "(60,0 %), sin contar respuestas automáticas. La mitad de las respuestas llegó en 45 minutos o menos.",
    ] {
      #expect(said.contains(sentence), "\(sentence)")
    }
  }

  @Test("never adds reach, impressions or views of different networks")
  func totals() throws {
    let summary = try table("resumen")
    let total = try #require(summary.total)
    for key in ["alcance_mediana", "impresiones", "visualizaciones", "tasa_pct", "seguidores"] {
      let place = try #require(summary.index(of: key))
      #expect(total[place].value == .missing(.blank), "\(key)")
    }
    let posts = try #require(summary.index(of: "publicaciones"))
    #expect(total[posts].value == .number(Number(5, exact: "5")))
    #expect(
      total[posts].formula == .call(.sum, [.column(table: "resumen", "publicaciones")])
    )
  }

  @Test("its formulas give the values that are stored beside them")
  func formulas() throws {
    let tables = Dictionary(
      report.tables.map { ($0.table.id, $0.table) },
      uniquingKeysWith: { first, _ in first }
    )
    let calculator = FormulaValue(tables: tables)
    var count = 0
    for table in tables.values {
      for row in table.rows + [table.total].compactMap(\.self) {
        for cell in row {
          guard let formula = cell.formula, case .number(let number) = cell.value else { continue }
          let value = calculator.value(of: formula, in: row, of: table).number
          #expect(abs(value - number.approximation) < 1e-6, "\(table.id) \(formula)")
          count += 1
        }
      }
    }
    #expect(count > 60)
  }

  @Test("lists what nobody answered by identifier, network and date alone")
  func pending() throws {
    let table = try table("sin_respuesta")
    #expect(table.columns.map(\.key) == ["id", "red", "recibido"])
    #expect(table.rows.map { $0[0].value } == [.text("F-3"), .text("I-2")])
  }

  @Test("shows the first 120 characters of a post on one line")
  func short() throws {
    let rows = try table("mejores").rows
    let text = rows[1].compactMap { cell -> String? in
      if case .text(let text) = cell.value, text.hasPrefix("=") { text } else { nil }
    }.first
    let shown = try #require(text)
    #expect(shown.count == 121)
    #expect(shown.hasSuffix("…"))
    #expect(!shown.contains("\n"))
  }

  /// Text cells that begin with `=` or `@`: a post and an answer; the short text stands twice more.
  @Test("keeps a post that looks like a formula from being one")
  func formulaLike() throws {
    let posts = try table("publicaciones")
    #expect(try CSVExporter(.spreadsheet).rendered(posts).formulaLikeCells == 2)
    let bytes = try CSVExporter(.spreadsheet).rendered(posts).bytes
    #expect(String(decoding: bytes, as: UTF8.self).contains("'=Rendición de cuentas"))
  }

  @Test("says why there is no percentage of change")
  func obstacles() throws {
    let table = try table("variaciones")
    let change = try #require(table.index(of: "variacion_pct"))
    let reason = try #require(table.index(of: "motivo"))
    for row in table.rows {
      let hasChange = row[change].value != .missing(.notAvailable)
      #expect(hasChange == (row[reason].value == .missing(.blank)))
    }
    #expect(texts.contains("La medida cambió de definición: los dos valores no se comparan."))
  }

  @Test(
    "names the parts of targets by their periods and dates",
    arguments: [
      ("2025-10", "Octubre de 2025"), ("2025-T4", "Cuarto trimestre de 2025"),
      ("2025-12-31", "Hasta el 31/12/2025"), ("2025-10-06/2025-10-10", "06/10/2025 al 10/10/2025"),
      ("Feria", "Feria"),
    ]
  )
  func parts(label: String, expected: String) throws {
    let part = SocialTargetResult.Part(
      label: label,
      days: SocialDemo.period.days,
      due: 1,
      executed: 0,
      state: .inProgress,
      posts: []
    )
    let target = SocialTarget(
      id: "N1",
      text: "",
      activity: "N1",
      measure: .asPlanned,
      origin: SocialDemo.origin("redes.json", 1)
    )
    let results = SocialResults(
      period: SocialDemo.period,
      records: SocialRecords(),
      total: PostSummary(posts: 0),
      networks: [],
      targets: [
        SocialTargetResult(target: target, parts: [part], state: .inProgress, ratio: nil)
      ]
    )
    var material = SocialMaterial(results: results, entity: "Alcaldía", version: "0.0")
    material.activities = ["N1": "Dos publicaciones mensuales"]
    let tables = SocialReport(material: material).composed().tables.map(\.table)
    let shown = Set(tables.flatMap(\.rows).joined().map(\.value))
    #expect(shown.contains(.text(expected)))
    #expect(shown.contains(.text("Dos publicaciones mensuales")))
    // Nothing is due yet: blank, and not the mark of data that no file has.
    let targets = try #require(tables.first { $0.id == "metas" })
    #expect(try targets.text(0, "cumplimiento_pct") == Cell.blank.text)
  }

  /// One month of the quarter was met with 2 of 2, and the term of another is open.
  @Test("gives the compliance of what was due, though the term of another part is open")
  func partlyDue() throws {
    let parts = [("2025-10", 2, SocialTargetResult.State.met), ("2025-11", 1, .inProgress)].map {
      SocialTargetResult.Part(
        label: $0.0,
        days: SocialDemo.period.days,
        due: 2,
        executed: $0.1,
        state: $0.2,
        posts: []
      )
    }
    let target = SocialTarget(
      id: "N1",
      text: "",
      activity: nil,
      measure: .asPlanned,
      origin: SocialDemo.origin("redes.json", 1)
    )
    let result = SocialTargetResult(
      target: target,
      parts: parts,
      state: .inProgress,
      ratio: Ratio(2, over: 2)
    )
    let results = SocialResults(
      period: SocialDemo.period,
      records: SocialRecords(),
      total: PostSummary(posts: 0),
      networks: [],
      targets: [result]
    )
    let material = SocialMaterial(results: results, entity: "Alcaldía", version: "0.0")
    let tables = SocialReport(material: material).composed().tables.map(\.table)
    let table = try #require(tables.first { $0.id == "metas" })
    #expect(try table.text(0, "cumplimiento_pct") == "100.000000")
  }

  @Test("maps posts by day and hour, Monday first, with every number in sight")
  func hours() throws {
    let table = try table("dia_y_hora")
    #expect(table.rows.map { $0[0].value }.first == .text("Lunes"))
    #expect(table.shading.count == 24)
    // 1 October 2025 was a Wednesday.
    let nine = try #require(table.index(of: "h09"))
    #expect(table.rows[2][nine].value == .number(Number(1, exact: "1")))
  }

  @Test(
    "tells a response time in hours and minutes",
    arguments: [
      (15.0, "15 minutos"), (1, "1 minuto"), (60, "1 hora"), (135, "2 horas y 15 minutos"),
      (117.5, "1 hora y 58 minutos"), (3_000, "50 horas (unos 2 días y 2 horas)"),
    ]
  )
  func durations(minutes: Double, expected: String) throws {
    let response = ResponseResult(
      received: 1,
      answered: 1,
      automatic: 0,
      impossible: [],
      medianMinutes: minutes,
      meanMinutes: minutes,
      ninthDecileMinutes: minutes,
      pending: []
    )
    let results = SocialResults(
      period: SocialDemo.period,
      records: SocialRecords(),
      total: PostSummary(posts: 0),
      networks: [],
      response: response
    )
    let explainer = SocialExplainer(
      material: SocialMaterial(results: results, entity: "Alcaldía", version: "0.0")
    )
    #expect(
      explainer.explanation(of: "redes/atencion/2025-10/tiempo-mediana")?.value == expected
    )
  }
}
