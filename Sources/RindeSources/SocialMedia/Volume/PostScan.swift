package import RindeModel
package import RindeTables

/// Folds a table of posts of any size without holding it.
///
/// Gives the posts, counts and issues that ``ExportReader`` gives, except that posts written twice
/// are not looked for, which a note says, and that columns of accounts are not read.
package struct PostScan: Sendable {
  /// What a scan gave.
  package struct Outcome<Fold: PostFold>: Sendable {
    /// `nil` for a file that cannot be used until the office answers something.
    package let fold: Fold?

    /// Without a format when the file was left out.
    package let file: SocialFile

    /// Of the file first, then by row: the first 1,000 of each severity; each code with more has a
    /// closing issue.
    package let issues: [DataIssue]
  }

  let name: String
  let source: TableScan
  let table: ExportTable
  private let facts: PostCoder.Facts
  private let layout: PostScanLayout

  /// Rows among which the headings are sought.
  private static let headRows = 40

  /// Opens a file and finds its columns.
  ///
  /// - Parameters:
  ///   - path: A CSV or a workbook.
  ///   - name: Its name below the folder `redes`.
  ///   - facts: What the office and the file's name say of it.
  ///   - settings: The clocks and the office's own headings.
  ///   - threads: At least 1.
  ///   - chunkSize: Bytes of a CSV that each thread reads at a time, `nil` for the usual.
  /// - Returns: `nil` for a table that cannot be read row by row: one without posts, with rows for
  ///   single days or with a row of descriptions.
  /// - Throws: Why it cannot be read.
  package static func opened(
    path: String,
    name: String,
    facts: SocialSettings.FileFacts,
    settings: SocialSettings,
    threads: Int,
    chunkSize: Int? = nil
  ) throws(TableError) -> PostScan? {
    let source = try TableScan(
      path: path,
      headRows: headRows,
      threads: threads,
      chunkSize: chunkSize
    )
    let tables = ExportTables.standard
    let table = tables.table(in: source.head, own: settings.columns, network: facts.network)
    guard let table, table.format.content == .posts, table.has(.published), !table.has(.span),
      !table.hasDescriptions
    else { return nil }
    return PostScan(name: name, source: source, table: table, facts: facts, settings: settings)
  }

  private init(
    name: String,
    source: TableScan,
    table: ExportTable,
    facts: SocialSettings.FileFacts,
    settings: SocialSettings
  ) {
    self.name = name
    self.source = source
    self.table = table
    let words = ExportTables.standard.words
    layout = PostScanLayout(table, words: words)
    self.facts = PostCoder.Facts(
      format: table.format,
      facts: facts,
      settings: settings,
      words: words,
      headings: table.columns.mapValues { table.header[$0].text },
      order: facts.isDayFirst.map { $0 ? .dayFirst : .monthFirst }
    )
  }

  /// Folds all posts.
  ///
  /// A file whose dates of three numbers need all its rows to be understood is read twice.
  ///
  /// - Parameters:
  ///   - threads: At least 1; the outcome does not depend on it.
  ///   - makeFold: Makes an empty fold; called once per thread and once more.
  /// - Returns: The merged fold, the fate of every row and the issues.
  /// - Throws: Why the file cannot be read to its end.
  package func fold<Fold: PostFold>(
    threads: Int,
    makeFold: () -> Fold
  ) throws(TableError) -> Outcome<Fold> {
    var facts = facts
    var (total, issues) = try run(facts, threads: threads, makeFold)
    if facts.order == nil, total.coder.tally.numbers != nil {
      facts.order = total.coder.tally.evidence.order(table.format.dates, isDayFirst: nil)
      if facts.order != nil { (total, issues) = try run(facts, threads: threads, makeFold) }
    }
    let tally = total.coder.tally
    let texts = PostScanReport(scan: self, layout: layout, tally: tally)
    let refusal = texts.refusal(facts)
    let found = issues.map { TableIssueTexts.issue($0, in: source.head) }
    return Outcome(
      fold: refusal == nil ? total.fold : nil,
      file: texts.file(facts.facts, isLeftOut: refusal != nil),
      issues: found + (refusal.map { [$0] } ?? texts.issues)
    )
  }

  private func run<Fold: PostFold>(
    _ facts: PostCoder.Facts,
    threads: Int,
    _ makeFold: () -> Fold
  ) throws(TableError) -> (PostConsumer<Fold>, [TableIssue]) {
    let coder = PostCoder(layout: layout, facts: facts)
    let (consumers, issues) = try source.run(
      columns: layout.columns,
      after: table.header.number,
      threads: threads
    ) { PostConsumer(coder: coder, fold: makeFold()) }
    var total = PostConsumer(coder: coder, fold: makeFold())
    for (index, consumer) in consumers.enumerated() {
      if index == 0 { total = consumer } else { total.merge(consumer) }
    }
    return (total, issues)
  }
}

/// Codes the rows of a region of the file and folds them; one per thread.
private struct PostConsumer<Fold: PostFold>: RowBatchConsumer {
  var coder: PostCoder

  var fold: Fold

  mutating func consume(_ batch: RowBatch) {
    coder.code(batch)
    let words = BatchWords(batch: batch, layout: coder.layout, rows: coder.rows)
    fold.fold(coder.columns, words: words)
  }

  /// Adds what the next region gave.
  mutating func merge(_ other: Self) {
    coder.tally.merge(other.coder.tally)
    fold.merge(other.fold)
  }
}
