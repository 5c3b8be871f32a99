package import RindeTables

/// The beginning of a file of answers: enough to find what each column holds.
package struct AnswerHead: Sendable {
  /// The path by which messages name the file.
  package let file: String

  package let sheet: String?

  /// The first rows, headings included.
  package let rows: [Grid.Row]

  /// What divides the cells of a CSV; `nil` in other files.
  package let separator: UInt8?

  /// The variables of an SPSS file, one per column; none in other files.
  package let variables: [SAVVariable]

  /// The head of a CSV or a workbook.
  package init(_ grid: Grid) {
    file = grid.file
    sheet = grid.sheet
    rows = grid.rows
    separator = grid.separator
    variables = []
  }

  /// The head of an SPSS file: its variables' names stand in row 0.
  ///
  /// - Parameters:
  ///   - file: The whole file.
  ///   - rows: How many of its rows are taken at most.
  package init(_ file: SAVFile, rows: Int = .max) {
    self.file = file.grid.file
    sheet = nil
    self.rows = Array(file.grid.rows.prefix(rows))
    separator = nil
    variables = file.variables
  }
}
