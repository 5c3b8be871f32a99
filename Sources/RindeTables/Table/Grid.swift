/// A whole small table in memory, with the place of each cell.
///
/// For plans and other documents of an office; files with millions of rows travel as ``RowBatch``es.
package struct Grid: Hashable, Sendable {
  /// A row that has at least one cell that is not empty.
  package struct Row: Hashable, Sendable {
    /// The 1-based physical line (CSV) or row (XLSX) in which it starts.
    package let number: Int

    /// The cells from column 1 on; a row may be shorter than its neighbours.
    package let cells: [Cell]

    package init(number: Int, cells: [Cell]) {
      self.number = number
      self.cells = cells
    }

    /// The cell at a 0-based column, empty beyond the end of the row.
    package subscript(column: Int) -> Cell {
      cells.indices.contains(column) ? cells[column] : .empty
    }
  }

  /// A merged rectangle, 1-based and inclusive.
  package struct MergedRange: Hashable, Sendable {
    package let rows: ClosedRange<Int>
    package let columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// The path as the caller gave it.
  package let file: String

  /// The sheet's name; `nil` in a CSV.
  package let sheet: String?

  /// Rows in file order; empty rows are left out and their numbers skipped.
  package let rows: [Row]

  /// The merged ranges of the sheet; empty in a CSV.
  package let mergedRanges: [MergedRange]

  /// What divides the cells of a CSV; `nil` in a workbook.
  package let separator: UInt8?

  /// What the reader noticed and the user must know.
  package let issues: [TableIssue]

  package init(
    file: String,
    sheet: String?,
    rows: [Row],
    mergedRanges: [MergedRange],
    separator: UInt8? = nil,
    issues: [TableIssue]
  ) {
    self.file = file
    self.sheet = sheet
    self.rows = rows
    self.mergedRanges = mergedRanges
    self.separator = separator
    self.issues = issues
  }
}
