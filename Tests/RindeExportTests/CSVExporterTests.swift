import RindeExport
import RindeReport
import Testing

@Suite("A table as CSV")
struct CSVExporterTests {
  private let table = Table(
    id: "datos",
    columns: [
      Column(key: "codigo", heading: "Código", kind: .code),
      Column(key: "nombre", heading: "Nombre; oficial", kind: .text),
      Column(key: "total", heading: "Total", kind: .decimal(places: 1)),
      Column(key: "cumplimiento_pct", heading: "Cumplimiento", kind: .percentage(places: 1)),
      Column(key: "vence", heading: "Vence", kind: .date),
    ],
    rows: [
      [
        .text("05001"), .text("Medellín, «ciudad»"), Cell(.number(Number(-1.5, exact: "-1.50"))),
        Cell(.number(Number(0.8, exact: "80.000000"))),
        Cell(.date(DateValue(year: 2022, month: 6, day: 3))),
      ],
      [
        .text("2.2"), .text("=1+1"), .integer(1_234_567),
        Cell(.number(Number(2.0 / 3, exact: "66.666667"))), .blank,
      ],
      [
        .text("3"), .text("dijo \"sí\"\r\ny se fue"), Cell(.missing(.notAvailable)),
        Cell(.missing(.notApplicable)), .blank,
      ],
    ]
  )

  @Test("for programs: keys, exact digits, ISO dates, nothing for missing")
  func canonical() throws {
    let rendering = try CSVExporter(.canonical).rendered(table)
    let expected = """
      codigo,nombre,total,cumplimiento_pct,vence\r
      "05001","Medellín, «ciudad»",-1.50,80.000000,2022-06-03\r
      "2.2",=1+1,1234567,66.666667,\r
      "3","dijo ""sí""\r
      y se fue",,,\r

      """
    #expect(String(decoding: rendering.bytes, as: UTF8.self) == expected)
    #expect(rendering.formulaLikeCells == 1)
    #expect(rendering.records == 3)
  }

  @Test("a table that only says that there is nothing has no records")
  func placeholder() throws {
    let table = Table(
      id: "retrasos",
      columns: [Column(key: "situacion", heading: "Situación", kind: .text)],
      rows: [[.text("Ninguna")]],
      isPlaceholder: true
    )
    let rendering = try CSVExporter(.canonical).rendered(table)
    #expect(String(decoding: rendering.bytes, as: UTF8.self) == "situacion\r\n")
    #expect(rendering.records == 0)
  }

  @Test("for people: mark, headings, decimal comma, Colombian dates, apostrophe")
  func spreadsheet() throws {
    let rendering = try CSVExporter(.spreadsheet).rendered(table)
    let expected = """
      Código;"Nombre; oficial";Total;Cumplimiento;Vence\r
      "05001";Medellín, «ciudad»;-1,5;80%;03/06/2022\r
      "2.2";'=1+1;1234567;66,666667%;\r
      "3";"dijo ""sí""\r
      y se fue";[x];[z];\r

      """
    #expect(rendering.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: rendering.bytes.dropFirst(3), as: UTF8.self) == expected)
    #expect(rendering.formulaLikeCells == 1)
  }

  @Test(
    "knows what a spreadsheet takes for a formula",
    arguments: [
      ("=A1", 1), ("+57", 1), ("-5", 1), ("@nombre", 1), ("\tA", 1), ("\rA", 1), ("\nA", 1),
      ("  =A1", 1), ("\u{FF1D}A1", 1), ("\u{A0}=A1", 1), ("a=1", 0), ("10 %", 0), ("'=A1", 0),
    ]
  )
  func formulas(text: String, count: Int) throws {
    let rendering = try CSVExporter(.canonical).rendered(SmallReport.table(cells: [.text(text)]))
    #expect(rendering.formulaLikeCells == count)
  }

  @Test(
    "writes the zeros that matter",
    arguments: [
      ("0", "0"), ("100", "100"), ("100.000000", "100"), ("0.50", "0,5"), ("-0.25", "-0,25"),
    ]
  )
  func digits(exact: String, expected: String) throws {
    let cell = Cell(.number(Number(1, exact: exact)))
    let table = SmallReport.table(kind: .decimal(places: 2), cells: [cell])
    let bytes = try CSVExporter(.spreadsheet).rendered(table).bytes.dropFirst(3)
    #expect(String(decoding: bytes, as: UTF8.self) == "Valor\r\n\(expected)\r\n")
  }

  @Test("refuses numbers that are not digits", arguments: ["1,5", "", "1e5", "--1", ".5", "5."])
  func refuses(exact: String) {
    let cell = Cell(.number(Number(1, exact: exact)))
    let table = SmallReport.table(kind: .integer, cells: [cell])
    let place = CellPlace(table: "datos", row: 0, column: "valor")
    #expect(throws: ExportError.report([.digits(place, exact)])) {
      try CSVExporter(.canonical).rendered(table)
    }
  }
}
