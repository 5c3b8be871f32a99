import RindeExport
import RindeReport
import Testing

@Suite("Formulas in the notation of spreadsheets")
struct FormulaNotationTests {
  /// Formulas of the first row of the first sheet, whose data stand in A3:C5; the second sheet's
  /// stand in A3:B4.
  static var cases: [(Formula, String)] {
    [
      (.sameRow("b"), "B3"),
      (.cell(table: "uno", row: 2, column: "a"), "$A$5"),
      (.cell(table: "dos", row: 1, column: "y"), "'Hoja_2'!$B$4"),
      (.column(table: "uno", "c"), "$C$3:$C$5"),
      (.column(table: "dos", "x"), "'Hoja_2'!$A$3:$A$4"),
      (.operation(.sameRow("a"), .over, .sameRow("b")), "A3/B3"),
      (
        .operation(
          .operation(.sameRow("a"), .plus, .number(1)),
          .times,
          .operation(.sameRow("b"), .minus, .number(-2))
        ),
        "(A3+1)*(B3-(-2))"
      ),
      (.operation(.sameRow("a"), .joined, .text("di \"sí\"")), "A3&amp;\"di \"\"sí\"\"\""),
      (.operation(.sameRow("a"), .isNot, .text("_x0041_")), "A3&lt;&gt;\"_x005F_x0041_\""),
      (.operation(.sameRow("a"), .lessOrEqual, .number(60)), "A3&lt;=60"),
      (
        .call(
          .choose,
          [
            .operation(.sameRow("b"), .equals, .number(0)), .text(""),
            .call(.round, [.operation(.sameRow("a"), .over, .sameRow("b")), .number(4)]),
          ]
        ),
        "IF(B3=0,\"\",ROUND(A3/B3,4))"
      ),
      (
        .call(
          .sumProduct,
          [
            .operation(
              .operation(.column(table: "uno", "a"), .equals, .text("Alta")),
              .times,
              .column(table: "uno", "b")
            )
          ]
        ),
        "SUMPRODUCT(($A$3:$A$5=\"Alta\")*$B$3:$B$5)"
      ),
      (
        .call(
          .sumIfs,
          [
            .column(table: "uno", "b"), .column(table: "uno", "a"),
            .operation(.text(">="), .joined, .sameRow("b")),
          ]
        ),
        "SUMIFS($B$3:$B$5,$A$3:$A$5,\"&gt;=\"&amp;B3)"
      ),
    ]
  }

  @Test("stand as Excel keeps them", arguments: cases)
  func writes(formula: Formula, expected: String) throws {
    let book = try UnzippedWorkbook(WorkbookExporter().rendered(report(formula)).bytes)
    let written = book.texts(in: "xl/worksheets/sheet1.xml", from: "<f>", to: "</f>")
    #expect(written == [expected])
  }

  @Test(
    "carry the value they had",
    arguments: [
      (Cell.Value.number(Number(0.8, exact: "80")), "<v>0.8</v>"),
      (.text("Alta"), "<v>Alta</v>"),
      (.missing(.notApplicable), "<v>[z]</v>"),
      (.missing(.notAvailable), "<v>[x]</v>"),
      (.missing(.blank), "<v></v>"),
      (.date(DateValue(year: 2022, month: 6, day: 30)), "<v>44742</v>"),
    ]
  )
  func caches(value: Cell.Value, expected: String) throws {
    let book = try UnzippedWorkbook(WorkbookExporter().rendered(report(.number(1), value)).bytes)
    #expect(book.sheet(1).contains("<f>1</f>" + expected))
  }

  @Test(
    "are refused when they lead nowhere",
    arguments: [
      (Formula.sameRow("z"), FormulaFlaw.unknownColumn(table: "uno", column: "z")),
      (.column(table: "tres", "a"), .unknownTable("tres")),
      (.column(table: "dos", "a"), .unknownColumn(table: "dos", column: "a")),
      (.cell(table: "dos", row: 2, column: "x"), .rowOutOfRange(table: "dos", row: 2)),
      (.cell(table: "dos", row: -1, column: "x"), .rowOutOfRange(table: "dos", row: -1)),
      (.call(.sum, []), .noArguments),
      (.text(String(repeating: "a", count: 256)), .textTooLong(length: 256)),
      (.call(.sum, Array(repeating: .sameRow("a"), count: 3_000)), .tooLong(length: 9_005)),
    ]
  )
  func refuses(formula: Formula, flaw: FormulaFlaw) {
    let place = CellPlace(table: "uno", row: 0, column: "a")
    #expect(throws: ExportError.report([.formula(place, flaw)])) {
      try WorkbookExporter().rendered(report(formula))
    }
  }

  private func report(_ formula: Formula, _ value: Cell.Value = .missing(.blank)) -> Report {
    let number = Cell.integer(1)
    let first = Cell(value, formula: formula)
    return SmallReport.of([
      SmallReport.sheet(
        "Hoja_1",
        Table(
          id: "uno",
          columns: ["a", "b", "c"].map { Column(key: $0, heading: $0, kind: .integer) },
          rows: [[first, number, number], [number, number, number], [number, number, number]]
        )
      ),
      SmallReport.sheet(
        "Hoja_2",
        Table(
          id: "dos",
          columns: ["x", "y"].map { Column(key: $0, heading: $0, kind: .integer) },
          rows: [[number, number], [number, number]]
        )
      ),
    ])
  }
}
