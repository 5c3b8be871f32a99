internal import RindeTables

/// A file of progress records, CSV or workbook, known by its first bytes.
struct ProgressSource: Sendable {
  private enum Table: Sendable {
    case csv(CSVScan)
    case workbook(XLSXWorkbook)
  }

  /// The first rows, as many as ``ProgressTable`` looks at.
  let head: Grid

  private let table: Table

  init(path: String, threads: Int, chunkSize: Int? = nil) throws(TableError) {
    let rows = ProgressTable.titleRows + ProgressTable.sampleRows
    switch try fileKind(at: path) {
    case .text:
      let scan: CSVScan
      if let chunkSize {
        scan = try CSVScan(path: path, chunkSize: chunkSize)
      } else {
        scan = try CSVScan(path: path)
      }
      table = .csv(scan)
      head = scan.head(records: rows)
    case .archive:
      let workbook = try XLSXWorkbook(path: path, threads: threads)
      table = .workbook(workbook)
      head = try workbook.head(rows: rows)
    case .statistics: throw TableError(file: path, reason: .statisticsFile)
    }
  }

  /// Whether it is a CSV whose cells are divided by commas.
  var isCommaSeparated: Bool {
    switch table {
    case .csv(let scan): scan.dialect.separator == UInt8(ascii: ",")
    case .workbook: false
    }
  }

  /// The whole table.
  func grid() throws(TableError) -> Grid {
    switch table {
    case .csv: try CSVReader.grid(at: head.file)
    case .workbook(let workbook): try workbook.grid()
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
    case .workbook(let workbook):
      let outcome = try workbook.run(
        columns: columns,
        after: line,
        threads: threads,
        makeConsumer: makeConsumer
      )
      return (outcome.consumers, outcome.issues)
    }
  }
}
