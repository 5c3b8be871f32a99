internal import RindeReport

/// Where every table of a report stands in the workbook.
struct ReportPlaces {
  /// The place of one table.
  struct TablePlace {
    let sheet: String
    let table: Table
    let headingRow: Int
    let columns: [String: Int]

    /// The rows of the data, from 0.
    ///
    /// The total row, if there is one, stands directly below them.
    var rows: Range<Int> { headingRow + 1..<headingRow + 1 + table.rows.count }
  }

  private let tables: [String: TablePlace]

  init(_ layouts: [SheetLayout]) {
    var tables: [String: TablePlace] = [:]
    for layout in layouts {
      guard case .table(let table) = layout.sheet.content, tables[table.id] == nil else { continue }
      tables[table.id] = TablePlace(
        sheet: layout.sheet.name,
        table: table,
        headingRow: layout.contentRow,
        columns: Dictionary(
          table.columns.enumerated().map { ($1.key, $0) },
          uniquingKeysWith: { first, _ in first }
        )
      )
    }
    self.tables = tables
  }

  subscript(table: String) -> TablePlace? { tables[table] }
}
