internal import RindeModel
internal import RindeTables

/// Reads the daily files of Meta: one metric, named in a title line; several may stand one below
/// the other.
///
/// Their title «Seguidores» counts those gained each day, as «Follows» does in English.
struct MetricFileReader {
  private var account: AccountTable

  private var table: ExportTable { account.table }

  init(_ file: ExportFile, _ table: ExportTable) { account = AccountTable(file, table) }

  /// What the file says; left out when its metric or its network is not known.
  mutating func read() -> ExportReading {
    let titles = table.grid.rows.filter(isTitle).map(title)
    let told = account.file.facts.network
    let named = Set(titles.compactMap { NetworkWords.network(mentionedIn: $0) })
    guard let network = told ?? (named.count == 1 ? named.first : nil) else {
      account.report(.noNetwork)
      return account.leftOut()
    }
    let dates: AccountDates
    do {
      let cells = table.grid.rows.map { table.cell(.day, $0) }
      dates = try AccountDates(cells, facts: account.file.facts, format: table.format)
    } catch {
      account.report(error.problem)
      return account.leftOut()
    }
    let figures = figures(dates, network)
    guard !figures.isEmpty || !account.issues.contains(where: { $0.severity > .note }) else {
      return account.leftOut()
    }
    var reading = account.reading(of: [network])
    reading.accountDays = figures
    return reading
  }

  /// The figures of all the blocks.
  private mutating func figures(_ dates: AccountDates, _ network: SocialNetwork) -> [AccountDay] {
    var figures: [AccountDay] = []
    // A file without a title line is named after its metric: `Alcance.csv`.
    var measure = AccountMeasures.measure(titled: account.file.stem)
    for row in table.grid.rows {
      if isTitle(row) {
        measure = AccountMeasures.measure(titled: title(row))
        account.count(.notice)
        if measure == nil { account.report(.unknownMeasure, row, .day) }
        continue
      }
      guard !isHeader(row) else { continue }
      guard let day = dates.day(table.cell(.day, row)) else {
        reject(row)
        continue
      }
      guard let measure else {
        if account.issues.isEmpty { account.report(.unknownMeasure) }
        account.count(.rejected)
        continue
      }
      guard !account.words.isMissing(table.text(.value, row)) else {
        account.count(.used)
        continue
      }
      guard let value = number(row) else {
        account.report(.unreadableNumber, row, .value)
        account.count(.rejected)
        continue
      }
      account.count(.used)
      account.note(day)
      figures.append(
        AccountDay(
          network: network,
          measure: measure,
          day: day,
          value: value,
          origin: table.position(row)
        )
      )
    }
    return figures
  }

  private func number(_ row: Grid.Row) -> Int64? {
    PostNumber(table.text(.value, row), as: .count, words: account.words)?.whole
  }

  private mutating func reject(_ row: Grid.Row) {
    if account.words.isTotal(table.text(.day, row)) {
      account.count(.total)
    } else {
      account.report(.unreadableDay, row, .day)
      account.count(.rejected)
    }
  }

  /// A row of one text that is no day.
  private func isTitle(_ row: Grid.Row) -> Bool {
    let filled = row.cells.filter { $0.kind != .empty }
    guard filled.count == 1, let cell = filled.first, cell.kind == .text else { return false }
    return WrittenDate(cell.text.trimmingBlanks(), words: account.words) == nil && !isHeader(row)
  }

  private func title(_ row: Grid.Row) -> String {
    row.cells.first { $0.kind != .empty }?.text.trimmingBlanks() ?? ""
  }

  private func isHeader(_ row: Grid.Row) -> Bool {
    FoldedText(table.text(.day, row)) == FoldedText(table.text(.day, table.header))
      && FoldedText(table.text(.value, row)) == FoldedText(table.text(.value, table.header))
  }
}
