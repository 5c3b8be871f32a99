import RindeExport
import RindeReport
import Testing

@Suite("Grounds by value")
struct ShadingTests {
  private static func report(_ shading: [String]) -> Report {
    let table = Table(
      id: "horas",
      columns: [Column(key: "dia", heading: "Día", kind: .text)]
        + ["a", "b", "c"].map {
          Column(key: $0, heading: $0.uppercased(), kind: .integer, width: .tight)
        },
      rows: [
        [.text("Lunes"), .integer(0), .integer(3), .integer(1)],
        [.text("Martes"), .integer(2), .integer(0), .integer(9)],
      ],
      total: [.text("Total"), .integer(2), .integer(3), .integer(10)],
      shading: shading
    )
    return SmallReport.of([SmallReport.sheet("Horas", table)])
  }

  private static func sheet(_ shading: [String]) throws -> String {
    try UnzippedWorkbook(WorkbookExporter().rendered(report(shading)).bytes).sheet(1)
  }

  /// Title and headings come before; the total row is not shaded.
  @Test("go from white to a light colour over the data cells, with one scale")
  func scale() throws {
    let sheet = try Self.sheet(["a", "b", "c"])
    let formats = sheet.components(from: "<conditionalFormatting sqref=\"", to: "\"")
    #expect(formats.count == 1)
    #expect(formats.first?.hasPrefix("B") == true)
    #expect(sheet.contains("<color rgb=\"FFFFFFFF\"/><color rgb=\"FF8FB8DE\"/>"))
    let rows = formats.first?.split(separator: ":").compactMap { Int($0.drop { $0.isLetter }) }
    #expect(rows.map { $0[1] - $0[0] } == 1)
  }

  @Test("columns that do not touch share the scale")
  func apart() throws {
    let formats = try Self.sheet(["a", "c"])
      .components(from: "<conditionalFormatting sqref=\"", to: "\"")
    #expect(formats.count == 1)
    #expect(formats.first?.split(separator: " ").count == 2)
  }

  @Test("a table without them has no conditional format")
  func none() throws {
    #expect(try !Self.sheet([]).contains("conditionalFormatting"))
  }

  @Test("a column that is not there is refused")
  func unknown() {
    #expect(throws: ExportError.report([.shading(table: "horas", column: "z")])) {
      try WorkbookExporter().rendered(Self.report(["z"]))
    }
  }
}
