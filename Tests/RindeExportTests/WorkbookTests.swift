import RindeExport
import RindeReport
import Testing

@Suite("The workbook")
struct WorkbookTests {
  private let book: UnzippedWorkbook

  init() throws {
    book = try UnzippedWorkbook(WorkbookExporter().rendered(DemoReport.report).bytes)
  }

  /// Sheet 4 is the working table of indicators; its headings stand in row 6.
  private var indicators: String { book.sheet(4) }

  @Test("says title, author, language and the report's date, and nothing of today")
  func properties() {
    let core = book["docProps/core.xml"]
    #expect(core.contains("<dc:title>Informe de prueba del plan anticorrupción</dc:title>"))
    #expect(core.contains("<dc:creator>Alcaldía de Prueba</dc:creator>"))
    #expect(core.contains("<dc:language>es-CO</dc:language>"))
    #expect(core.contains(">2022-06-30T00:00:00Z</dcterms:created>"))
    #expect(core.contains(">2022-06-30T00:00:00Z</dcterms:modified>"))
  }

  @Test("names every table and merges no cell")
  func tables() {
    let names = (1...6).flatMap {
      book.texts(in: "xl/tables/table\($0).xml", from: " displayName=\"", to: "\"")
    }
    #expect(
      names == [
        "tbl_contenido", "tbl_resumen", "tbl_indicadores", "tbl_subcomponentes", "tbl_serie",
        "tbl_notas",
      ]
    )
    for part in book.names { #expect(!book[part].contains("mergeCell")) }
  }

  @Test("freezes and filters only working sheets, and tells the reader")
  func working() {
    for number in 1...8 {
      #expect(book.sheet(number).contains("state=\"frozen\"") == (number == 4))
    }
    #expect(indicators.contains("<pane ySplit=\"6\" topLeftCell=\"A7\""))
    for number in 1...6 {
      #expect(book["xl/tables/table\(number).xml"].contains("<autoFilter") == (number == 3))
    }
    let notice = "Los encabezados están inmovilizados y la tabla tiene filtros; "
    #expect(book["xl/sharedStrings.xml"].contains(notice))
  }

  @Test("prints lying on letter paper, one page wide, with headings on each page")
  func printing() {
    #expect(
      indicators.contains("<pageSetup paperSize=\"1\" fitToHeight=\"0\" orientation=\"landscape\"")
    )
    #expect(book["xl/workbook.xml"].contains("localSheetId=\"3\">Indicadores!$6:$6</definedName>"))
    for number in 1...8 { #expect(!book.sheet(number).contains("headerFooter")) }
  }

