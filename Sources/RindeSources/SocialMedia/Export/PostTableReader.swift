internal import RindeModel
internal import RindeTables

/// Reads one table of posts: first all its rows, to settle dates, zone and accounts, then the posts.
struct PostTableReader {
  /// A row of a post before dates and zone are settled.
  struct Draft {
    /// The place in the grid's rows.
    let row: Int
    let date: WrittenDate
    let network: SocialNetwork
    /// The position among the accounts of the file.
    let account: Int?
  }

  /// Where a table is from, and what is known beforehand.
  struct Source {
    let file: ExportFile
    let settings: SocialSettings
    let tables: ExportTables
  }

  let table: ExportTable
  let companions: [InsightsCompanion]
  let source: Source

  var posts: [Post] = []
  var issues: [DataIssue] = []
  var counts = SocialFile.Counts()

  /// Whether the whole table is unusable until the office answers something.
  var isLeftOut = false

  /// The zone of the hours, `nil` where there are none.
  var zone: NamedZone?

  var drafts: [Draft] = []
  var totals: [Grid.Row] = []
  var evidence = DateEvidence()
  var accounts: AccountTally
  var damage: RowDamage

  init(_ table: ExportTable, companions: [ExportTable], of source: Source) {
    self.table = table
    self.source = source
    self.companions = InsightsCompanion.ordered(companions)
      .map { InsightsCompanion($0, words: source.tables.words) }
    accounts = AccountTally(table)
    damage = RowDamage(table)
  }

  var file: ExportFile { source.file }

  var settings: SocialSettings { source.settings }

  var tables: ExportTables { source.tables }

  var words: ExportWords { tables.words }

  var networks: [SocialNetwork] {
    if let network = table.format.network { return [network] }
    return Array(Set(posts.map(\.network))).sorted()
  }

  /// The first and last day of the posts.
  var days: ClosedRange<CalendarDate>? {
    guard let first = posts.map(\.day).min(), let last = posts.map(\.day).max() else { return nil }
    return first...last
  }

  /// Reads everything.
  mutating func read() {
    counts.read += table.hasDescriptions ? 1 : 0
    counts.notices += table.hasDescriptions ? 1 : 0
    sortRows()
    reportDamage()
    guard !drafts.isEmpty else {
      if counts.read == counts.notices + counts.totals { report(.noRows, at: table.header) }
      return
    }
    // All that is not clear is asked for at once.
    let order = settledOrder()
    let answers = [hasYears(), hasZones(), hasClearAccounts()]
    guard let order, answers.allSatisfy(\.self) else {
      leaveOut()
      return
    }
    makePosts(order: order)
    checkTotals()
    checkLimit()
  }

  /// Adds an issue about a row.
  ///
  /// - Parameters:
  ///   - problem: What was found.
  ///   - row: Where.
  ///   - field: The column, when it is about a cell.
  ///   - read: What stands there; by default the cell's text.
  mutating func report(
    _ problem: ExportProblem,
    at row: Grid.Row,
    _ field: ExportField? = nil,
    read: String? = nil
  ) {
    let text = read ?? field.map { table.text($0, row) } ?? ""
    issues.append(
      SocialExportTexts.issue(
        problem,
        at: table.position(row, field),
        read: text.isEmpty ? nil : String(text.prefix(120))
      )
    )
  }

  /// Gives up the table: what is left of its rows is rejected.
  private mutating func leaveOut() {
    isLeftOut = true
    counts.rejected += drafts.count
    drafts = []
    posts = []
  }
}
