package import RindeReport

/// The figures of a report in the order in which one reads them, each at its first place.
package struct ReportFigures {
  package let records: [FigureRecord]

  /// Collects every cell with an identifier, rows of totals included.
  ///
  /// - Throws: ``ExportError/report(_:)`` when a figure stands twice with different values.
  package init(of report: Report) throws(ExportError) {
    let places = ReportPlaces(report.sheets.map { SheetLayout($0, banner: report.banner) })
    var records: [FigureRecord] = []
    var positions: [String: Int] = [:]
    var flaws: [ReportFlaw] = []
    for (sheet, table) in report.tables {
      let first = places[table.id]?.rows.lowerBound ?? 0
      for (number, row) in (table.rows + [table.total].compactMap(\.self)).enumerated() {
        for (position, (cell, column)) in zip(row, table.columns).enumerated() {
          guard let id = cell.figure else { continue }
          let place = CellReference.relative(row: first + number, column: position)
          let record = FigureRecord(id, cell, in: column, table: table.id, at: (sheet.name, place))
          guard let earlier = positions[id] else {
            positions[id] = records.count
            records.append(record)
            continue
          }
          guard records[earlier].value == record.value else {
            flaws.append(
              .figure(id, CellPlace(table: table.id, row: number, column: column.key))
            )
            continue
          }
        }
      }
    }
    guard flaws.isEmpty else { throw .report(flaws) }
    self.records = records
  }
}
