internal import RindeModel
internal import RindeTables

/// A table of an account's figures while it is read: its file, its counts and what was noticed.
struct AccountTable {
  let file: ExportFile
  let table: ExportTable
  private(set) var counts = SocialFile.Counts()
  private(set) var issues: [DataIssue] = []
  private(set) var days: ClosedRange<CalendarDate>?

  init(_ file: ExportFile, _ table: ExportTable) {
    self.file = file
    self.table = table
  }

  var words: ExportWords { ExportTables.standard.words }

  /// What became of a row.
  enum Fate: Hashable, Sendable {
    case used
    case total
    case notice
    case rejected
  }

  mutating func count(_ fate: Fate) {
    counts.read += 1
    switch fate {
    case .used: counts.used += 1
    case .total: counts.totals += 1
    case .notice: counts.notices += 1
    case .rejected: counts.rejected += 1
    }
  }

  mutating func note(_ day: CalendarDate) {
    days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
  }

  /// Tells a problem of a row, or of the file when no row is given.
  mutating func report(
    _ problem: AccountProblem,
    _ row: Grid.Row? = nil,
    _ field: ExportField? = nil
  ) {
    let position =
      row.map { table.position($0, field) } ?? SourcePosition(file: file.path)
    let read = row.flatMap { row in field.map { table.cell($0, row).text } }
    issues.append(
      SocialAccountTexts.issue(problem, at: position, read: read, file: file.lastComponent)
    )
  }

  /// What the file says, used.
  func reading(of networks: [SocialNetwork]) -> ExportReading {
    var reading = ExportReading(
      file: SocialFile(
        name: file.name,
        format: table.format.key,
        networks: networks,
        downloaded: file.facts.downloaded,
        days: days,
        counts: counts,
        unknownColumns: table.unknownColumns
      )
    )
    reading.issues = table.grid.dataIssues + issues
    return reading
  }

  /// The file as one that is left out, with why.
  func leftOut() -> ExportReading {
    var reading = ExportReading(
      file: SocialFile(name: file.name, format: nil, downloaded: file.facts.downloaded)
    )
    reading.issues = issues
    return reading
  }
}

extension ExportFile {
  /// The name without its folders, as `redes.json` names it.
  var lastComponent: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// ``lastComponent`` without its ending.
  var stem: String {
    String(lastComponent[..<(lastComponent.lastIndex(of: ".") ?? lastComponent.endIndex)])
  }
}
