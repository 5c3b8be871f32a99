import RindeModel
import RindeSources
import RindeTables
import Testing

/// How rows become activities, and what happens when the office edits its plan.
@Suite("Rows become activities")
struct PlanRowsTests {
  static let heading = ["Actividades", "Meta o Producto", "Responsable", "Fecha programada"]

  static func row(_ text: String) -> [String] {
    [text, "(1) Informe", "Prensa", "Diciembre de 2022"]
  }

  @Test("activities without number keep theirs when a row is inserted below")
  func stableNumbers() throws {
    let texts = ["Publicar el informe", "Realizar la audiencia", "Evaluar la audiencia"]
    let before = try PlanFixture.read([Self.heading] + texts.map(Self.row))
    #expect(before.plan.activities.map(\.id) == ["N1", "N2", "N3"])
    let after = try PlanFixture.read(
      [Self.heading] + (texts + ["Difundir los resultados"]).map(Self.row)
    )
    #expect(after.plan.activities.prefix(3).map(\.text) == texts)
    #expect(after.plan.activities.map(\.id) == ["N1", "N2", "N3", "N4"])
    let middle = try PlanFixture.read(
      [Self.heading] + (texts.prefix(2) + ["Invitar"] + texts.suffix(1)).map(Self.row)
    )
    #expect(middle.plan.activities.prefix(2).map(\.text) == Array(texts.prefix(2)))
    #expect(middle.plan.activities.prefix(2).map(\.id) == ["N1", "N2"])
    #expect(before.issues.map(\.code) == ["plan.numero-dado"])
  }

  @Test("Nariño's numbers above an inserted row stay")
  func stableNarino() throws {
    let grid = try PlanFixture.grid(of: "narino-2022")
    let entity = try PlanFixture.entity(of: "narino-2022")
    let before = try PlanReader(entity: entity).read(grid).plan.activities
    let inserted = ["", "Hacer otra cosa", "(1) Informe", "", "Prensa", "Diciembre de 2022"]
    let place = try #require(grid.rows.firstIndex { $0[1].text.hasPrefix("Capacitar") })
    var rows = grid.rows
    let cells = inserted.map { $0.isEmpty ? Cell.empty : Cell(kind: .text, text: $0) }
    rows.insert(Grid.Row(number: rows[place].number, cells: cells), at: place)
    let longer = Grid(
      file: grid.file,
      sheet: nil,
      rows: rows,
      mergedRanges: [],
      separator: grid.separator,
      issues: []
    )
    let after = try PlanReader(entity: entity).read(longer).plan.activities
    #expect(after.count == before.count + 1)
    #expect(after.prefix(15).map(\.id) == before.prefix(15).map(\.id))
    #expect(after.prefix(15).map(\.text) == before.prefix(15).map(\.text))
    #expect(after[15].text == "Hacer otra cosa")
  }

  @Test("a number that is already taken is an error, and its rows are counted")
  func repeated() throws {
    let reading = try PlanFixture.read([
      ["N.º", "Actividades", "Meta", "Fecha"],
      ["1.1", "Informar", "1 informe", "30/06/2022"],
      ["1.1", "Dialogar", "2 foros", "30/06/2022"],
      ["1.2", "Evaluar", "1 encuesta", "30/06/2022"],
    ])
    #expect(reading.plan.activities.map(\.text) == ["Informar", "Evaluar"])
    let issue = try #require(reading.issues.first { $0.code == "plan.actividad-repetida" })
    #expect(issue.severity == .error)
    #expect(issue.position.line == 3)
    #expect(issue.activity == "1.1")
    #expect(reading.rowCounts.repeated == 1)
    #expect(reading.rowCounts.read == reading.rowCounts.accountedFor)
  }

  @Test("totals and stray rows are reported and counted")
  func unused() throws {
    let reading = try PlanFixture.read([
      ["Plan de la entidad"],
      ["N.º", "Actividades", "Meta", "Fecha"],
      ["1.1", "Informar", "1 informe", "30/06/2022"],
      ["Total", "", "1"],
    ])
    let counts = reading.rowCounts
    #expect(counts.titles == 1)
    #expect(counts.headers == 1)
    #expect(counts.activities == 1)
    #expect(counts.unused == 1)
    #expect(counts.read == 4)
    #expect(counts.read == counts.accountedFor)
    #expect(reading.issues.map(\.code) == ["plan.fila-sin-usar"])
  }

  @Test(
    "headings of the number's column",
    arguments: ["N.º", "N°", "No.", "Nro.", "N", "Número", "Código", "#"]
  )
  func numberHeadings(heading: String) throws {
    let reading = try PlanFixture.read([
      [heading, "Actividades", "Meta", "Fecha"],
      ["2.8.", "Informar", "1 informe", "30/06/2022"],
    ])
    #expect(reading.plan.activities.map(\.id) == ["2.8"])
    #expect(reading.issues.isEmpty)
  }

  @Test("a table without headings, and headings without a table")
  func noTable() throws {
    #expect(throws: PlanError.noTable(found: [], missing: [.activity, .target])) {
      try PlanFixture.read([["Hola", "Mundo"]])
    }
    #expect(throws: PlanError.noActivities(line: 1)) { try PlanFixture.read([Self.heading]) }
    #expect(throws: PlanError.noTable(found: ["Actividades", "Responsable"], missing: [.target])) {
      try PlanFixture.read([["Actividades", "Responsable"], ["Informar", "Prensa"]])
    }
  }
}
