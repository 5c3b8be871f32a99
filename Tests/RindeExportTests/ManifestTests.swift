import RindeExport
import RindeReport
import Testing

@Suite("The manifest of a report")
struct ManifestTests {
  private static func percentage(_ exact: String, figure: String) -> Cell {
    Cell(.number(Number(0.8, exact: exact)), kind: .percentage(places: 1), figure: figure)
  }

  /// A table whose third row is its total.
  ///
  /// Above it stand the title, one sentence, and the sentence on the total: the headings are row 4.
  private static func report(total: String = "66.666667") -> Report {
    let table = Table(
      id: "indicadores",
      columns: [
        Column(key: "actividad", heading: "Actividad", kind: .code),
        Column(key: "valor", heading: "Valor", kind: .integer),
        Column(key: "vence", heading: "Vence", kind: .date),
      ],
      rows: [
        [
          .text("1.1"), percentage("80.000000", figure: "indicador/1.1"),
          Cell(.date(DateValue(year: 2022, month: 6, day: 3)), figure: "vence/1.1"),
        ],
        [.text("1.2"), Cell(.missing(.notAvailable), figure: "indicador/1.2"), .blank],
      ],
      total: [.text("Total"), percentage(total, figure: "resumen"), .blank]
    )
    let notes = Table(
      id: "notas",
      columns: [
        Column(key: "tema", heading: "Tema", kind: .text),
        Column(key: "nota", heading: "Nota", kind: .text),
      ],
      rows: [[.text("Zonas"), .text("Baja: menos de 60 %.")]]
    )
    let sheet = Sheet(
      name: "Indicadores",
      title: "Título",
      introduction: ["Una tabla."],
      content: .table(table)
    )
    let again = SmallReport.table(cells: [
      Cell(.number(Number(0.6667, exact: "66.666667")), figure: "resumen")
    ])
    return SmallReport.of([
      sheet, SmallReport.sheet("Otra", again), SmallReport.sheet("Notas", notes),
    ])
  }

  @Test("lists each figure once, with its exact value and its first cell")
  func figures() throws {
    let records = try ReportFigures(of: Self.report()).records
    func record(_ id: String, _ value: String?, _ unit: FigureRecord.Unit, _ cell: String)
      -> FigureRecord
    {
      FigureRecord(
        id: id,
        value: value,
        unit: unit,
        table: "indicadores",
        sheet: "Indicadores",
        cell: cell
      )
    }
    #expect(
      records == [
        record("indicador/1.1", "80.000000", .percentage, "B5"),
        record("vence/1.1", "2022-06-03", .date, "C5"),
        record("indicador/1.2", nil, .amount, "B6"),
        record("resumen", "66.666667", .percentage, "B7"),
      ]
    )
  }

  @Test("refuses a figure that stands twice with different values")
  func contradiction() {
    let place = CellPlace(table: "datos", row: 0, column: "valor")
    #expect(throws: ExportError.report([.figure("resumen", place)])) {
      try ReportFigures(of: Self.report(total: "66.666668"))
    }
  }

  @Test("is written with one line for each file, definition and figure")
  func document() throws {
    let manifest = ReportManifest(
      program: "0.1.0",
      request: .init(
        audience: "concejo",
        cutoff: "2022-T2",
        date: "2022-06-30",
        options: [.init("hoja", "Plan \"2022\"")]
      ),
      entity: "Alcaldía",
      folder: "mi-entidad",
      inputs: [FileProof(name: "plan.csv", bytes: 3, digest: "ab")],
      outputs: [],
      definitions: [.init(name: "Zonas", text: "Baja")],
      figures: [
        FigureRecord(
          id: "a/b",
          value: nil,
          unit: .amount,
          table: "datos",
          sheet: "Datos",
          cell: "A3"
        )
      ]
    )
    let expected = #"""
      {
        "version_esquema": "1",
        "rinde": "0.1.0",
        "informe": {
          "destino": "concejo",
          "corte": {"nombre": "2022-T2", "fecha": "2022-06-30"},
          "opciones": {"hoja": "Plan \"2022\""}
        },
        "entidad": "Alcaldía",
        "carpeta": "mi-entidad",
        "entradas": [
          {"archivo": "plan.csv", "bytes": 3, "sha256": "ab"}
        ],
        "salidas": [],
        "definiciones": [
          {"nombre": "Zonas", "texto": "Baja"}
        ],
        "cifras": [
          {"id": "a/b", "valor": null, "unidad": "cantidad", "tabla": "datos", "hoja": "Datos", "celda": "A3"}
        ]
      }

      """#
    #expect(String(decoding: manifest.bytes, as: UTF8.self) == expected)
  }

  @Test("lists every file but itself, with the digests that sha256sum gives")
  func outputs() throws {
    let rendered = try RenderedReport(Self.report(), name: "concejo-2022-T2")
    let manifest = try rendered.manifest(
      of: .init(audience: "concejo", cutoff: "2022-T2", date: "2022-06-30", options: []),
      program: "0.1.0",
      folder: "mi-entidad",
      inputs: []
    )
    #expect(
      manifest.outputs.map(\.name) == [
        "concejo-2022-T2.xlsx", "concejo-2022-T2.html", "datos/indicadores.csv",
        "excel/indicadores-excel.csv", "datos/datos.csv", "excel/datos-excel.csv",
        "datapackage.json",
      ]
    )
    // printf 'valor\r\n66.666667\r\n' | sha256sum
    let proof = FileProof(
      name: "datos/datos.csv",
      bytes: 18,
      digest: "9b5721cbfec78bb4b3430e63d2e222b58c29aabb7feeb9df438e93510e228ee2"
    )
    #expect(manifest.outputs[4] == proof)
    #expect(manifest.definitions == [.init(name: "Zonas", text: "Baja: menos de 60 %.")])
  }
}
