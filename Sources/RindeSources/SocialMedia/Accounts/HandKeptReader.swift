internal import RindeModel
internal import RindeTables

/// Reads the monthly table that an office keeps by hand, a row for each network.
///
/// Its figures are reconciled with those of the downloads and never added to them.
struct HandKeptReader {
  private var account: AccountTable

  private var table: ExportTable { account.table }

  private var months: [HandKeptMonth] = []

  init(_ file: ExportFile, _ table: ExportTable) { account = AccountTable(file, table) }

  /// What the table says; left out when nothing tells its month.
  mutating func read() -> ExportReading {
    let month = month
    guard month != nil || table.has(.month) else {
      account.report(.noMonth)
      return account.leftOut()
    }
    var block: [HandKeptMonth] = []
    for row in table.rows {
      let name = table.text(.network, row)
      if account.words.isTotal(name) {
        account.count(.total)
        reconcile(row, with: block)
        block = []
      } else if isNotice(row) {
        account.count(.notice)
      } else if let record = record(row, month) {
        account.count(.used)
        account.note(record.month.firstDay)
        account.note(record.month.lastDay)
        block.append(record)
        months.append(record)
      } else {
        account.count(.rejected)
      }
    }
    var reading = account.reading(of: Set(months.map(\.network)).sorted())
    reading.handKept = months
    return reading
  }

  /// The month of the whole table: from `redes.json`, its titles or its file's name.
  private var month: ReportPeriod? {
    if let month = account.file.facts.month { return month }
    let titles = table.titles.flatMap(\.cells).filter { $0.kind != .empty }
    let named = Set(titles.compactMap { MonthText.month(mentionedIn: $0.text) })
    if named.count == 1 { return named.first }
    return named.isEmpty ? MonthText.month(mentionedIn: account.file.stem) : nil
  }

  /// A row with a text and no figures: a source, a signature, the headings once more.
  private func isNotice(_ row: Grid.Row) -> Bool {
    let text = table.text(.network, row)
    if account.words.isNotice(text) { return true }
    if FoldedText(text) == FoldedText(table.text(.network, table.header)) { return true }
    return NetworkWords.network(text) == nil
      && Self.figures.allSatisfy { table.text($0, row).isEmpty }
  }

  private static let figures: [ExportField] = [
    .posts, .followers, .reach, .combined, .rate, .impressions, .views,
  ]

  private mutating func record(_ row: Grid.Row, _ month: ReportPeriod?) -> HandKeptMonth? {
    let before = account.issues.count
    let network = NetworkWords.network(table.text(.network, row))
    if network == nil { account.report(.unknownNetwork, row, .network) }
    let month = self.month(of: row) ?? (table.text(.month, row).isEmpty ? month : nil)
    if month == nil { account.report(.unreadableMonth, row, .month) }
    let posts = count(.posts, row)
    let followers = count(.followers, row)
    let reach = count(.reach, row)
    let engagements = count(.combined, row)
    let rate = rate(row, engagements, reach)
    guard account.issues.count == before, let network, let month else { return nil }
    return HandKeptMonth(
      network: network,
      month: month,
      posts: posts,
      followers: followers,
      reach: reach,
      engagements: engagements,
      rate: rate,
      origin: table.position(row)
    )
  }

  /// The month of a row of its own; a month without year takes that of the file.
  private func month(of row: Grid.Row) -> ReportPeriod? {
    guard table.has(.month) else { return nil }
    if let month = MonthText.month(table.cell(.month, row)) { return month }
    guard let year = account.file.facts.year,
      let number = account.words.month(table.text(.month, row))
    else { return nil }
    return ReportPeriod(.month, year: year, number: number)
  }

  /// A whole number; `nil` where the table has none, and for what cannot be read, which is reported.
  private mutating func count(_ field: ExportField, _ row: Grid.Row) -> Int? {
    let text = table.text(field, row)
    guard !account.words.isMissing(text) else { return nil }
    guard let number = PostNumber(text, as: .count, words: account.words)?.whole, number >= 0 else {
      account.report(.unreadableNumber, row, field)
      return nil
    }
    return Int(number)
  }

  /// Percentage points; a cell of a workbook in the form of a percentage is a fraction.
  private mutating func rate(_ row: Grid.Row, _ engagements: Int?, _ reach: Int?) -> Quantity? {
    let cell = table.cell(.rate, row)
    let text = table.text(.rate, row)
    guard !account.words.isMissing(text) else { return nil }
    guard
      let number = PostNumber(text, as: .amount(.comma), words: account.words),
      let micros = number.rounded(by: 1_000_000)
    else {
      account.report(.unreadableNumber, row, .rate)
      return nil
    }
    let points = Quantity(micros: Int128(micros))
    guard cell.kind == .number else { return points }
    let fraction = Quantity(micros: Int128(micros) * 100)
    guard let engagements, let reach, reach > 0 else {
      return points < Quantity(1) ? fraction : points
    }
    let expected = Int128(engagements) * 100 * Quantity.scale / Int128(reach)
    let isFraction =
      (fraction.micros - expected).magnitude < (points.micros - expected).magnitude
    return isFraction ? fraction : points
  }

  /// Compares a row of totals with the sum of the rows above it.
  private mutating func reconcile(_ row: Grid.Row, with block: [HandKeptMonth]) {
    let sums: [(field: ExportField, sum: Int?)] = [
      (.posts, Self.sum(block.map(\.posts))), (.followers, Self.sum(block.map(\.followers))),
      (.reach, Self.sum(block.map(\.reach))), (.combined, Self.sum(block.map(\.engagements))),
    ]
    for (field, sum) in sums {
      guard let sum, let written = count(field, row), written != sum else { continue }
      account.report(.differentTotal(sum: sum), row, field)
    }
  }

  /// The sum of what is known; `nil` when nothing is.
  private static func sum(_ values: [Int?]) -> Int? {
    let known = values.compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}
