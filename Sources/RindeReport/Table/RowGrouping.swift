/// Runs of rows that are about the same, each under a title.
///
/// Spreadsheets and data files repeat what a run is about in a column, so that rows can be sorted and
/// filtered; a page says it once, whole.
public struct RowGrouping: Hashable, Sendable {
  /// A title and the number of rows below it, at least one.
  public struct Run: Hashable, Sendable {
    public let title: String
    public let rows: Int

    public init(title: String, rows: Int) {
      self.title = title
      self.rows = rows
    }
  }

  /// The key of the column that the titles replace.
  public let column: String

  /// From the first row on; their rows add up to those of the table.
  public let runs: [Run]

  public init(column: String, runs: [Run]) {
    self.column = column
    self.runs = runs
  }
}
