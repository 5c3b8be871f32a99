internal import RindeTables

/// A file of answers, CSV, workbook or SPSS, known by its first bytes.
struct SurveySource: Sendable {
  private enum Table: Sendable {
    case scan(TableScan)
    case grid(Grid)
  }

  /// The beginning of the file, from which its columns are understood.
  let head: AnswerHead

  /// The same rows as a table, by which issues name their places.
  let headGrid: Grid

  private let table: Table

  /// Rows from which the columns are understood.
  static let headRows = 200

  init(path: String, sheet: String?, threads: Int) throws(TableError) {
    guard try fileKind(at: path) != .statistics else {
      let file = try SAVReader.file(at: path)
      (table, headGrid) = (.grid(file.grid), file.grid)
      head = AnswerHead(file, rows: Self.headRows)
      return
    }
    let scan = try TableScan(path: path, sheet: sheet, headRows: Self.headRows, threads: threads)
    (table, headGrid) = (.scan(scan), scan.head)
    head = AnswerHead(headGrid)
  }

  /// Hands the rows below the headings to consumers, which come back in file order.
  func run<Consumer: RowBatchConsumer>(
    columns: [Int],
    after line: Int,
    threads: Int,
    makeConsumer: () -> Consumer
  ) throws(TableError) -> ([Consumer], [TableIssue]) {
    switch table {
    case .scan(let scan):
      return try scan.run(
        columns: columns,
        after: line,
        threads: threads,
        makeConsumer: makeConsumer
      )
    case .grid(let grid):
      var consumer = makeConsumer()
      GridBatches(grid).run(columns: columns, after: line, into: &consumer)
      return ([consumer], [])
    }
  }
}
