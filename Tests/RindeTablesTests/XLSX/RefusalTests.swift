import RindeTables
import Testing

@Suite("Workbooks that are refused")
struct RefusalTests {
  @Test(
    "each kind of wrong or hostile file gives its own reason",
    arguments: [
      ("doctype.xlsx", .documentTypeRefused(part: "xl/worksheets/sheet1.xml")),
      ("laughs.xlsx", .documentTypeRefused(part: "xl/sharedStrings.xml")),
      ("malformed.xlsx", .malformedPart(part: "xl/worksheets/sheet1.xml", line: 3)),
      ("unclosed.xlsx", .malformedPart(part: "xl/worksheets/sheet1.xml", line: 2)),
      ("bad-index.xlsx", .malformedPart(part: "xl/worksheets/sheet1.xml", line: 2)),
      ("bad-column.xlsx", .malformedPart(part: "xl/worksheets/sheet1.xml", line: 2)),
      ("bad-row.xlsx", .malformedPart(part: "xl/worksheets/sheet1.xml", line: 2)),
      ("bad-utf8.xlsx", .malformedPart(part: "xl/worksheets/sheet1.xml", line: 2)),
      ("bomb.xlsx", .suspiciousRatio(part: "xl/worksheets/sheet1.xml")),
      ("truncated.xlsx", .damagedArchive(part: nil)),
      ("crc.xlsx", .damagedArchive(part: "xl/worksheets/sheet1.xml")),
      ("missing-sheet.xlsx", .damagedArchive(part: "xl/worksheets/sheet1.xml")),
      ("zip-password.xlsx", .encrypted),
      ("spreadsheet.ods", .openDocument),
      ("text.odt", .wordProcessor),
      ("text.docx", .wordProcessor),
      ("photos.zip", .notAWorkbook),
      ("slides.pptx", .notAWorkbook),
      ("binary.xlsb", .notAWorkbook),
      ("empty-sheet.xlsx", .noSheet),
      ("absent.xlsx", .missing),
      (".", .directory),
      ("plan.xlsx/plan.xlsx", .missing),
    ] as [(String, TableError.Reason)]
  )
  func refuses(name: String, reason: TableError.Reason) {
    #expect(throws: TableError(file: fixture(name), reason: reason)) { try grid(name) }
  }

  @Test("a sheet that does not exist is answered with those that do")
  func unknownSheet() {
    let available = ["Plan 2022", "Listas", "Notas", "Hoja3"]
    #expect(
      throws: TableError(
        file: fixture("plan.xlsx"),
        reason: .unknownSheet("Plan", available: available)
      )
    ) { try grid("plan.xlsx", sheet: "Plan") }
  }

  @Test(
    "the limits hold",
    arguments: [
      (XLSXLimits(entries: 3), .tooLarge(limitMiB: 512)),
      (XLSXLimits(unpackedMiB: 0), .tooLarge(limitMiB: 0)),
      (XLSXLimits(ratio: 2, ratioFloor: 6_000), .suspiciousRatio(part: "xl/theme/theme1.xml")),
      (XLSXLimits(gridCells: 20), .tooLarge(limitMiB: 512)),
    ] as [(XLSXLimits, TableError.Reason)]
  )
  func limits(limits: XLSXLimits, reason: TableError.Reason) {
    let path = fixture("plan.xlsx")
    #expect(throws: TableError(file: path, reason: reason)) {
      try XLSXWorkbook(path: path, limits: limits).grid()
    }
  }
}
