public import RindeReport

/// Something in a report that would give a file that is broken or that misleads.
public enum ReportFlaw: Error, Hashable, Sendable {
  case noSheets

  /// Not 1 to 31 letters, digits and underscores, or a name that spreadsheet programs keep.
  case sheetName(String)
  /// Names are compared without regard to case.
  case repeatedSheetName(String)
  case untitledSheet(name: String)
  /// A sheet without lines, or without charts.
  case emptySheet(name: String)
  /// Only a sheet with a table has charts below its content.
  case chartsWithoutTable(name: String)
  case linkToUnknownSheet(name: String, from: String)

  /// Not ASCII letters, digits and underscores, or too long.
  case tableName(String)
  case repeatedTable(String)
  case tableWithoutColumns(String)
  case tableWithoutRows(String)
  case tableTooLarge(String, rows: Int, columns: Int)

  case columnKey(table: String, key: String)
  case repeatedColumnKey(table: String, key: String)
  /// Empty, longer than 255 characters, or equal to another but for case.
  case heading(table: String, column: String, heading: String)

  /// A shaded column that the table does not have.
  case shading(table: String, column: String)

  /// Titles in place of a column that the table does not have, or over more or fewer rows than it has.
  case grouping(table: String, column: String)

  case rowWidth(table: String, row: Int, expected: Int, found: Int)
  case totalWidth(table: String, expected: Int, found: Int)
  /// Not finite.
  case number(CellPlace)
  /// The exact digits are not `-?digits(.digits)?`.
  case digits(CellPlace, String)
  case date(CellPlace, DateValue)
  case formula(CellPlace, FormulaFlaw)

  /// Stands twice in the report, and here with another value.
  case figure(String, CellPlace)

  case entry(table: String, column: String, EntryFlaw)
  /// Negative, or in a table without a column in which to type.
  case entryRows(table: String, rows: Int)
  /// What is typed would have to go above the total.
  case totalBelowEntries(table: String)

  case repeatedChart(String)
  case chart(id: String, ChartFlaw)
}

/// A cell of a table, by the row's number from 0 and the column's key.
///
/// The total row has the number after that of the last row.
public struct CellPlace: Hashable, Sendable {
  public let table: String
  public let row: Int
  public let column: String

  public init(table: String, row: Int, column: String) {
    self.table = table
    self.row = row
    self.column = column
  }
}

/// Why a formula cannot be written.
public enum FormulaFlaw: Error, Hashable, Sendable {
  case unknownTable(String)
  case unknownColumn(table: String, column: String)
  case rowOutOfRange(table: String, row: Int)
  /// A text constant of more than 255 UTF-16 units.
  case textTooLong(length: Int)
  /// More than 8,192 characters in notation.
  case tooLong(length: Int)
  case noArguments
}

/// Why a list cannot be offered.
public enum EntryFlaw: Hashable, Sendable {
  case noWords
  /// Empty, with a comma, a line end or a control character, or with blanks at an end.
  case word(String)
  case repeatedWord(String)
  /// More than 255 UTF-16 units with the commas between the words.
  case tooLong(length: Int)
}

/// Why a chart cannot be drawn.
public enum ChartFlaw: Hashable, Sendable {
  case noSeries
  case untitled
  case undescribed
  case unnamedSeries
  case unknownTable(String)
  /// A chart below a table is drawn from that table.
  case tableOfAnotherSheet(String)
  case unknownColumn(table: String, column: String)
  /// In no row do all series of the table have a number or a blank.
  case noValues(series: String)
}
