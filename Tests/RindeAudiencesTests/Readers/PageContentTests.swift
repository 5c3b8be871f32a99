import RindeReport
import Testing

@testable import RindeAudiences

@Suite("What a page shows of a report")
struct PageContentTests {
  /// Columns that a person reads side by side.
  private static let limit = 8

  @Test("tables are as wide as a person reads", arguments: ReadersReports.names)
  func width(name: String) throws {
    expectWidth(of: try #require(try ReadersReports.all()[name]))
  }

  @Test("tables of the demonstration too", arguments: DemoFolder.runs)
  func demoWidth(_ run: [String]) throws {
    expectWidth(of: try ReadersReports.demo(run))
  }

  /// A map of heat is read as a drawing.
  private func expectWidth(of report: Report) {
    for sheet in report.pageSheets {
      guard case .table(let table) = sheet.content, table.shading.isEmpty else { continue }
      let shown = table.columns.filter { !$0.isDetail }
      #expect((2...Self.limit).contains(shown.count), "\(table.id): \(shown.map(\.key))")
    }
  }

  @Test("no sheet, cell or formula is spoken of", arguments: ReadersReports.names)
  func words(name: String) throws {
    expectWords(of: try #require(try ReadersReports.all()[name]))
  }

  @Test("nor in the demonstration", arguments: DemoFolder.runs)
  func demoWords(_ run: [String]) throws {
    expectWords(of: try ReadersReports.demo(run))
  }

  private func expectWords(of report: Report) {
    let words = ["esta hoja", "este libro", "la hoja ", "celda"]
    for sheet in report.pageSheets {
      var texts = sheet.pageIntroduction ?? sheet.introduction
      texts += sheet.allCharts.map(\.description)
      switch sheet.content {
      case .lines(let lines): texts += lines.filter { $0.place != .workbook }.map(\.text)
      case .table(let table):
        texts += table.rows.joined().compactMap { cell in
          if case .text(let text) = cell.value { text } else { nil }
        }
      case .charts: break
      }
      for text in texts {
        for word in words {
          #expect(!text.lowercased().contains(word), "\(sheet.name): \(text)")
        }
      }
    }
  }

  @Test(
    "what only serves to check a figure is left to its data",
    arguments: [
      ("planeacion", ["Diagnostico_del_plan", "Trazabilidad"]), ("concejo", ["Indicadores"]),
      ("control-interno", ["Registro_de_evidencias"]),
      ("encuesta", ["Por_grupo", "Inconsistencias"]),
      (
        "redes",
        ["Metas_evidencias", "Sin_respuesta", "Archivos", "Datos_por_corregir", "Publicaciones"]
      ),
    ]
  )
  func records(name: String, sheets: [String]) throws {
    let report = try #require(try ReadersReports.all()[name])
    let records = Set(report.sheets.filter { $0.depth == .record }.map(\.name))
    #expect(records.isSuperset(of: sheets), "\(records)")
    let pages = report.pageSheets.map(\.name)
    #expect(pages.first == "Portada")
    #expect(pages.last == "Notas")
  }

  @Test("a long list is left to its data, whatever it lists")
  func longLists() {
    let rows = [0, 40, 41].map { count in
      let table = Table(
        id: "lista",
        columns: [Column(key: "dato", heading: "Dato", kind: .text)],
        rows: Array(repeating: [.text("x")], count: count)
      )
      return Sheet(name: "Lista", title: "Lista", content: .table(table)).unlessLong.depth
    }
    #expect(rows == [.summary, .summary, .record])
  }
}
