/// A table of any size, CSV or workbook, known by its first bytes and read in batches.
package struct TableScan: Sendable {
  private enum Source: Sendable {
    case csv(CSVScan)
    case workbook(XLSXWorkbook, sheet: String?)
  }

  /// The first rows, from which columns are understood.
  package let head: Grid

  private let source: Source

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - sheet: A sheet of a workbook; by default the first visible one with data.
  ///   - headRows: How many rows ``head`` has at most.
  ///   - threads: At least 1.
  ///   - chunkSize: Bytes of a CSV that each thread reads at a time, `nil` for the usual.
  /// - Throws: Why it cannot be read; an SPSS file is none of both.
  package init(
    path: String,
    sheet: String? = nil,
    headRows: Int,
    threads: Int,
    chunkSize: Int? = nil
  ) throws(TableError) {
    switch try fileKind(at: path) {
    case .text:
      let scan = try CSVScan(path: path, chunkSize: chunkSize ?? CSVScan.defaultChunkSize)
      source = .csv(scan)
      head = scan.head(records: headRows)
    case .archive:
      let workbook = try XLSXWorkbook(path: path, threads: threads)
      source = .workbook(workbook, sheet: sheet)
      head = try workbook.head(sheet: sheet, rows: headRows)
    case .statistics: throw TableError(file: path, reason: .statisticsFile)
    }
  }

  /// Whether it is a CSV whose cells are divided by commas.
  package var isCommaSeparated: Bool {
    switch source {
    case .csv(let scan): scan.dialect.separator == UInt8(ascii: ",")
    case .workbook: false
    }
  }

  /// The whole table.
  package func grid() throws(TableError) -> Grid {
    switch source {
    case .csv: try CSVReader.grid(at: head.file)
    case .workbook(let workbook, let sheet): try workbook.grid(sheet: sheet)
    }
  }

  /// Hands the rows below the headings to consumers.
  ///
  /// - Parameters:
  ///   - columns: The 0-based columns that the batches have, in this order, each once.
  ///   - line: The line or row of the headings.
  ///   - threads: At least 1.
  ///   - makeConsumer: Makes an empty consumer.
  /// - Returns: The consumers in the order of the file, and what the reader noticed.
  /// - Throws: Why it cannot be read to its end.
  package func run<Consumer: RowBatchConsumer>(
    columns: [Int],
    after line: Int,
    threads: Int,
    makeConsumer: () -> Consumer
  ) throws(TableError) -> ([Consumer], [TableIssue]) {
    switch source {
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
    }
  }
}
