import RindeExport
import RindeReport
import Testing

/// Title and two notices stand in rows 1 to 3, the headings in 4, the data in 5 and 6.
@Suite("The total of a table")
struct TotalRowTests {
  private let book: UnzippedWorkbook

  init() throws {
    let report = SmallReport.of([
      SmallReport.sheet("Gasto", SpendingTable.table(), navigation: .working),
      SmallReport.sheet("Datos", SmallReport.table(kind: .integer, cells: [.integer(1)])),
    ])
    book = try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes)
  }

  @Test("stands directly below the last row, outside the named table and its filters")
  func outside() {
    #expect(book["xl/tables/table1.xml"].contains(" ref=\"A4:E6\" totalsRowShown=\"0\""))
    #expect(book["xl/tables/table1.xml"].contains("<autoFilter ref=\"A4:E6\""))
    #expect(book.sheet(1).contains("<dimension ref=\"A1:E7\"/>"))
  }

  @Test("sums the data rows alone, and «the same row» is its own")
  func formulas() {
    let formulas = book.texts(in: "xl/worksheets/sheet1.xml", from: "<f>", to: "</f>")
    #expect(formulas == ["D5/C5", "D6/C6", "SUM($C$5:$C$6)", "SUM($D$5:$D$6)", "D7/C7"])
    #expect(book.sheet(1).contains("<f>SUM($C$5:$C$6)</f><v>350.5</v>"))
    #expect(book.sheet(1).contains("<f>SUM($D$5:$D$6)</f><v>240</v>"))
  }

  @Test("is announced where there is one")
  func notice() {
    let strings = book["xl/sharedStrings.xml"]
    #expect(strings.components(from: "La fila «Total» está debajo de la tabla", to: "<").count == 1)
    #expect(book.sheet(2).contains("<dimension ref=\"A1:A3\"/>"))
  }

  @Test("keeps codes in it as text without a warning")
  func codes() {
    #expect(book.sheet(1).contains("<ignoredError sqref=\"A5:A7\" numberStoredAsText=\"1\"/>"))
  }

  @Test(
    "never reaches data files",
    arguments: [CSVExporter.Edition.canonical, .spreadsheet]
  )
  func data(edition: CSVExporter.Edition) throws {
    let withTotal = try CSVExporter(edition).rendered(SpendingTable.table())
    #expect(withTotal == (try CSVExporter(edition).rendered(SpendingTable.table(total: nil))))
    #expect(withTotal.records == 2)
    #expect(!String(decoding: withTotal.bytes, as: UTF8.self).contains("Total"))
  }

  @Test("widens its column when its figure is longer than those above")
  func width() throws {
    let column = Column(key: "valor", heading: "Valor", kind: .integer)
    let total = Cell(.number(Number(1e15, exact: "1000000000000000")))
    let table = Table(id: "datos", columns: [column], rows: [[.integer(1)]], total: [total])
    let report = SmallReport.of([SmallReport.sheet("Datos", table)])
    let sheet = try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes).sheet(1)
    let width = try #require(sheet.components(from: " width=\"", to: "\"").first)
    // Sixteen digits and five separators; `####` would show in less.
    #expect(try #require(Double(width)) > 21)
  }

  static var flaws: [([Cell], ReportFlaw)] {
    let place = CellPlace(table: "gasto", row: 2, column: "dependencia")
    var total = SpendingTable.total
    func with(_ cell: Cell) -> [Cell] {
      total[1] = cell
      return total
    }
    return [
      ([.text("Total")], .totalWidth(table: "gasto", expected: 5, found: 1)),
      ([], .totalWidth(table: "gasto", expected: 5, found: 0)),
      (
        with(Cell(.missing(.blank), formula: .sameRow("otra"))),
        .formula(place, .unknownColumn(table: "gasto", column: "otra"))
      ),
      (with(Cell(.number(Number(.nan, exact: "1")))), .number(place)),
      (
        with(Cell(.text("Ir"), target: .sheet("Otra"))),
        .linkToUnknownSheet(name: "Otra", from: "Gasto")
      ),
    ]
  }

  @Test("is refused when it could not be written", arguments: flaws)
  func refuses(total: [Cell], flaw: ReportFlaw) {
    let report = SmallReport.of([SmallReport.sheet("Gasto", SpendingTable.table(total: total))])
    #expect(throws: ExportError.report([flaw])) { try WorkbookExporter().rendered(report) }
  }
}
