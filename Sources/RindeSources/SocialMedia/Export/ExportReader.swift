package import RindeModel
internal import RindeTables

/// Reads what a download says of posts, and counts every row that it has.
package enum ExportReader {
  /// The tables of a file that are recognised, in the order of its sheets.
  ///
  /// - Parameters:
  ///   - file: As read.
  ///   - settings: Tell the office's own headings.
  ///   - tables: The known headings.
  /// - Returns: Tables of posts and of accounts alike; none when no sheet is recognised.
  package static func tables(
    of file: ExportFile,
    settings: SocialSettings,
    tables: ExportTables = .standard
  ) -> [ExportTable] {
    file.grids.compactMap { grid in
      tables.table(in: grid, own: settings.columns, network: file.facts.network)
    }
  }

  /// The posts of a file, in its order and in the report's time zone.
  ///
  /// A file that cannot be used as it is gives no post, an error that says what to do, and no
  /// format. Tables of accounts are passed over: a file that has only those gives nothing.
  ///
  /// - Parameters:
  ///   - file: As read.
  ///   - settings: Tell zones, accounts, the office's own headings and facts.
  ///   - tables: The known headings and words.
  /// - Returns: Posts, issues and the fate of every row.
  package static func read(
    _ file: ExportFile,
    settings: SocialSettings,
    tables: ExportTables = .standard
  ) -> ExportReading {
    var reading = ExportReading(
      file: SocialFile(name: file.name, format: nil, downloaded: file.facts.downloaded)
    )
    reading.issues = file.grids.flatMap { grid in tableIssues(of: grid) }
    let found = Self.tables(of: file, settings: settings, tables: tables)
    let posts = found.filter { $0.format.content == .posts }
    guard !posts.isEmpty else {
      if found.isEmpty || found.allSatisfy({ $0.format.content == .unused }) {
        let refusal = ExportRefusal(file: file, tables: tables)
        let problem = found.isEmpty ? refusal.problem : .notNeeded
        reading.issues.append(SocialExportTexts.issue(problem, at: refusal.position))
      }
      return reading
    }
    for table in posts where !posts.contains(where: { table.isCompanion(of: $0) }) {
      let companions = posts.filter { $0.isCompanion(of: table) }
      let source = PostTableReader.Source(file: file, settings: settings, tables: tables)
      var reader = PostTableReader(table, companions: companions, of: source)
      reader.read()
      reading.add(reader)
    }
    return reading
  }

  /// What the reader of tables noticed, without what is said better here.
  private static func tableIssues(of grid: Grid) -> [DataIssue] {
    let told = Grid(
      file: grid.file,
      sheet: grid.sheet,
      rows: [],
      mergedRanges: [],
      issues: grid.issues.filter { issue in
        switch issue.kind {
        case .unclosedQuote, .otherSheets, .extraCells: false
        default: true
        }
      }
    )
    return told.dataIssues
  }
}

extension ExportReading {
  /// Adds what a table of the file says.
  fileprivate mutating func add(_ reader: PostTableReader) {
    let table = reader.table
    var counts = file.counts
    counts.add(reader.counts)
    let days = [file.days, reader.days].compactMap(\.self)
    let first = days.map(\.lowerBound).min()
    let last = days.map(\.upperBound).max()
    file = SocialFile(
      name: file.name,
      format: file.format ?? (reader.isLeftOut ? nil : table.format.key),
      networks: Array(Set(file.networks + reader.networks)).sorted(),
      zone: file.zone ?? reader.zone,
      downloaded: file.downloaded,
      days: first.flatMap { first in last.map { first...$0 } },
      counts: counts,
      unknownColumns: file.unknownColumns + table.unknownColumns
    )
    posts += reader.posts
    issues += reader.issues
  }
}

extension SocialFile.Counts {
  /// Adds the counts of another table.
  package mutating func add(_ other: Self) {
    read += other.read
    used += other.used
    totals += other.totals
    daily += other.daily
    duplicates += other.duplicates
    foreign += other.foreign
    notices += other.notices
    rejected += other.rejected
  }
}
