import RindeReport
import Testing

@testable import RindeAudiences

@Suite("The charts of the reports")
struct ReadersChartTests {
  private func charts(of name: String) throws -> [Chart] {
    try #require(try ReadersReports.all()[name]).sheets.flatMap(\.allCharts)
  }

  @Test(
    "of progress show what was to be reached",
    arguments: [
      ("planeacion", ["programado_ejecutado", "serie"]),
      ("concejo", ["programado_ejecutado", "cumplidas_por_responsable"]),
      ("asamblea", ["programado_ejecutado", "cumplidas_por_responsable"]),
      ("control-interno", ["reportado_verificado"]), ("redes", ["metas_ejecutado"]),
    ]
  )
  func targets(name: String, ids: [String]) throws {
    let charts = try charts(of: name)
    for id in ids {
      let chart = try #require(charts.first { $0.id == id }, "\(charts.map(\.id))")
      #expect(chart.series.count { $0.role == .target } == 1, "\(id)")
      #expect(chart.series.contains { $0.role == .achieved }, "\(id)")
    }
  }

  @Test("have something to draw, and say their figures", arguments: ReadersReports.names)
  func data(name: String) throws {
    let report = try #require(try ReadersReports.all()[name])
    let charts = report.sheets.flatMap(\.allCharts)
    #expect(!charts.isEmpty)
    for chart in charts {
      #expect(chart.description.contains { $0.isNumber } && chart.description.hasSuffix("."))
      var hasNumber = false
      for series in chart.series {
        let table = try report.table(series.table)
        let column = try #require(table.index(of: series.values), "\(chart.id)")
        _ = try #require(table.index(of: series.categories), "\(chart.id)")
        hasNumber = hasNumber || table.rows.contains { $0[column].isNumber }
      }
      #expect(hasNumber, "\(chart.id)")
    }
  }

  @Test("by a code tell its name", arguments: ReadersReports.names)
  func names(name: String) throws {
    let report = try #require(try ReadersReports.all()[name])
    for chart in report.sheets.flatMap(\.allCharts) {
      for series in chart.series {
        let table = try report.table(series.table)
        let column = try #require(table.index(of: series.categories))
        guard table.columns[column].kind == .code else { continue }
        let key = try #require(chart.longNames, "\(chart.id)")
        let names = try #require(table.index(of: key), "\(chart.id)")
        #expect(table.rows.allSatisfy { $0[names].value != .missing(.blank) }, "\(chart.id)")
      }
    }
  }

  @Test("stand with the table that they draw", arguments: ReadersReports.names)
  func places(name: String) throws {
    let report = try #require(try ReadersReports.all()[name])
    for sheet in report.sheets where !sheet.charts.isEmpty {
      guard case .table(let table) = sheet.content else { continue }
      for chart in sheet.charts {
        #expect(chart.series.allSatisfy { $0.table == table.id }, "\(chart.id)")
      }
    }
  }
}
