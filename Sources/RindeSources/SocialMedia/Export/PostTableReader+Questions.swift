internal import RindeModel
internal import RindeTables

/// What only the office can tell of a file, asked for once all its rows are known.
extension PostTableReader {
  private var fileName: String {
    file.name.split(separator: "/").last.map(String.init) ?? file.name
  }

  /// The order of day and month, or an issue that asks for it.
  mutating func settledOrder() -> DateOrder? {
    let told = file.facts.isDayFirst
    if let order = evidence.order(table.format.dates, isDayFirst: told) { return order }
    let draft = drafts.first { draft in
      if case .numbers = draft.date.day { true } else { false }
    }
    let row = draft.map { table.grid.rows[$0.row] } ?? table.header
    let isContradiction = evidence.dayFirst > 0 && evidence.monthFirst > 0
    let problem: ExportProblem =
      isContradiction ? .contradictoryOrder(file: fileName) : .orderNeeded(file: fileName)
    let read = isContradiction ? contradiction : nil
    report(problem, at: row, .published, read: read)
    return nil
  }

  /// Two dates of which each shows the contrary of the other.
  private var contradiction: String? {
    func text(where isThat: (Int, Int) -> Bool) -> String? {
      drafts.first { draft in
        guard case .numbers(let first, let second, _, _) = draft.date.day else { return false }
        return isThat(first, second)
      }.map { table.text(.published, table.grid.rows[$0.row]) }
    }
    guard let one = text(where: { first, _ in first > 12 }),
      let other = text(where: { _, second in second > 12 })
    else { return nil }
    return "\(one); \(other)"
  }

  /// Whether all dates have a year, or the office says it.
  mutating func hasYears() -> Bool {
    guard file.facts.year == nil else { return true }
    let draft = drafts.first { draft in
      if case .withoutYear = draft.date.day { true } else { false }
    }
    guard let draft else { return true }
    report(.yearNeeded(file: fileName), at: table.grid.rows[draft.row], .published)
    return false
  }

  /// The zone of the hours of a network that do not state theirs.
  func zone(of network: SocialNetwork) -> NamedZone? {
    file.facts.zone ?? settings.fileZones[network]
  }

  /// Whether an hour of the table counts, and needs somebody to say its zone.
  func needsZone(_ draft: Draft) -> Bool {
    table.format.hours != .none && draft.date.minute != nil && draft.date.offset == nil
  }

  /// Whether the zone of all hours is known.
  mutating func hasZones() -> Bool {
    let needing = drafts.filter(needsZone)
    let lacking = Set(needing.map(\.network)).filter { zone(of: $0) == nil }.sorted()
    guard lacking.isEmpty else {
      let row =
        needing.first { lacking.contains($0.network) }
        .map { table.grid.rows[$0.row] } ?? table.header
      report(.zoneNeeded(lacking), at: row, .published)
      return false
    }
    zone = needing.first.flatMap { zone(of: $0.network) }
    if zone == nil, let offset = drafts.lazy.compactMap(\.date.offset).first {
      zone = offset == 0 ? .universal : NamedZone(offsetMinutes: offset)
    }
    return true
  }

  /// Whether all rows are of one account, or the office says which are its own.
  mutating func hasClearAccounts() -> Bool {
    let undecided = accounts.undecided(settings.accounts)
    for (network, seen) in undecided {
      let row = table.grid.rows[seen[1].firstRow]
      report(.severalAccounts(network, seen.map(\.label)), at: row)
    }
    return undecided.isEmpty
  }
}

extension NamedZone {
  /// A zone that is so far from universal time all year.
  init(offsetMinutes: Int) {
    let size = abs(offsetMinutes)
    let digits = [size / 60, size % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    self.init(
      name: "UTC\(offsetMinutes < 0 ? "-" : "+")\(digits[0]):\(digits[1])",
      rule: .fixed(minutes: offsetMinutes)
    )
  }
}
