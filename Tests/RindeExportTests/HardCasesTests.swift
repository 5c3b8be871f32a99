import RindeExport
import RindeReport
import RindeTables
import Testing

/// What is hard for a file, read back by the project's own reader of workbooks.
@Suite("What is hard to write")
struct HardCasesTests {
  private let folder: ScratchFolder
  private let notes: WorkbookNotes

  init() throws {
    folder = try ScratchFolder()
    notes = try WorkbookExporter().render(DemoLimits.report, to: folder.path + "/limites.xlsx")
  }

  private func grid(_ sheet: String) throws -> Grid {
    try TableReader.grid(at: folder.path + "/limites.xlsx", sheet: sheet)
  }

  @Test("strange texts come back as they were, control characters as their pictures")
  func strange() throws {
    // Title, introduction and headings stand in the first three rows.
    let read = try grid("Textos").rows.dropFirst(3).map { $0[0].text }
    #expect(
      Array(read.prefix(DemoLimits.strange.count)) == [
        "=1+1", "+57 300", "@todos", "a < b & \"c\" > d", "Emoji 🙂👩‍👩‍👧 y ñandú", "Uno␁dos␀tres␟",
        "_x0041_", "línea\notra\núltima", "<script>alert(1)</script>", "&amp;", "]]>",
      ]
    )
    #expect(notes.replacedCharacters == 3)
  }

  @Test("a note of 40,000 characters is cut with a mark, counted, and whole in the data file")
  func longNote() throws {
    let read = try grid("Textos").rows.map { $0[0].text }.first { $0.count > 1_000 } ?? ""
    let kept = read.prefix { $0 == "á" }.count
    #expect(kept > 32_000 && read.utf16.count <= 32_767)
    #expect(read.hasSuffix("á… [texto recortado: \(40_000 - kept) caracteres]"))
    #expect(notes.cutTexts == 1)
    let table = try #require(DemoLimits.report.tables.first { $0.table.id == "textos" }).table
    for edition in [CSVExporter.Edition.canonical, .spreadsheet] {
      let csv = String(decoding: try CSVExporter(edition).rendered(table).bytes, as: UTF8.self)
      #expect(csv.filter { $0 == "á" }.count == 40_000)
    }
  }

  @Test("an address of 3,000 characters stays text, whole, and leads nowhere")
  func longAddress() throws {
    #expect(DemoLimits.address.count == 3_000)
    #expect(try grid("Textos").rows.last?[1].text == DemoLimits.address)
    // The table's and the cover's.
    #expect(notes.plainLinks == 2)
  }

  @Test("a thousand rows stand under one another, and their total below them")
  func thousandRows() throws {
    // Title, introduction, the notice of the total and the headings come first.
    let rows = try grid("Mil_filas").rows.dropFirst(4)
    #expect(rows.map(\.number) == Array(5...1_005))
    #expect(rows.dropLast().map { $0[1].text } == (1...1_000).map { "\($0)" })
    #expect(rows.last?.cells.map(\.text) == ["Total", "500500"])
  }

  @Test("forty-five sheets keep their names, even those that differ in the last letter")
  func sheets() throws {
    let book = try XLSXWorkbook(path: folder.path + "/limites.xlsx")
    #expect(book.sheets.count == 45)
    #expect(Set(book.sheets.map(\.name)).count == 45)
    for name in DemoLimits.names { #expect(try grid(name).rows.last?[0].text == name) }
  }

  @Test("names that would be the same after cutting are refused, never cut")
  func collidingNames() {
    let names = ["A", "B"].map { String(repeating: "N", count: 31) + $0 }
    let report = SmallReport.of(
      names.enumerated().map { number, name in
        SmallReport.sheet(name, SmallReport.table("t\(number)", cells: [.integer(1)]))
      }
    )
    #expect(throws: ExportError.report(names.map { .sheetName($0) })) {
      try WorkbookExporter().rendered(report)
    }
  }

  @Test("what is typed in a prepared table is read as any other; its empty rows are not")
  func typed() throws {
    let path = folder.path + "/captura.xlsx"
    try WorkbookExporter().render(DemoEntries.report, to: path)
    let rows = try TableReader.grid(at: path, sheet: "Plantilla").rows
    #expect(
      rows.last?.cells.map(\.text) == [
        "2022-06-15", "40", "2.5", "", "No", "001", "Fila de ejemplo: bórrela.",
      ]
    )
    let headings = try #require(rows.dropLast().last)
    #expect(headings.cells.map(\.text).first == "Fecha del avance")
  }
}
