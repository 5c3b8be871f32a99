import RindeExport
import RindeReport
import Testing

@Suite("A report that no workbook can hold")
struct ReportFlawTests {
  private static var cell: Cell { Cell.integer(1) }
  private static var table: Table { SmallReport.table(kind: .integer, cells: [cell]) }

  private static func sheets(_ names: String...) -> Report {
    SmallReport.of(
      names.enumerated().map { number, name in
        SmallReport.sheet(name, SmallReport.table("t\(number)", cells: [cell]))
      }
    )
  }

  private static func tables(_ tables: Table...) -> Report {
    SmallReport.of(
      tables.enumerated().map { number, table in SmallReport.sheet("Hoja_\(number)", table) }
    )
  }

  private static func columns(_ columns: (key: String, heading: String)...) -> Report {
    tables(
      Table(
        id: "datos",
        columns: columns.map { Column(key: $0.key, heading: $0.heading, kind: .integer) },
        rows: [columns.map { _ in cell }]
      )
    )
  }

  private static let first = CellPlace(table: "datos", row: 0, column: "valor")

  // Computed: the leak sanitizer does not see through the enumerations of a stored one.
  static var cases: [(Report, [ReportFlaw])] {
    [
      (SmallReport.of([]), [.noSheets]),
      (sheets(""), [.sheetName("")]),
      (sheets("Con espacio"), [.sheetName("Con espacio")]),
      (sheets("Con'comilla"), [.sheetName("Con'comilla")]),
      (sheets("a\u{1}b"), [.sheetName("a\u{1}b")]),
      (sheets("History"), [.sheetName("History")]),
      (sheets("H_x0041_"), [.sheetName("H_x0041_")]),
      (
        sheets(String(repeating: "a", count: 32)),
        [.sheetName(String(repeating: "a", count: 32))]
      ),
      (sheets("Hoja", "HOJA"), [.repeatedSheetName("HOJA")]),
      (
        SmallReport.of([Sheet(name: "Hoja", title: "", content: .table(table))]),
        [.untitledSheet(name: "Hoja")]
      ),
      (
        SmallReport.of([Sheet(name: "Hoja", title: "T", content: .lines([]))]),
        [.emptySheet(name: "Hoja")]
      ),
      (
        SmallReport.of([Sheet(name: "Hoja", title: "T", content: .charts([]))]),
        [.emptySheet(name: "Hoja")]
      ),
      (
        SmallReport.of([
          Sheet(name: "Hoja", title: "T", content: .lines([Line(.sheetLink("Otra"), "Ir")]))
        ]),
        [.linkToUnknownSheet(name: "Otra", from: "Hoja")]
      ),
      (
        SmallReport.column(cells: [Cell(.text("Ir"), target: .sheet("Otra"))]),
        [.linkToUnknownSheet(name: "Otra", from: "Datos")]
      ),
      (tables(SmallReport.table("con espacio", cells: [cell])), [.tableName("con espacio")]),
      (tables(SmallReport.table("año", cells: [cell])), [.tableName("año")]),
      (
        tables(SmallReport.table("uno", cells: [cell]), SmallReport.table("UNO", cells: [cell])),
        [.repeatedTable("UNO")]
      ),
      (tables(SmallReport.table(cells: [])), [.tableWithoutRows("datos")]),
      (
        tables(Table(id: "datos", columns: [], rows: [[]])),
        [.tableWithoutColumns("datos")]
      ),
      (
        columns(("a", "Uno"), ("a", "Dos")),
        [.repeatedColumnKey(table: "datos", key: "a")]
      ),
      (columns(("a b", "Uno")), [.columnKey(table: "datos", key: "a b")]),
      (
        columns(("a", "Uno"), ("b", "UNO")),
        [.heading(table: "datos", column: "b", heading: "UNO")]
      ),
      (columns(("a", "")), [.heading(table: "datos", column: "a", heading: "")]),
      (
        columns(("a", String(repeating: "x", count: 256))),
        [.heading(table: "datos", column: "a", heading: String(repeating: "x", count: 256))]
      ),
      (
        tables(Table(id: "datos", columns: table.columns, rows: [[cell], [cell, cell]])),
        [.rowWidth(table: "datos", row: 1, expected: 1, found: 2)]
      ),
      (
        SmallReport.column(.integer, cells: [Cell(.number(Number(.nan, exact: "1")))]),
        [.number(first)]
      ),
      (
        SmallReport.column(.integer, cells: [Cell(.number(Number(.infinity, exact: "1")))]),
        [.number(first)]
      ),
      (
        SmallReport.column(.integer, cells: [Cell(.number(Number(1, exact: "1,5")))]),
        [.digits(first, "1,5")]
      ),
      (
        SmallReport.column(
          .date,
          cells: [Cell(.date(DateValue(year: 2022, month: 2, day: 29)))]
        ),
        [.date(first, DateValue(year: 2022, month: 2, day: 29))]
      ),
      (
        SmallReport.column(
          .date,
          cells: [Cell(.date(DateValue(year: 1900, month: 2, day: 28)))]
        ),
        [.date(first, DateValue(year: 1900, month: 2, day: 28))]
      ),
    ]
  }

  @Test("is refused with what is wrong", arguments: cases)
  func refuses(report: Report, flaws: [ReportFlaw]) {
    #expect(throws: ExportError.report(flaws)) { try WorkbookExporter().rendered(report) }
  }

  @Test("leaves the previous workbook where it was")
  func previousStays() throws {
    let folder = try ScratchFolder()
    try folder.write("anterior", to: "a.xlsx")
    #expect(throws: ExportError.self) {
      try WorkbookExporter().render(SmallReport.of([]), to: folder.path + "/a.xlsx")
    }
    #expect(folder.names == ["a.xlsx"])
    #expect(folder.read("a.xlsx") == "anterior")
  }

  @Test("tells its first hundred flaws, not a million")
  func bounded() {
    let cells = Array(repeating: Cell(.number(Number(.nan, exact: "x"))), count: 1_000)
    let error = #expect(throws: ExportError.self) {
      try WorkbookExporter().rendered(SmallReport.column(.integer, cells: cells))
    }
    guard case .report(let flaws) = error else {
      Issue.record("another error")
      return
    }
    #expect(flaws.count == 100)
  }

  @Test(
    "includes charts that cannot be drawn",
    arguments: [
      ("datos", "valor", "x", [ChartFlaw.unknownColumn(table: "datos", column: "x")]),
      ("otra", "valor", "valor", [.unknownTable("otra")]),
      ("datos", "valor", "valor", [.noValues(series: "Serie")]),
    ]
  )
  func charts(table: String, categories: String, values: String, flaws: [ChartFlaw]) {
    let chart = Chart(
      id: "c",
      title: "T",
      kind: .bars,
      description: "D",
      valueTitle: "V",
      showsPercentages: false,
      series: [
        Chart.Series(
          name: "Serie",
          role: .achieved,
          table: table,
          categories: categories,
          values: values
        )
      ]
    )
    let report = SmallReport.of([
      SmallReport.sheet("Datos", SmallReport.table(cells: [Cell(.missing(.notAvailable))])),
      Sheet(name: "Graficos", title: "G", content: .charts([chart])),
    ])
    #expect(throws: ExportError.report(flaws.map { .chart(id: "c", $0) })) {
      try WorkbookExporter().rendered(report)
    }
  }
}
