internal import RindeModel
internal import RindeTables

/// Reads a download whatever it holds: posts, figures of an account, or a table kept by hand.
struct DownloadReader {
  let settings: SocialSettings

  /// What a file says; one that cannot be used has no format.
  func read(_ file: ExportFile) -> ExportReading {
    var accounts: [ExportTable] = []
    var others: [Grid] = []
    for grid in file.grids {
      let table = ExportTables.standard.table(
        in: grid,
        own: settings.columns,
        network: file.facts.network
      )
      switch table?.format.content {
      case .days, .followers, .months: if let table { accounts.append(table) }
      case .posts, .unused, nil: others.append(grid)
      }
    }
    guard let first = accounts.first else { return ExportReader.read(file, settings: settings) }
    var reading = read(first, of: file)
    for table in accounts.dropFirst() { reading.add(read(table, of: file)) }
    guard others.contains(where: isOfPosts(file)) else { return reading }
    let posts = ExportFile(name: file.name, path: file.path, grids: others, facts: file.facts)
    var whole = ExportReader.read(posts, settings: settings)
    whole.add(reading)
    return whole
  }

  private func isOfPosts(_ file: ExportFile) -> (Grid) -> Bool {
    { grid in
      let table = ExportTables.standard.table(
        in: grid,
        own: settings.columns,
        network: file.facts.network
      )
      return table?.format.content == .posts
    }
  }

  private func read(_ table: ExportTable, of file: ExportFile) -> ExportReading {
    if table.format.content == .months {
      var reader = HandKeptReader(file, table)
      return reader.read()
    }
    if table.has(.value) {
      var reader = MetricFileReader(file, table)
      return reader.read()
    }
    var reader = AccountDaysReader(file, table)
    return reader.read()
  }
}

extension ExportReading {
  /// Adds what another sheet of the same file says.
  mutating func add(_ other: ExportReading) {
    posts += other.posts
    followers += other.followers
    accountDays += other.accountDays
    handKept += other.handKept
    issues += other.issues
    guard other.file.format != nil else { return }
    file = file.format == nil ? other.file : file.joined(with: other.file)
  }
}

extension SocialFile {
  /// The same file with the rows of another of its sheets.
  func joined(with other: SocialFile) -> SocialFile {
    var sum = counts
    sum.add(other.counts)
    let ranges = [days, other.days].compactMap(\.self)
    let first = ranges.map(\.lowerBound).min()
    let last = ranges.map(\.upperBound).max()
    return SocialFile(
      name: name,
      format: format,
      networks: Set(networks + other.networks).sorted(),
      zone: zone ?? other.zone,
      downloaded: downloaded ?? other.downloaded,
      days: first.flatMap { first in last.map { first...$0 } },
      counts: sum,
      unknownColumns: unknownColumns + other.unknownColumns
    )
  }
}
