extension XLSXWorkbook {
  /// What a run gave.
  package struct Outcome<Consumer: RowBatchConsumer>: Sendable {
    /// One, with all the rows in file order.
    package let consumers: [Consumer]

    /// What concerns the sheet, and the first issues of its cells, at most 1,000.
    package let issues: [TableIssue]

    /// All issues, also those that ``issues`` has no room for.
    package let issueCount: Int

    /// The rows handed to the consumer.
    package let rows: Int
  }

  /// Streams a sheet through a consumer, a few thousand rows at a time, in file order.
  ///
  /// The fields have the text and kind that ``grid(sheet:)`` gives to the same cells.
  ///
  /// - Parameters:
  ///   - sheet: A name, or `nil` for the first visible sheet with data.
  ///   - columns: The 0-based columns wanted, in the order wanted; one beyond the sheet is empty.
  ///   - row: The 1-based row of the header; only rows after it are delivered.
  ///   - threads: With two or more, the sheet is unpacked in a thread of its own.
  ///   - makeConsumer: Called once.
  /// - Returns: The consumer, what the user must know, and how many rows there were.
  /// - Throws: As ``grid(sheet:)``; what was consumed before an error must be discarded.
  package func run<C: RowBatchConsumer>(
    sheet: String? = nil,
    columns: [Int],
    after row: Int,
    threads: Int,
    makeConsumer: () -> C
  ) throws(TableError) -> Outcome<C> {
    let archive = try XLSXArchive.open(path, limits: limits)
    let choice = try choose(sheet, in: archive)
    let delivery = Delivery(consumer: makeConsumer())
    let assembly = BatchAssembly(
      texts: texts,
      columns: columns,
      after: row,
      deliver: { delivery.consumer.consume($0) }
    )
    let facts = try scan(choice.sheet, in: archive, threads: threads, into: assembly)
    assembly.flush()
    let hidden = facts.issues(hiddenRows: assembly.hiddenRows, usedColumns: assembly.usedColumns)
    let sheetIssues = choice.issues + hidden
    return Outcome(
      consumers: [delivery.consumer],
      issues: sheetIssues + assembly.log.issues,
      issueCount: sheetIssues.count + assembly.log.count,
      rows: assembly.rowCount
    )
  }
}

/// Holds the consumer where the delivery of batches can change it.
private final class Delivery<C: RowBatchConsumer> {
  var consumer: C

  init(consumer: C) { self.consumer = consumer }
}
