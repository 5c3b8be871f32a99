package import RindeModel
package import RindeTables

/// Folds the progress records of a file of any size without holding it.
///
/// Gives the records, counts and issues that ``ProgressReader`` gives, except that records written
/// twice are not looked for, which a note says.
package enum ProgressScan {
  /// What a scan gave.
  package struct Outcome<Fold: ProgressFold>: Sendable {
    package let fold: Fold

    package let counts: ProgressCounts

    /// Of the file first, then by row: the first 1,000 of each severity; all are counted.
    package let issues: [DataIssue]

    /// What the table reader noticed.
    package let tableIssues: [TableIssue]

    /// Which columns of the file were read.
    package let table: ProgressTable
  }

  /// Folds all accepted records of a CSV or a workbook.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - plan: The plan whose activities are reported; `makeFold` is made for it.
  ///   - threads: At least 1; the outcome does not depend on it.
  ///   - chunkSize: Bytes of a CSV that each thread reads at a time, `nil` for the usual.
  ///   - makeFold: Makes an empty fold; called once per thread and once more.
  /// - Returns: The merged fold, the counts and the first issues.
  /// - Throws: ``ProgressError``.
  package static func fold<Fold: ProgressFold>(
    path: String,
    plan: Plan,
    threads: Int,
    chunkSize: Int? = nil,
    makeFold: () -> Fold
  ) throws(ProgressError) -> Outcome<Fold> {
    let source: TableScan
    do {
      source = try TableScan(
        path: path,
        headRows: ProgressTable.headRows,
        threads: threads,
        chunkSize: chunkSize
      )
    } catch { throw .file(error) }
    let activities = ActivityIndex(plan)
    let head = source.head
    let table = try ProgressTable.locate(in: head.rows, file: path, activities: activities)
    let coder = ProgressCoder(
      ProgressRules(
        activities: activities,
        year: plan.fiscalYear,
        file: path,
        sheet: head.sheet,
        table: table
      )
    )
    let (consumers, tableIssues): ([ProgressConsumer<Fold>], [TableIssue])
    do {
      (consumers, tableIssues) = try source.run(
        columns: coder.layout.columns,
        after: table.headerRow,
        threads: threads
      ) { ProgressConsumer(coder: coder, fold: makeFold()) }
    } catch { throw .file(error) }
    var total = ProgressConsumer(coder: coder, fold: makeFold())
    for consumer in consumers { total.merge(consumer) }
    total.finish(isCommaSeparated: source.isCommaSeparated)
    return Outcome(
      fold: total.fold,
      counts: total.coder.tally.counts,
      issues: total.coder.issues,
      tableIssues: tableIssues,
      table: table
    )
  }
}

/// Codes the rows of a region of the file and folds them; one per thread.
private struct ProgressConsumer<Fold: ProgressFold>: RowBatchConsumer {
  var coder: ProgressCoder

  var fold: Fold

  mutating func consume(_ batch: RowBatch) {
    coder.code(batch)
    fold.fold(coder.columns)
  }

  /// Adds what the next region gave.
  mutating func merge(_ other: Self) {
    coder.tally.merge(other.coder.tally)
    fold.merge(other.fold)
  }

  /// Decides what points and commas mean and settles the rows that waited for it.
  mutating func finish(isCommaSeparated: Bool) {
    coder.settle(isCommaSeparated: isCommaSeparated)
    if coder.columns.count > 0 { fold.fold(coder.columns) }
  }
}
