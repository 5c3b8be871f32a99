import RindeExport
import RindeReport
import Testing

@Suite("Charts below a table")
struct TableChartTests {
  private static func table(_ rows: Int, missing: Cell? = nil) -> Table {
    Table(
      id: "temas",
      columns: [
        Column(key: "opcion", heading: "Opción", kind: .text),
        Column(key: "parte", heading: "Parte", kind: .percentage(places: 1)),
      ],
      rows: (1...rows).map { number in
        [
          .text("Opción \(number)"),
          number == rows
            ? missing ?? .integer(0) : Cell(.number(Number(0.5, exact: "50"))),
        ]
      }
    )
  }

  private static func chart(_ id: String) -> Chart {
    Chart(
      id: id,
      title: "Temas",
      kind: .bars,
      description: "Cada tema, la mitad.",
      valueTitle: "Porcentaje de la base",
      showsPercentages: true,
      series: [
        .init(
          name: "Parte",
          role: .achieved,
          table: "temas",
          categories: "opcion",
          values: "parte"
        )
      ]
    )
  }

  private static func report(_ table: Table, charts: [Chart]) -> Report {
    SmallReport.of([
      Sheet(name: "P01_temas", title: "Temas", content: .table(table), charts: charts)
    ])
  }

  /// Title, headings and four rows are rows 0 to 5 from zero; row 6 is left empty.
  @Test("begin below its last row, and do not overlap")
  func places() throws {
    let report = Self.report(Self.table(4), charts: [Self.chart("a"), Self.chart("b")])
    let book = try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes)
    let drawing = book["xl/drawings/drawing1.xml"]
    let starts = drawing.components(from: "<xdr:from>", to: "</xdr:from>").map(Self.row)
    let ends = drawing.components(from: "<xdr:to>", to: "</xdr:to>").map(Self.row)
    #expect(starts.count == 2 && ends.count == 2)
    #expect(starts[0] == 7)
    #expect(starts[1] > ends[0])
    #expect(
      drawing.components(from: " descr=\"", to: "\"")
        == Array(repeating: "Cada tema, la mitad.", count: 2)
    )
  }

  private static func row(_ anchor: String) -> Int {
    anchor.components(from: "<xdr:row>", to: "</xdr:row>").first.flatMap { Int($0) } ?? -1
  }

  @Test("print with a short table on one page, and whole after a long one")
  func printing() throws {
    func sheet(_ rows: Int) throws -> String {
      let report = Self.report(Self.table(rows), charts: [Self.chart("a")])
      return try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes).sheet(1)
    }
    let short = try sheet(4)
    #expect(short.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(!short.contains("rowBreaks"))
    // Sixty rows of 15 points, title and headings: the chart begins at row 63 from zero.
    let long = try sheet(60)
    #expect(!long.contains("fitToPage"))
    #expect(long.contains("<brk id=\"63\""))
  }

  @Test(
    "leave out what is withheld or unreliable, and say so",
    arguments: [
      (Cell.Missing.withheld, "[c]", "por estar reservados"),
      (.unreliable, "[u]", "por ser poco confiables"),
    ]
  )
  func missing(missing: Cell.Missing, mark: String, reason: String) throws {
    let table = Self.table(3, missing: Cell(.missing(missing)))
    let report = Self.report(table, charts: [Self.chart("a")])
    let book = try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes)
    let texts = book["xl/sharedStrings.xml"]
    #expect(texts.contains("<t>\(mark)</t>"))
    #expect(texts.contains("Fuera del gráfico, \(reason): Opción 3."))
    // The title, what is left out, the headings, and two of three rows.
    #expect(book["xl/charts/chart1.xml"].contains("<c:f>'P01_temas'!$B$4:$B$5</c:f>"))
  }

  @Test("are refused on a sheet without a table, and where two have one name")
  func flaws() {
    let cover = Sheet(
      name: "Portada",
      title: "T",
      content: .lines([Line(.paragraph, "Texto")]),
      charts: [Self.chart("a")]
    )
    let table = Sheet(
      name: "P01_temas",
      title: "T",
      content: .table(Self.table(2)),
      charts: [Self.chart("a")]
    )
    #expect(
      throws: ExportError.report([
        .chartsWithoutTable(name: "Portada"), .repeatedChart("a"),
      ])
    ) {
      try WorkbookExporter().rendered(SmallReport.of([cover, table]))
    }
  }

  @Test("are drawn from their own table alone")
  func foreign() {
    let sheets = ["P01_temas", "P02_temas"].map { name in
      let table = Table(
        id: name == "P01_temas" ? "temas" : "otros",
        columns: Self.table(2).columns,
        rows: Self.table(2).rows
      )
      return Sheet(
        name: name,
        title: "T",
        content: .table(table),
        charts: name == "P01_temas" ? [] : [Self.chart("a")]
      )
    }
    #expect(
      throws: ExportError.report([.chart(id: "a", .tableOfAnotherSheet("temas"))])
    ) {
      try WorkbookExporter().rendered(SmallReport.of(sheets))
    }
  }

  @Test("a figure that is withheld or unreliable is empty for programs and marked for people")
  func data() throws {
    let table = SmallReport.table(
      kind: .percentage(places: 1),
      cells: [Cell(.missing(.withheld)), Cell(.missing(.unreliable))]
    )
    let canonical = try CSVExporter(.canonical).rendered(table)
    #expect(String(decoding: canonical.bytes, as: UTF8.self) == "valor\r\n\r\n\r\n")
    let people = try CSVExporter(.spreadsheet).rendered(table)
    #expect(String(decoding: people.bytes, as: UTF8.self) == "\u{FEFF}Valor\r\n[c]\r\n[u]\r\n")
    let files = try RenderedReport(
      SmallReport.of([SmallReport.sheet("P01_temas", table)]),
      name: "x"
    )
    .files
    let package = try #require(files.first { $0.path == "datapackage.json" })
    let text = String(decoding: package.bytes, as: UTF8.self).filter { !$0.isWhitespace }
    #expect(text.contains(#""missingValues":["","[x]","[z]","[c]","[u]"]"#))
    #expect(text.contains("lacolumnamarcadicecuálesson."))
  }
}
