internal import RindeReport

/// Finds everything in a report that a workbook cannot hold, before a byte is written.
///
/// libxlsxwriter accepts most of it and writes a file that Excel has to repair.
struct WorkbookCheck {
  /// Flaws are collected up to this number.
  static let limit = 100

  private(set) var flaws: [ReportFlaw] = []

  /// The flaws of a report whose tables stand at `places`; none if it can be written.
  static func flaws(in report: Report, places: ReportPlaces) -> [ReportFlaw] {
    var check = WorkbookCheck()
    check.sheets(of: report)
    check.tables(of: report, places: places)
    check.charts(of: report, places: places)
    return Array(check.flaws.prefix(limit))
  }

  /// Notes a flaw.
  mutating func found(_ flaw: ReportFlaw) { flaws.append(flaw) }

  /// Whether looking further is worth it.
  var isFull: Bool { flaws.count >= Self.limit }

  private mutating func sheets(of report: Report) {
    if report.sheets.isEmpty { found(.noSheets) }
    let names = Set(report.sheets.map(\.name))
    var seen: Set<String> = []
    for sheet in report.sheets {
      if !SheetName.isValid(sheet.name) { found(.sheetName(sheet.name)) }
      if !seen.insert(sheet.name.lowercased()).inserted { found(.repeatedSheetName(sheet.name)) }
      if sheet.title.isEmpty { found(.untitledSheet(name: sheet.name)) }
      links(of: sheet, names: names)
    }
  }

  private mutating func links(of sheet: Sheet, names: Set<String>) {
    switch sheet.content {
    case .charts(let charts):
      if charts.isEmpty { found(.emptySheet(name: sheet.name)) }
      if !sheet.charts.isEmpty { found(.chartsWithoutTable(name: sheet.name)) }
    case .lines(let lines):
      if !sheet.charts.isEmpty { found(.chartsWithoutTable(name: sheet.name)) }
      if lines.allSatisfy(\.text.isEmpty) { found(.emptySheet(name: sheet.name)) }
      for line in lines {
        guard case .sheetLink(let name) = line.role, !names.contains(name) else { continue }
        found(.linkToUnknownSheet(name: name, from: sheet.name))
      }
    case .table(let table):
      for row in table.rows where !isFull { links(of: row, from: sheet, names: names) }
      links(of: table.total ?? [], from: sheet, names: names)
    }
  }

  private mutating func links(of row: [Cell], from sheet: Sheet, names: Set<String>) {
    for case .sheet(let name) in row.lazy.compactMap(\.target) where !names.contains(name) {
      found(.linkToUnknownSheet(name: name, from: sheet.name))
    }
  }

  private mutating func charts(of report: Report, places: ReportPlaces) {
    var seen: Set<String> = []
    for sheet in report.sheets {
      for chart in sheet.allCharts {
        if !seen.insert(chart.id).inserted { found(.repeatedChart(chart.id)) }
        for flaw in ChartCheck.flaws(in: chart, places: places) {
          found(.chart(id: chart.id, flaw))
        }
      }
      guard case .table(let table) = sheet.content else { continue }
      for chart in sheet.charts {
        for series in chart.series where series.table != table.id {
          found(.chart(id: chart.id, .tableOfAnotherSheet(series.table)))
        }
      }
    }
  }
}
