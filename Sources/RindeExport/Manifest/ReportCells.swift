package import RindeReport

/// What the cells of a report's tables are, by their places in the workbook.
package struct ReportCells: Sendable {
  /// One cell.
  package struct Description: Hashable, Sendable {
    /// Whether its number is a fraction shown as a percentage.
    package let isPercentage: Bool

    /// Whether people are asked to type there.
    package let isForTyping: Bool
  }

  /// A table with its first row of data, from 0.
  private struct Place {
    let table: Table
    let first: Int
  }

  private let tables: [String: Place]

  package init(of report: Report) {
    let places = ReportPlaces(report.sheets.map { SheetLayout($0, banner: report.banner) })
    var tables: [String: Place] = [:]
    for (sheet, table) in report.tables {
      guard let first = places[table.id]?.rows.lowerBound else { continue }
      tables[sheet.name] = Place(table: table, first: first)
    }
    self.tables = tables
  }

  /// A cell by its sheet, its 1-based row and its 0-based column; `nil` outside of tables.
  package subscript(sheet sheet: String, row row: Int, column column: Int) -> Description? {
    guard let place = tables[sheet], place.table.columns.indices.contains(column) else {
      return nil
    }
    let table = place.table
    let position = row - 1 - place.first
    let isData = table.rows.indices.contains(position)
    let isTotal = position == table.rows.count && table.total != nil
    let rowsForTyping = table.rows.count + (table.total == nil ? table.entryRows : 0)
    guard isData || isTotal || (0..<rowsForTyping).contains(position) else { return nil }
    let cell = isData ? table.rows[position][column] : isTotal ? table.total?[column] : nil
    let kind = cell?.kind ?? table.columns[column].kind
    var isPercentage = false
    if case .percentage = kind { isPercentage = true }
    return Description(
      isPercentage: isPercentage,
      isForTyping: !isTotal && table.columns[column].entry != nil
    )
  }
}
