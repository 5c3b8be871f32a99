package import RindeModel
package import RindeTables

/// A table of a download whose columns are understood.
package struct ExportTable: Sendable {
  package let format: ExportFormat

  package let grid: Grid

  /// The position of the headings in the rows of ``grid``.
  package let headerIndex: Int

  /// The 0-based column of each field.
  package let columns: [ExportField: Int]

  /// Headings as written that mean nothing, in the order of the file.
  package let unknownColumns: [String]

  /// Whether the row below the headings describes them, as in old Page Insights.
  package let hasDescriptions: Bool

  init(_ match: ExportMatch, in grid: Grid) {
    format = match.format
    self.grid = grid
    headerIndex = match.headerIndex
    hasDescriptions = match.hasDescriptions
    columns = match.columns
    unknownColumns = match.unknown
  }

  /// The rows above the headings: titles.
  package var titles: ArraySlice<Grid.Row> { grid.rows[..<headerIndex] }

  package var header: Grid.Row { grid.rows[headerIndex] }

  /// All rows below the headings, a row of descriptions left out.
  package var rows: ArraySlice<Grid.Row> {
    grid.rows[min(headerIndex + (hasDescriptions ? 2 : 1), grid.rows.count)...]
  }

  package func has(_ field: ExportField) -> Bool { columns[field] != nil }

  /// The cell of a field, empty where there is no such column.
  package func cell(_ field: ExportField, _ row: Grid.Row) -> Cell {
    columns[field].map { row[$0] } ?? .empty
  }

  /// The text of a field without blanks around it, `""` where there is none.
  package func text(_ field: ExportField, _ row: Grid.Row) -> String {
    cell(field, row).trimmedText
  }

  /// The heading of a field as the file writes it.
  package func heading(_ field: ExportField) -> String? {
    columns[field].map { header[$0].text.trimmingBlanks() }
  }

  package func position(_ row: Grid.Row, _ field: ExportField? = nil) -> SourcePosition {
    SourcePosition(
      file: grid.file,
      sheet: grid.sheet,
      line: row.number,
      column: field.flatMap { heading($0) }
    )
  }
}

extension Cell {
  /// The text without blanks around it; the common case without any costs nothing.
  var trimmedText: String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    let isTrimmed = (0x21..<0x7F).contains(first) && (0x21..<0x7F).contains(last)
    return isTrimmed ? text : text.trimmingBlanks()
  }
}
