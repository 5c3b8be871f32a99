import RindeExport
import RindeReport
import Testing

@Suite("The description of the data")
struct DataPackageTests {
  /// `datapackage.json` of a report with one table of one column.
  private static func package(
    _ column: Column,
    _ cells: [Cell],
    key: [String] = [],
    license: String? = nil
  ) throws -> String {
    let table = Table(id: "datos", columns: [column], rows: cells.map { [$0] }, key: key)
    let report = Report(
      id: "prueba",
      title: "Prueba",
      author: "Entidad",
      summary: "Una prueba.",
      date: DateValue(year: 2022, month: 6, day: 30),
      period: .init(
        first: DateValue(year: 2022, month: 1, day: 1),
        last: DateValue(year: 2022, month: 6, day: 30)
      ),
      sources: ["plan.csv"],
      license: license,
      sheets: [SmallReport.sheet("Datos", table)]
    )
    let files = try RenderedReport(report, name: "Prueba-2022-T2").files
    let file = try #require(files.first { $0.path == "datapackage.json" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// The fields of the canonical and of the Excel edition, each on one line.
  private static func fields(_ column: Column, _ cells: [Cell], key: [String] = []) throws
    -> [String]
  {
    let text = try package(column, cells, key: key)
    return text.split(separator: "\"fields\": [").dropFirst().map { part in
      part.prefix { $0 != "]" }.split(separator: "\n").map { $0.drop { $0 == " " } }
        .filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }

  private static func number(_ exact: String, _ kind: Column.Kind? = nil) -> Cell {
    Cell(.number(Number(1, exact: exact)), kind: kind)
  }

  @Test("says percentages in points, and with a sign in the Excel edition")
  func percentages() throws {
    let column = Column(key: "valor", heading: "Valor", kind: .percentage(places: 1))
    #expect(
      try Self.fields(column, [Self.number("80.000000"), Cell(.missing(.notAvailable))]) == [
        #"{ "name": "valor", "type": "number", "title": "Valor", "unidad": "puntos porcentuales" }"#,
        #"{ "name": "Valor", "type": "number", "decimalChar": ",", "bareNumber": false, "title": "Valor", "unidad": "puntos porcentuales" }"#,
      ]
    )
  }

  @Test("says that a column mixes quantities and percentages")
  func mixed() throws {
    let column = Column(key: "valor", heading: "Valor", kind: .integer, unit: "boletines")
    let fields = try Self.fields(
      column,
      [Self.number("4"), Self.number("80.000000", .percentage(places: 1))]
    )
    #expect(
      fields == [
        #"{ "name": "valor", "type": "number", "title": "Valor", "description": "Según la fila es una cantidad o un porcentaje; los porcentajes van en puntos.", "unidad": "boletines" }"#,
        #"{ "name": "Valor", "type": "number", "decimalChar": ",", "bareNumber": false, "title": "Valor", "description": "Según la fila es una cantidad o un porcentaje; los porcentajes llevan signo.", "unidad": "boletines" }"#,
      ]
    )
  }

  @Test(
    "takes the type from what the cells hold",
    arguments: [
      (Column.Kind.integer, [number("4")], "integer"),
      (.integer, [number("4.5")], "number"),
      (.integer, [number("4"), .text("por definir")], "string"),
      (.integer, [.blank], "integer"),
      (.decimal(places: 2), [number("4")], "number"),
      (.text, [.text("a"), number("4")], "string"),
      (.code, [.text("05001")], "string"),
      (.link, [.text("Acta")], "string"),
      (.date, [Cell(.date(DateValue(year: 2022, month: 6, day: 3)))], "date"),
      (.date, [.text("por definir")], "string"),
    ]
  )
  func types(kind: Column.Kind, cells: [Cell], type: String) throws {
    let column = Column(key: "valor", heading: "Valor", kind: kind)
    let fields = try Self.fields(column, cells)
    #expect(fields.count == 2)
    for field in fields { #expect(field.contains("\"type\": \"\(type)\"")) }
  }

  @Test("constrains only what the table declares")
  func constraints() throws {
    let key = Column(key: "valor", heading: "Valor", kind: .code)
    let text = try Self.package(key, [.text("1.1")], key: ["valor"])
    #expect(text.contains("\"required\": true,\n              \"unique\": true"))
    #expect(text.contains("\"primaryKey\": [\n          \"valor\"\n        ]"))
    #expect(text.contains("\"primaryKey\": [\n          \"Valor\"\n        ]"))
    let opinion = Column(key: "valor", heading: "Valor", kind: .text, entry: .list(["Sí", "No"]))
    #expect(
      try Self.package(opinion, [.blank])
        .contains("\"enum\": [\n                \"Sí\",\n                \"No\"\n")
    )
    let count = Column(key: "valor", heading: "Valor", kind: .integer, entry: .wholeNumber)
    #expect(try Self.package(count, [.blank]).contains("\"minimum\": 0"))
    let plain = Column(key: "valor", heading: "Valor", kind: .integer)
    #expect(try !Self.package(plain, [.blank]).contains("constraints"))
  }

  @Test("tells the period, the source, the publisher and the licence")
  func metadata() throws {
    let column = Column(key: "valor", heading: "Valor", kind: .text)
    let text = try Self.package(column, [.text("=1+1")], license: "CC-BY-4.0")
    #expect(text.contains(#""name": "prueba-2022-t2""#))
    #expect(text.contains(#""periodo": {"desde": "2022-01-01", "hasta": "2022-06-30"}"#))
    #expect(text.contains(#"{"title": "plan.csv"}"#))
    #expect(text.contains(#"{"title": "Entidad", "role": "publisher"}"#))
    #expect(
      text.contains(
        #"{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/deed.es""#
      )
    )
    #expect(text.contains(#""formula_like_cells": 1"#))
    #expect(!text.contains("created"))
    #expect(try !Self.package(column, [.text("a")]).contains("licenses"))
    let other = try Self.package(column, [.text("a")], license: "LicenseRef-Propia")
    #expect(other.contains(#"{"name": "LicenseRef-Propia"}"#))
  }
}
