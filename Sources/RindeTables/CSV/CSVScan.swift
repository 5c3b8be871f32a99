/// Reads large CSV files in parallel, some chunks in memory at a time.
///
/// The rows, their lines and the issues are the same for any number of threads and the same as
/// ``CSVReader`` gives.
package struct CSVScan: Sendable {
  package let dialect: CSVDialect

  private let file: InputFile
  private let opening: CSVOpening
  private let chunkSize: Int

  /// Bytes that each thread reads at a time.
  static let defaultChunkSize = 1 << 18

  /// Opens the file at `path` and finds out its dialect.
  ///
  /// - Parameter path: the file to read.
  /// - Throws: whatever ``fileKind(at:)`` throws, `.notAWorkbook` for a zip, `.statisticsFile`
  ///   for an SPSS file.
  package init(path: String) throws(TableError) {
    try self.init(path: path, chunkSize: Self.defaultChunkSize)
  }

  /// Opens the file and sets how many bytes each thread reads at a time: 16 to 4 Mi.
  package init(path: String, chunkSize: Int) throws(TableError) {
    try requireText(at: path)
    file = try InputFile(path: path)
    let bytes = try file.bytes(upTo: CSVOpening.sampleSize)
    guard let opening = CSVOpening(bytes, isWhole: bytes.count == file.size) else {
      throw TableError(file: path, reason: .binary)
    }
    self.opening = opening
    self.chunkSize = min(max(chunkSize, 16), 4 << 20)
    dialect = opening.dialect
  }

  /// The first records that are not blank, to find the header among them.
  ///
  /// - Parameter records: how many; fewer come when the file, or its first 256 KiB, has fewer.
  /// - Returns: a table with the lines of the file.
  package func head(records: Int) -> Grid { opening.grid(file: file.path, records: records) }

  /// What a scan gave.
  package struct Outcome<Consumer: RowBatchConsumer>: Sendable {
    /// One per region of the file, in file order.
    package let consumers: [Consumer]

    /// The first issues in file order, at most 1,000.
    package let issues: [TableIssue]

    /// All issues, also those that ``issues`` has no room for.
    package let issueCount: Int

    /// The rows handed to the consumers.
    package let rows: Int
  }

  /// Hands every row after the header to one consumer per thread.
  ///
  /// Each consumer gets the rows of one region in file order. Rows whose cells are all blank are left
  /// out. A row with a cell that is not blank beyond the header's last one is an issue.
  ///
  /// - Parameters:
  ///   - columns: the 0-based columns that the batches have, in this order, each once.
  ///   - line: the line of the header, as ``head(records:)`` gives it; 0 when there is none.
  ///   - threads: at least 1; small files use fewer.
  ///   - makeConsumer: makes an empty consumer; a file that turns out to be in another encoding is
  ///     read again with new ones.
  /// - Returns: the consumers, the issues and how many rows there were.
  /// - Throws: `.unreadable` when the system refuses, `.tooLarge` for a record of 16 MiB.
  package func run<Consumer: RowBatchConsumer>(
    columns: [Int],
    after line: Int,
    threads: Int,
    makeConsumer: () -> Consumer
  ) throws(TableError) -> Outcome<Consumer> {
    var pass = CSVPass(
      file: file,
      dialect: dialect,
      isProvisional: opening.isProvisional,
      chunkSize: chunkSize,
      request: RowCollector.Request(
        columns: columns,
        skippedLines: max(line, dialect.hasSeparatorLine ? 1 : 0),
        width: width(ofHeaderAt: line),
        splitter: RecordSplitter(separator: dialect.separator, terminator: dialect.terminator)
      )
    )
    while true {
      do throws(ScanInterruption) {
        return try pass.run(threads: threads, makeConsumer: makeConsumer)
      } catch {
        switch error {
        case .failed(let error): throw error
        case .notUTF8:
          pass.dialect.encoding = .windows1252
          pass.isProvisional = false
        }
      }
    }
  }

  private func width(ofHeaderAt line: Int) -> Int {
    guard line > 0 else { return .max }
    let rows = head(records: min(line, 1_000)).rows
    return rows.last { $0.number <= line }?.cells.count ?? .max
  }
}
