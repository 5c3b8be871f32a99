internal import RindeModel
internal import RindeTables

/// Reads the figures of an account, a row for each day: overviews, totals by date, followers.
struct AccountDaysReader {
  private var account: AccountTable

  private var table: ExportTable { account.table }

  init(_ file: ExportFile, _ table: ExportTable) { account = AccountTable(file, table) }

  /// What the file says; left out when something must be asked for.
  mutating func read() -> ExportReading {
    guard let network = table.format.network ?? account.file.facts.network else {
      account.report(.noNetwork)
      return account.leftOut()
    }
    let dates: AccountDates
    do {
      let cells = table.rows.map { table.cell(.day, $0) }
      dates = try AccountDates(cells, facts: account.file.facts, format: table.format)
    } catch {
      account.report(error.problem)
      return account.leftOut()
    }
    var followers: [FollowerCount] = []
    var figures: [AccountDay] = []
    for row in table.rows {
      guard let day = day(of: row, dates) else { continue }
      let found = self.figures(of: row, day, network)
      guard let found else {
        account.count(.rejected)
        continue
      }
      account.count(.used)
      account.note(day)
      figures += found
      guard table.format.content == .followers, let count = number(.followers, row) else {
        continue
      }
      followers.append(
        FollowerCount(
          network: network,
          day: day,
          followers: Int(count),
          origin: table.position(row)
        )
      )
    }
    var reading = account.reading(of: [network])
    reading.followers = followers
    reading.accountDays = figures
    return reading
  }

  /// The day of a row of figures; rows of totals and notices are counted and passed over.
  private mutating func day(of row: Grid.Row, _ dates: AccountDates) -> CalendarDate? {
    if let day = dates.day(table.cell(.day, row)) { return day }
    let text = table.text(.day, row)
    if account.words.isTotal(text) {
      account.count(.total)
    } else if account.words.isNotice(text) {
      account.count(.notice)
    } else {
      account.report(.unreadableDay, row, .day)
      account.count(.rejected)
    }
    return nil
  }

  /// The figures of a row; `nil` when one of them cannot be read, which is reported.
  private mutating func figures(
    of row: Grid.Row,
    _ day: CalendarDate,
    _ network: SocialNetwork
  ) -> [AccountDay]? {
    var found: [AccountDay] = []
    var isReadable = true
    for field in table.columns.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      let measure = AccountMeasures.measure(of: field)
      guard measure != nil || field == .followers,
        !account.words.isMissing(table.text(field, row))
      else { continue }
      guard let value = number(field, row) else {
        account.report(.unreadableNumber, row, field)
        isReadable = false
        continue
      }
      guard let measure else { continue }
      found.append(
        AccountDay(
          network: network,
          measure: measure,
          day: day,
          value: value,
          origin: table.position(row, field)
        )
      )
    }
    return isReadable ? found : nil
  }

  /// A whole number; `nil` where there is none.
  private func number(_ field: ExportField, _ row: Grid.Row) -> Int64? {
    PostNumber(table.text(field, row), as: .count, words: account.words)?.whole
  }
}
