import RindeModel
import RindeSources
import RindeTables
import Testing

/// The columns with which the office confirms or corrects what was understood.
@Suite("Structured columns override and confirm")
struct StructuredColumnsTests {
  @Test("a confirmed total settles a contradiction")
  func settles() throws {
    let meta = "(1) Documento de verificación"
    let text = "Verificar trimestralmente los grupos de valor"
    let year = "Febrero a diciembre de 2022"
    let doubtful = try PlanFixture.one(meta: meta, date: year, text: text)
    #expect(doubtful.codes(of: "1.1") == ["meta.contradiccion"])
    let confirmed = try PlanFixture.one(
      meta: meta,
      date: year,
      text: text,
      columns: ["meta_valor": "4", "periodicidad": "trimestral"]
    )
    let activity = try confirmed.activity("1.1")
    #expect(activity.target.value == 4)
    #expect(activity.target.inference == .explicit)
    #expect(activity.quarters(of: 2022) == ["1", "1", "1", "1"])
    #expect(confirmed.codes(of: "1.1").isEmpty)
  }

  @Test("an implicit one becomes explicit")
  func confirmsImplicit() throws {
    let reading = try PlanFixture.one(meta: "Informe publicado", columns: ["meta_valor": "1"])
    #expect(try reading.activity("1.1").target.inference == .explicit)
    #expect(reading.codes(of: "1.1").isEmpty)
  }

  @Test("a kind without a number leaves the number asked for")
  func kindAlone() throws {
    let reading = try PlanFixture.one(
      meta: "Sondeos de opinión",
      columns: ["meta_tipo": "conteo"]
    )
    #expect(try reading.activity("1.1").target.value == nil)
    #expect(reading.codes(of: "1.1") == ["meta.sin-cuantificar"])
  }

  @Test("a programming stands for the dates of the plan and settles their doubts")
  func programming() throws {
    let reading = try PlanFixture.one(
      meta: "15.000 ejemplares",
      date: "31/02/2022",
      columns: ["programacion": "2022-08-01:10000; 2022-12-01:5000"]
    )
    let activity = try reading.activity("1.1")
    #expect(activity.dueDates == ["2022-08-01", "2022-12-01"])
    #expect(activity.quarters(of: 2022) == ["0", "0", "10000", "5000"])
    #expect(reading.codes(of: "1.1").isEmpty)
  }

  @Test("a sum that is not the confirmed total is told")
  func sumDiffers() throws {
    let reading = try PlanFixture.one(
      meta: "4 informes",
      columns: ["meta_valor": "4", "programacion": "2022-06-30:1; 2022-12-31:2"]
    )
    #expect(try reading.activity("1.1").target.value == 4)
    #expect(reading.codes(of: "1.1") == ["meta.contradiccion"])
  }

  @Test("kind, bound, unit, baseline, accumulation and weight are taken as written")
  func taken() throws {
    let activity = try PlanFixture.one(
      meta: "Cobertura de internet",
      columns: [
        "meta_valor": "60", "meta_tipo": "Conteo", "cota": "Mínimo", "unidad": "hogares",
        "linea_base": "40", "acumulacion": "Capacidad", "ponderacion": "12,5 %",
      ]
    ).activity("1.1")
    #expect(activity.target.value == 60)
    #expect(activity.target.kind == .count)
    #expect(activity.target.bound == .minimum)
    #expect(activity.target.unit == "hogares")
    #expect(activity.target.baseline == 40)
    #expect(activity.accumulation == .capacity)
    #expect(activity.weight?.description == "12.5")
  }

  @Test(
    "what cannot be read is an error and the rest of the row holds",
    arguments: [
      ("meta_valor", "cuatro mil"), ("meta_tipo", "suma"), ("cota", "más"),
      ("multiplicador", "dependencia=muchas"), ("multiplicador", "0"),
      ("periodicidad", "a veces"), ("programacion", "pronto y bien"),
      ("programacion", "2022-02-30:1"), ("acumulacion", "otra"), ("linea_base", "x"),
      ("ponderacion", "alta"),
    ]
  )
  func unreadable(column: String, text: String) throws {
    let reading = try PlanFixture.one(meta: "4 informes", columns: [column: text])
    let target = try reading.activity("1.1").target
    #expect(target.value == 4)
    let issue = try #require(reading.issues.first)
    #expect(issue.code == "plan.columna-ilegible")
    #expect(issue.severity == .error)
    #expect(issue.position.column == column)
    #expect(issue.read == text)
    #expect(issue.expected != nil)
  }

  @Test("several responsibles share a cell and are divided again")
  func responsibles() throws {
    let reading = try PlanFixture.read([
      ["N.º", "Actividades", "Meta", "Responsable", "Fecha"],
      ["1.1", "Informar", "1 informe", "OPGI; Prensa\nDespacho ; OPGI", "30/06/2022"],
    ])
    #expect(try reading.activity("1.1").responsible == ["OPGI", "Prensa", "Despacho"])
  }

  @Test("a number that a workbook stores has a decimal point, not one of thousands")
  func storedNumbers() throws {
    let texts = [
      ["N.º", "Actividades", "Meta", "Fecha", "meta_valor", "ponderacion"],
      ["1.1", "Informar", "Toneladas", "30/06/2022", "1.234", "0.125"],
    ]
    let grid = PlanFixture.grid(texts)
    let rows = grid.rows.map { row in
      Grid.Row(
        number: row.number,
        cells: row.cells.map { cell in
          let isNumber = ["1.1", "1.234", "0.125"].contains(cell.text)
          return Cell(kind: isNumber ? .number : cell.kind, text: cell.text)
        }
      )
    }
    let workbook = Grid(file: "plan.xlsx", sheet: "Plan", rows: rows, mergedRanges: [], issues: [])
    let entity = Entity(name: "Ejemplo", fiscalYear: FiscalYear(2022))
    let activity = try PlanReader(entity: entity).read(workbook).activity("1.1")
    #expect(activity.target.value?.description == "1.234")
    #expect(activity.weight?.description == "0.125")
    let text = try PlanReader(entity: entity).read(grid).activity("1.1")
    #expect(text.target.value == 1234)
  }
}
