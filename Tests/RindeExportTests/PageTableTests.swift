import RindeExport
import RindeReport
import Testing

@Suite("A table on the page of a report")
struct PageTableTests {
  private func number(_ exact: String, places: Int? = nil, figure: String? = nil) -> Cell {
    Cell(.number(Number(Double(exact) ?? 0, exact: exact)), places: places, figure: figure)
  }

  private func shown(_ kind: Column.Kind, _ cells: [Cell]) throws -> [String] {
    try PageReading(SmallReport.column(kind, cells: cells)).all("tbody").first?.text
      .split(separator: "\n").map(String.init) ?? []
  }

  @Test("rounds half away from zero on the exact digits, with a comma and dots")
  func rounding() throws {
    // Hand arithmetic; 2.675 and 1.005 are below the half as binary numbers.
    #expect(
      try shown(
        .decimal(places: 2),
        ["2.675", "1.005", "-2.675", "1234567.125"].map { number($0) }
      )
        == ["2,68", "1,01", "-2,68", "1.234.567,13"]
    )
    #expect(
      try shown(
        .percentage(places: 1),
        ["66.25", "-0.04", "999.95", "80.000000"].map { number($0) }
      )
        == ["66,3 %", "0,0 %", "1.000,0 %", "80,0 %"]
    )
    #expect(
      try shown(.integer, ["15000", "0.5", "-0.5", "1499.5"].map { number($0) })
        == ["15.000", "1", "-1", "1.500"]
    )
  }

  @Test("shows as many decimals as the workbook")
  func decimals() throws {
    // In a column of decimals a number shows its own, at most the column's; a cell's own places win.
    let cells = [number("3"), number("2.5"), number("2.50"), number("7", places: 3)]
    #expect(try shown(.decimal(places: 2), cells) == ["3", "2,5", "2,5", "7,000"])
    let percentages = [number("79.960000", places: 2), number("79.960000")]
    #expect(try shown(.percentage(places: 1), percentages) == ["79,96 %", "80,0 %"])
    // A number among codes is no quantity: all its digits and no dots.
    #expect(try shown(.code, [number("52001"), number("1.50")]) == ["52001", "1,5"])
  }

  @Test("writes dates with the day first")
  func dates() throws {
    let date = Cell(.date(DateValue(year: 2022, month: 6, day: 3)), figure: "fecha/1")
    let page = try PageReading(SmallReport.column(.date, cells: [date]))
    #expect(page.all("data").map(\.text) == ["03/06/2022"])
    #expect(page.all("data").map { $0["value"] } == ["2022-06-03"])
  }

  @Test("gives each figure its identifier and its exact digits")
  func figures() throws {
    let cells = [number("66.666667", figure: "a@2022-06-30"), number("80.000000", figure: "b")]
    let page = try PageReading(SmallReport.column(.percentage(places: 1), cells: cells))
    #expect(page.all("data").map { $0["class"] } == ["cifra", "cifra"])
    #expect(page.all("data").map { $0["data-cifra"] } == ["a@2022-06-30", "b"])
    #expect(page.all("data").map { $0["value"] } == ["66.666667", "80.000000"])
    #expect(page.all("data").map(\.text) == ["66,7 %", "80,0 %"])
  }

  @Test("explains the marks that it shows, and no other")
  func marks() throws {
    let cells: [Cell] = [
      .blank, Cell(.missing(.notAvailable)), Cell(.missing(.withheld), figure: "c"),
    ]
    let page = try PageReading(SmallReport.column(.integer, cells: cells))
    let note = try #require(page.all(classed: "nota").first?.text)
    #expect(note.contains("[x]: no hay dato, que no es lo mismo que cero."))
    #expect(note.contains("[c]: cifra reservada"))
    #expect(!note.contains("[z]") && !note.contains("[u]"))
    #expect(page.all("data").map(\.text) == ["[c]"])
    #expect(page.all("data").map { $0["value"] } == [""])
    let all: [Cell] = [Cell(.missing(.notApplicable)), Cell(.missing(.unreliable))]
    let other = try PageReading(SmallReport.column(.integer, cells: all))
    #expect(
      other.all(classed: "nota").map(\.text) == [
        "[z]: el dato no aplica. [u]: cifra poco confiable, que no se publica."
      ]
    )
  }

  @Test("has a name, the scope of each heading, and a region that the keyboard reaches")
  func semantics() throws {
    let page = try PageReading(DemoReport.report)
    let tables = page.all("table")
    #expect(
      tables.compactMap { $0["id"] }
        == DemoReport.report.tables.map(\.table.id).filter { $0 != "contenido" }.map {
          "tabla-\($0)"
        }
    )
    #expect(page.all("caption").count == tables.count)
    #expect(page.all("caption").allSatisfy { !$0.text.isEmpty })
    #expect(page.all("th").allSatisfy { ["col", "row"].contains($0["scope"]) })
    #expect(page.all("th").allSatisfy { !$0.text.isEmpty })
    let regions = page.elements.filter { $0["role"] == "region" }
    #expect(regions.allSatisfy { $0["tabindex"] == "0" })
    // Each table of a sheet has one; those folded under a chart have theirs.
    let names = regions.compactMap { $0["aria-labelledby"] }
    #expect(
      names.filter { $0.hasPrefix("leyenda-") }
        == tables.compactMap { $0["id"] }.map { "leyenda-" + $0.dropFirst(6) }
    )
    #expect(names.allSatisfy { $0.hasPrefix("leyenda-") || $0.hasSuffix("-datos") })
    #expect(tables.allSatisfy { $0.around.last == "div" })
  }

  @Test("has its total at its end, outside of the rows")
  func total() throws {
    let table = Table(
      id: "datos",
      columns: [
        Column(key: "grupo", heading: "Grupo", kind: .text),
        Column(key: "valor", heading: "Valor", kind: .integer),
      ],
      rows: [[.text("A"), .integer(1)], [.text("B"), .integer(2)]],
      total: [.text("Total"), .integer(3)]
    )
    let page = try PageReading(SmallReport.of([SmallReport.sheet("Datos", table)]))
    #expect(page.all("tfoot").first?.text.split(separator: "\n") == ["Total", "3"])
    #expect(page.all("tr").count == 4)
    #expect(page.all("caption").first?.text == "Tabla: Título · 2 filas")
    #expect(page.all("th").filter { $0["scope"] == "row" }.map(\.text) == ["A", "B", "Total"])
  }

  @Test("that has nothing to list is one sentence, without headings and without data")
  func placeholder() throws {
    let table = Table(
      id: "datos",
      columns: [
        Column(key: "vence", heading: "Vence", kind: .date),
        Column(key: "actividad", heading: "Actividad", kind: .text),
      ],
      rows: [[.blank, .text("No hay entregas que venzan en ese plazo.")]],
      isPlaceholder: true
    )
    let page = try PageReading(SmallReport.of([SmallReport.sheet("Datos", table)]))
    #expect(page.all("table").isEmpty)
    #expect(page.all("p").map(\.text).contains("No hay entregas que venzan en ese plazo."))
  }

  @Test("that is broad lies on paper only where it has many rows", arguments: [3, 40])
  func paper(rows: Int) throws {
    let table = Table(
      id: "datos",
      columns: (1...9).map { Column(key: "c\($0)", heading: "C\($0)", kind: .text) },
      rows: (1...rows).map { row in (1...9).map { .text("\(row)/\($0)") } }
    )
    let page = try PageReading(SmallReport.of([SmallReport.sheet("Datos", table)]))
    #expect(page.all(classed: "ancha").isEmpty == (rows == 3))
    #expect(page.all(classed: "apretada").isEmpty == (rows != 3))
  }

  @Test("keeps a short state on one line, and a particle of another with the word after it")
  func tone() throws {
    let cells = ["No programada", "Vencida sin cumplir", "Un estado que no cabe en una línea"].map {
      Cell(.text($0), tone: .fair)
    }
    let html = String(
      decoding: try PageExporter().rendered(SmallReport.column(.text, cells: cells)),
      as: UTF8.self
    )
    #expect(html.contains("<span class=\"tono regular corto\">No\u{A0}programada</span>"))
    #expect(html.contains("<span class=\"tono regular mediano\">Vencida sin\u{A0}cumplir</span>"))
    #expect(html.contains("<span class=\"tono regular\">Un\u{A0}estado"))
  }

  @Test("binds the number of a heading and of its label to the word before it")
  func bound() throws {
    let table = Table(
      id: "datos",
      columns: [
        Column(key: "a", heading: "Actividad", kind: .text, width: .veryWide),
        Column(key: "b", heading: "Cumplimiento del trimestre 3", kind: .text, width: .wide),
      ],
      rows: [[.text("Corte 2021-T1"), .text("Corte 2021-T2")]]
    )
    let report = SmallReport.of([SmallReport.sheet("Datos", table)])
    let html = String(decoding: try PageExporter().rendered(report), as: UTF8.self)
    #expect(html.contains("data-rotulo=\"Cumplimiento del trimestre\u{A0}3\""))
    #expect(html.contains("<span>Corte <span class=\"junto\">2021-T2</span></span></td>"))
  }

  @Test("leaves out details and what nobody filled in, and says where they are")
  func omissions() throws {
    let table = Table(
      id: "datos",
      columns: [
        Column(key: "a", heading: "Actividad", kind: .text),
        Column(key: "b", heading: "Fila", kind: .integer, isDetail: true),
        Column(key: "c", heading: "Identificador", kind: .text, isDetail: true),
        Column(key: "d", heading: "Concepto", kind: .text, entry: .text),
      ],
      rows: [[.text("uno"), .integer(7), .text("x7"), .blank]]
    )
    let report = SmallReport.of([SmallReport.sheet("Datos", table)])
    let page = try PageReading(report)
    #expect(page.all("th").map(\.text) == ["Actividad", "uno"])
    let note = try #require(page.all(classed: "nota").first?.text)
    #expect(note.contains("Las columnas «Fila» e «Identificador» están en el libro de Excel"))
    #expect(note.contains("La columna «Concepto» se diligencia en el libro de Excel."))
  }

  @Test("counts the details that it leaves out where they are many")
  func manyOmissions() throws {
    let details = (1...7).map {
      Column(key: "d\($0)", heading: "Detalle \($0)", kind: .integer, isDetail: true)
    }
    let table = Table(
      id: "datos",
      columns: [Column(key: "a", heading: "Actividad", kind: .text)] + details,
      rows: [[.text("uno")] + (1...7).map { Cell.integer($0) }]
    )
    let page = try PageReading(SmallReport.of([SmallReport.sheet("Datos", table)]))
    #expect(
      page.all(classed: "nota").map(\.text) == [
        "Otras 7 columnas de esta tabla están en el libro de Excel del informe."
      ]
    )
  }

  @Test("shows every row and every letter of a long text")
  func length() throws {
    let long = String(repeating: "palabra ", count: 6_000) + "fin"
    let cells = (1...200).map { Cell.text("fila \($0)") } + [.text(long)]
    let page = try PageReading(SmallReport.column(cells: cells))
    #expect(page.all("tbody").first?.text.contains(long) == true)
    #expect(page.all("tr").count == 202)
    #expect(page.all("caption").first?.text == "Tabla: Título · 201 filas")
  }

  @Test("repeats in words what a tone says in colour")
  func tones() throws {
    let cells: [Cell] = [.text("Alta", tone: .good), .text("Baja", tone: .poor)]
    let page = try PageReading(SmallReport.column(cells: cells))
    #expect(page.all(classed: "bueno").map(\.text) == ["Alta"])
    #expect(page.all(classed: "malo").map(\.text) == ["Baja"])
  }

  /// A table of words, numbers and a cell in which nothing is read.
  private var mixed: Table {
    Table(
      id: "datos",
      columns: [
        Column(key: "n", heading: "N.º", kind: .code, width: .tight),
        Column(key: "a", heading: "Actividad", kind: .text, width: .veryWide),
        Column(key: "m", heading: "Meta", kind: .integer),
        Column(key: "z", heading: "Zona", kind: .text),
      ],
      rows: [
        [.text("N1"), .text("Publicar"), .integer(3), .text("Alta", tone: .good)],
        [.text("N2"), .text("Difundir"), Cell(.missing(.blank), figure: "f"), .blank],
      ]
    )
  }

  @Test("becomes cards on a telephone, each value with the heading of its column")
  func cards() throws {
    let page = try PageReading(SmallReport.of([SmallReport.sheet("Datos", mixed)]))
    let table = try #require(page.all("table").first)
    #expect(table["class"]?.split(separator: " ").contains("tarjetas") == true)
    #expect(
      page.all("td").map { $0["data-rotulo"] ?? "" }
        == ["Actividad", "Meta", "Zona", "Actividad", "", ""]
    )
    #expect(page.all(classed: "nombre").map(\.text) == ["Publicar", "Difundir"])
  }

  @Test("says what its elements are where cards would take it from them")
  func roles() throws {
    let page = try PageReading(SmallReport.of([SmallReport.sheet("Datos", mixed)]))
    func roles(_ name: String) -> Set<String?> { Set(page.all(name).map { $0["role"] }) }
    #expect(roles("table") == ["table"])
    #expect(roles("thead") == ["rowgroup"] && roles("tbody") == ["rowgroup"])
    #expect(roles("tr") == ["row"] && roles("td") == ["cell"])
    #expect(roles("th") == ["columnheader", "rowheader"])
  }

  @Test("stays a table on a telephone where it fits, is a map, or is a matrix of numbers")
  func noCards() throws {
    func columns(_ count: Int) -> [Column] {
      [Column(key: "d", heading: "Día", kind: .text, width: .medium)]
        + (1...count).map { Column(key: "c\($0)", heading: "\($0)", kind: .integer, width: .tight) }
    }
    func isCards(_ columns: [Column], shading: [String] = []) throws -> Bool {
      let row = [Cell.text("lunes")] + columns.dropFirst().map { _ in Cell.integer(1) }
      let table = Table(id: "datos", columns: columns, rows: [row], shading: shading)
      return try !PageReading(SmallReport.of([SmallReport.sheet("Datos", table)]))
        .all(classed: "tarjetas").isEmpty
    }
    // «Personas», in bold, takes more room than its numbers: 7, 4 and 6 rem.
    func people(_ heading: String) -> [Column] {
      [
        Column(key: "tipo", heading: "Tipo", kind: .text, width: .medium),
        Column(key: "n", heading: "n", kind: .integer),
        Column(key: "p", heading: heading, kind: .integer),
      ]
    }
    #expect(try !isCards(people("Base")))
    #expect(try isCards(people("Personas")))
    // 7 rem and 3 for each column of numbers, in the 16 of a telephone.
    #expect(try !isCards(columns(3)))
    #expect(try isCards(columns(4)))
    #expect(try !isCards(columns(4), shading: ["c1"]))
    #expect(try isCards(columns(8)))
    #expect(try !isCards(columns(9)))
  }

  private func grouped(_ grouping: RowGrouping?) -> Report {
    let columns = ["pregunta", "opcion", "n"].map { key in
      Column(key: key, heading: key.uppercased(), kind: key == "n" ? .integer : .text)
    }
    let rows: [[Cell]] = [
      [.text("Cono…"), .text("Sí"), .integer(3)], [.text("Cono…"), .text("No"), .integer(1)],
      [.text("Asis…"), .text("Sí"), .integer(2)],
    ]
    let table = Table(id: "datos", columns: columns, rows: rows, grouping: grouping)
    return SmallReport.of([SmallReport.sheet("Datos", table)])
  }

  @Test("says once and whole what a run of rows is about, instead of a column")
  func runs() throws {
    let grouping = RowGrouping(
      column: "pregunta",
      runs: [.init(title: "¿Conoce el informe?", rows: 2), .init(title: "¿Asistió?", rows: 1)]
    )
    let page = try PageReading(grouped(grouping))
    let titles = page.all("th").filter { $0["scope"] == "rowgroup" }
    #expect(titles.map(\.text) == ["¿Conoce el informe?", "¿Asistió?"])
    #expect(titles.map { $0["colspan"] } == ["2", "2"])
    #expect(page.all("th").filter { $0["scope"] == "col" }.map(\.text) == ["OPCION", "N"])
    #expect(page.all("th").filter { $0["scope"] == "row" }.map(\.text) == ["Sí", "No", "Sí"])
    #expect(page.all("tbody").count == 2)
    #expect(page.all(classed: "nota").isEmpty)
  }

  @Test(
    "titles that are not those of its rows are refused",
    arguments: [("otra", [3]), ("pregunta", [2]), ("pregunta", [2, 2]), ("pregunta", [3, 0])]
  )
  func wrongRuns(column: String, rows: [Int]) {
    let grouping = RowGrouping(column: column, runs: rows.map { .init(title: "Título", rows: $0) })
    #expect(throws: ExportError.report([.grouping(table: "datos", column: column)])) {
      try WorkbookExporter().rendered(grouped(grouping))
    }
  }

  @Test("leaves out a column in which no row has anything, and says so")
  func blankColumns() throws {
    let columns = ["a", "b", "c"].map {
      Column(key: $0, heading: $0.uppercased(), kind: .text, isDetail: $0 == "c")
    }
    let rows = [[Cell.text("x"), .blank, .blank], [.text("y"), .blank, .blank]]
    func page(_ total: [Cell]?) throws -> PageReading {
      let table = Table(id: "datos", columns: columns, rows: rows, total: total)
      return try PageReading(SmallReport.of([SmallReport.sheet("Datos", table)]))
    }
    let blank = try page(nil)
    #expect(blank.all("th").filter { $0["scope"] == "col" }.map(\.text) == ["A"])
    let note = try #require(blank.all(classed: "nota").first?.text)
    #expect(note.contains("No se muestra «B», que va en blanco en todas las filas."))
    #expect(note.contains("La columna «C» está"))
    let total = try page([.text("Total"), .text("2"), .blank])
    #expect(total.all("th").filter { $0["scope"] == "col" }.map(\.text) == ["A", "B"])
  }
}
