internal import RindeTables

/// A file of answers, CSV, workbook or SPSS, known by its first bytes.
struct SurveySource: Sendable {
  private enum Table: Sendable {
    case csv(CSVScan)
    case workbook(XLSXWorkbook, sheet: String?)
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
    switch try fileKind(at: path) {
    case .statistics:
      let file = try SAVReader.file(at: path)
      (table, headGrid) = (.grid(file.grid), file.grid)
      head = AnswerHead(file, rows: Self.headRows)
    case .text:
      let scan = try CSVScan(path: path)
      table = .csv(scan)
      headGrid = scan.head(records: Self.headRows)
      head = AnswerHead(headGrid)
    case .archive:
      let workbook = try XLSXWorkbook(path: path, threads: threads)
      table = .workbook(workbook, sheet: sheet)
      headGrid = try workbook.head(sheet: sheet, rows: Self.headRows)
      head = AnswerHead(headGrid)
    }
  }

  /// Hands the rows below the headings to consumers, which come back in file order.
  func run<Consumer: RowBatchConsumer>(
    columns: [Int],
    after line: Int,
    threads: Int,
    makeConsumer: () -> Consumer
  ) throws(TableError) -> ([Consumer], [TableIssue]) {
    switch table {
    case .csv(let scan):
      let outcome = try scan.run(
        columns: columns,
        after: line,
        threads: threads,
        makeConsumer: makeConsumer
      )
      return (outcome.consumers, outcome.issues)
    case .workbook(let workbook, let sheet):
      let outcome = try workbook.run(
        sheet: sheet,
        columns: columns,
        after: line,
        threads: threads,
        makeConsumer: makeConsumer
      )
      return (outcome.consumers, outcome.issues)
    case .grid(let grid):
      var consumer = makeConsumer()
      GridBatches(grid).run(columns: columns, after: line, into: &consumer)
      return ([consumer], [])
    }
  }
}