  @Test("prints a table too wide for one page on several, with its first column on each")
  func wide() throws {
    let columns = (0..<30).map { Column(key: "c\($0)", heading: "C\($0)", kind: .integer) }
    let table = Table(id: "ancha", columns: columns, rows: [columns.map { _ in .integer(1) }])
    let report = SmallReport.of([SmallReport.sheet("Ancha", table)])
    let book = try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes)
    // Thirty columns of 103 pixels are 3,090, more than the 1,900 of a legible page.
    #expect(book.sheet(1).contains("fitToWidth=\"2\""))
    #expect(book["xl/workbook.xml"].contains(">Ancha!$A:$A,Ancha!$2:$2</definedName>"))
  }

  @Test("keeps codes as text without a warning")
  func codes() {
    #expect(indicators.contains("<ignoredError sqref=\"A7:A10\" numberStoredAsText=\"1\"/>"))
  }

  @Test("leads to sheets and to web addresses, and to nothing else")
  func links() throws {
    #expect(book.sheet(2).contains("location=\"'Indicadores'!A1\""))
    let targets = book["xl/worksheets/_rels/sheet4.xml.rels"]
    #expect(targets.contains("Target=\"https://example.org/acta/1?a=1&amp;b=2\""))
    #expect(!targets.contains("file:"))
    #expect(try WorkbookExporter().rendered(DemoReport.report).notes.plainLinks == 1)
  }

  @Test("gives each wrapped row the height of its text")
  func heights() throws {
    // 26 characters of width are 187 pixels less the margins; ten times this text is about 20 lines.
    let long = String(repeating: "una frase de varias palabras ", count: 20)
    let report = SmallReport.column(cells: [.text("corto"), .text(long), .text("a\nb\nc")])
    let sheet = try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes).sheet(1)
    let heights = sheet.components(from: " ht=\"", to: "\"").compactMap { Double($0) }
    // Title, headings, and two wrapped rows; the short row keeps the standard height.
    try #require(heights.count == 4)
    #expect((220...300).contains(heights[2]))
    #expect(heights[3] == 40)
  }

  @Test("a cover longer than a page is printed on one, and a long text breaks before a heading")
  func linesOnPages() throws {
    func xml(parts: Int, paragraphs: Int) throws -> String {
      let part =
        [Line(.heading, "Parte")] + Array(repeating: Line(.paragraph, "Dato"), count: paragraphs)
      let lines = Array(repeating: part, count: parts).flatMap { $0 }
      let sheet = Sheet(name: "Portada", title: "Título", content: .lines(lines))
      return try UnzippedWorkbook(WorkbookExporter().rendered(SmallReport.of([sheet])).bytes)
        .sheet(1)
    }
    // The title takes 15 points, a heading 28, a paragraph 18; a page, 525. Four parts of nine
    // paragraphs: 15 + 4 · 190 = 775, less than a page and a half.
    let cover = try xml(parts: 4, paragraphs: 9)
    #expect(cover.contains("fitToPage"))
    #expect(!cover.contains("<brk "))
    // 15 + 28 + 25 · 18 = 493: the second heading would fit, but alone. 27 rows come before it.
    let text = try xml(parts: 2, paragraphs: 25)
    #expect(!text.contains("fitToPage"))
    #expect(text.components(from: "<brk id=\"", to: "\"") == ["27"])
  }

  @Test("a link to a sheet is left out where LibreOffice would cut its text")
  func cutLinks() throws {
    func xml(_ text: String) throws -> String {
      let target = Sheet(
        name: "Destino",
        title: "Destino",
        content: .lines([Line(.paragraph, "Dato")])
      )
      let cell = Cell(.text(text), target: .sheet("Destino"))
      let table = SmallReport.table(width: .wide, cells: [cell])
      let report = SmallReport.of([SmallReport.sheet("Datos", table), target])
      return try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes).sheet(1)
    }
    #expect(try xml("Oficina de Planeación").contains("<hyperlink "))
    #expect(try !xml(String(repeating: "Oficina de Planeación ", count: 6)).contains("<hyperlink "))
  }

  @Test(
    "widens a column whose numbers or words would not show",
    arguments: [
      (Column.Kind.integer, Cell(.number(Number(1e12, exact: "1000000000000"))), 19.0),
      (.decimal(places: 2), Cell(.number(Number(-1e9, exact: "-1000000000.25"))), 19.0),
      (.percentage(places: 1), Cell(.number(Number(1, exact: "100.000000"))), 11.0),
      (.text, Cell(.text("Incumplida")), 11.5),
      (.text, Cell(.text("Incumplida-extemporánea")), 24.0),
      (.text, Cell(.text(String(repeating: "x", count: 90))), 30.0),
    ]
  )
  func widths(kind: Column.Kind, cell: Cell, expected: Double) throws {
    let report = SmallReport.column(kind, width: .narrow, cells: [cell])
    let sheet = try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes).sheet(1)
    let width = try #require(
      sheet.components(from: " width=\"", to: "\"").first.flatMap(Double.init)
    )
    // Files hold the width with the margin that Excel adds, 0.71 characters.
    #expect(abs(width - 0.71 - expected) < 2)
  }

  @Test("lets a number lead somewhere and stay a number")
  func numberWithLink() throws {
    let cell = Cell(.number(Number(0.8, exact: "80")), target: .sheet("Datos"))
    let report = SmallReport.column(.percentage(places: 0), cells: [cell])
    let sheet = try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes).sheet(1)
    #expect(sheet.contains("<v>0.8</v>"))
    #expect(sheet.contains("<hyperlink ref=\"A3\" location=\"'Datos'!A1\""))
  }

  @Test("shows numbers, percentages and dates in their formats")
  func formats() {
    let styles = book["xl/styles.xml"]
    for code in ["#,##0", "#,##0.00", "0.0%", "0.00%", "0%", "dd/mm/yyyy", "@"] {
      #expect(styles.contains("formatCode=\"\(code)\""))
    }
    #expect(!styles.contains("Calibri"))
  }

  @Test("describes every chart and draws it from cells of other sheets")
  func charts() {
    let drawing = book["xl/drawings/drawing1.xml"]
    #expect(drawing.components(from: " descr=\"", to: "\"").count == 4)
    for number in 1...4 {
      let chart = book["xl/charts/chart\(number).xml"]
      let ranges = chart.components(from: "<c:f>", to: "</c:f>")
      #expect(!ranges.isEmpty && ranges.allSatisfy { $0.contains("!$") })
      #expect(chart.contains("<c:title>"))
      #expect(chart.contains("<c:axPos val=\"l\"/>"))
    }
  }

  @Test("leaves a category without a value out of its chart, and names it")
  func omitted() {
    #expect(
      book["xl/charts/chart1.xml"].components(from: "<c:f>", to: "</c:f>").contains(
        "('Por_subcomponente'!$C$5:$C$6,'Por_subcomponente'!$C$8:$C$8)"
      )
    )
    let note = "Fuera del gráfico, por no tener valor: Evaluación y retroalimentación a la gestión"
    #expect(book["xl/sharedStrings.xml"].contains(note))
  }

  @Test("stands as recorded, element by element")
  func golden() throws {
    for part in book.names where part.hasPrefix("xl/worksheets/s") || part.hasPrefix("xl/c") {
      try Golden.expect(book[part], named: part)
    }
    for part in ["xl/styles.xml", "xl/sharedStrings.xml", "docProps/core.xml"] {
      try Golden.expect(book[part], named: part)
    }
  }
}
