import RindeExport
import RindeReport
import Testing

@testable import RindeCommand

@Suite("What differs between two workbooks")
struct WorkbookDifferencesTests {
  /// A table of two rows with a column for typing and one empty row.
  ///
  /// Above it stand the title, one sentence, and two lines on where one may type: headings in row 5.
  private static func report(
    share: Double = 0.8,
    opinion: Cell = .blank,
    typed: [[Cell]] = [],
    sheets: [Sheet] = []
  ) -> Report {
    let table = Table(
      id: "seguimiento",
      columns: [
        Column(key: "actividad", heading: "Actividad", kind: .code),
        Column(key: "valor", heading: "Valor", kind: .percentage(places: 1)),
        Column(key: "concepto", heading: "Concepto", kind: .text, entry: .text),
      ],
      rows: [
        [.text("1.1"), Cell(.number(Number(share, exact: "80.000000"))), opinion],
        [.text("1.2"), Cell(.missing(.notAvailable)), .blank],
      ] + typed,
      entryRows: 1
    )
    let sheet = Sheet(
      name: "Seguimiento",
      title: "Título",
      introduction: ["Una tabla."],
      content: .table(table)
    )
    return Report(
      id: "prueba",
      title: "Prueba",
      author: "Entidad",
      summary: "Una prueba.",
      date: DateValue(year: 2022, month: 6, day: 30),
      sheets: [sheet] + sheets
    )
  }

  private func differences(_ found: Report) throws -> WorkbookDifferences {
    let expected = Self.report()
    let old = try HeldFile(WorkbookExporter().rendered(expected).bytes)
    let new = try HeldFile(WorkbookExporter().rendered(found).bytes)
    return try WorkbookDifferences(
      of: new.path,
      from: old.path,
      cells: ReportCells(of: expected)
    )
  }

  private func place(_ difference: CellDifference) -> String {
    "\(difference.sheet)!\(difference.place) «\(difference.expected)» «\(difference.found)»"
  }

  @Test("is nothing when they say the same, also with other digits of the same number")
  func same() throws {
    #expect(try differences(Self.report()).isEmpty)
    #expect(try differences(Self.report(share: 0.8.nextUp)).isEmpty)
  }

  @Test("is a cell, with percentages as people read them")
  func changed() throws {
    let found = try differences(Self.report(share: 0.955))
    #expect(found.changed.map(place) == ["Seguimiento!B6 «80 %» «95,5 %»"])
    #expect(found.filled.isEmpty)
  }

  @Test("is told apart where typing is asked for, also in the empty rows")
  func filled() throws {
    let found = try differences(Self.report(opinion: .text("Conforme")))
    #expect(found.changed.isEmpty)
    #expect(found.filled.map(place) == ["Seguimiento!C6 «» «Conforme»"])
    let typed: [Cell] = [.text("1.3"), .blank, .text("Falta")]
    let below = try differences(Self.report(typed: [typed]))
    #expect(below.changed.map(place) == ["Seguimiento!A8 «» «1.3»"])
    #expect(below.filled.map(place) == ["Seguimiento!C8 «» «Falta»"])
  }

  @Test("is a sheet that is new or gone")
  func sheets() throws {
    let other = Sheet(name: "Otra", title: "Otra", content: .lines([Line(.paragraph, "Hola")]))
    let found = try differences(Self.report(sheets: [other]))
    #expect(found.addedSheets == ["Otra"])
    #expect(found.changed.isEmpty)
    #expect(!found.isEmpty)
  }

  @Test(
    "reads places",
    arguments: [("A1", 1, 0), ("Z10", 10, 25), ("AA2", 2, 26), ("XFD1048576", 1_048_576, 16_383)]
  )
  func places(text: String, row: Int, column: Int) {
    #expect(CellAddress(text) == CellAddress(row: row, column: column))
    #expect(CellAddress(row: row, column: column).description == text)
  }

  @Test(
    "reads no places where there are none",
    arguments: ["", "A", "1", "A0", "a1", "A1B", "$A$1"]
  )
  func noPlaces(text: String) { #expect(CellAddress(text) == nil) }
}
