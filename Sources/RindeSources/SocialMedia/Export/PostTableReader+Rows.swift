internal import RindeModel
internal import RindeTables

extension PostTableReader {
  /// What a row is.
  private enum Kind {
    case post
    case total
    case notice
    case daily
    case damaged
  }

  /// Counts every row for what it is, and keeps those of posts as drafts.
  mutating func sortRows() {
    var daily: [String: [Int]] = [:]
    var order: [String] = []
    let rows = table.rows
    for index in rows.indices {
      let row = rows[index]
      counts.read += 1
      switch kind(of: row, at: index) {
      case .total:
        counts.totals += 1
        totals.append(row)
      case .notice: counts.notices += 1
      case .damaged: counts.rejected += 1
      case .daily:
        let id = table.text(.id, row)
        if daily[id] == nil { order.append(id) }
        daily[id, default: []].append(index)
      case .post: addDraft(row, at: index)
      }
    }
    guard !daily.isEmpty else { return }
    settleDaily(order.map { ($0, daily[$0, default: []]) })
  }

  /// Rows of days count as such beside their post's own row, and are rejected without one.
  private mutating func settleDaily(_ daily: [(id: String, rows: [Int])]) {
    let known = Set(drafts.map { table.text(.id, table.grid.rows[$0.row]) })
    for (id, rows) in daily {
      if known.contains(id) {
        counts.daily += rows.count
      } else {
        counts.rejected += rows.count
        report(.onlyDaily(rows: rows.count), at: table.grid.rows[rows[0]], .span)
      }
    }
  }

  private mutating func kind(of row: Grid.Row, at index: Int) -> Kind {
    let published = table.cell(.published, row)
    let isDated = published.text.utf8.contains { (48...57).contains($0) }
    if !isDated {
      let first = row.cells.first { $0.kind != .empty }?.trimmedText ?? ""
      if words.isTotal(first) || isTotalOfGroup(first) { return .total }
      if words.isNotice(first) { return .notice }
      if published.kind != .empty, words.isTotal(published.trimmedText) { return .total }
      if table.isRepeatedHeader(row) { return .notice }
    }
    if let problem = damage.problem(of: row, at: index) {
      if let problem { report(problem, at: row) }
      return .damaged
    }
    if let text = swallowed(row) {
      report(.swallowedRows, at: row, text.field, read: text.line)
      return .damaged
    }
    if table.has(.span) {
      let span = table.text(.span, row)
      if !span.isEmpty, !words.isLifetime(span) { return .daily }
    }
    return .post
  }

  /// `Total Facebook` in a table of an office.
  private func isTotalOfGroup(_ text: String) -> Bool {
    table.format.network == nil && text.lowercased().hasPrefix("total ")
  }

  /// A line within a text that begins as a row does: a quote was not closed before it.
  private func swallowed(_ row: Grid.Row) -> (field: ExportField, line: String)? {
    guard let separator = table.grid.separator, table.columns[.id] == 0 else { return nil }
    for field in [ExportField.title, .description, .text] {
      let text = table.cell(field, row).text
      guard text.utf8.contains(10) else { continue }
      for line in text.utf8.split(separator: 10).dropFirst() {
        let digits = line.prefix { (48...57).contains($0) }
        if digits.count >= 9, digits.endIndex < line.endIndex, line[digits.endIndex] == separator {
          return (field, String(decoding: line, as: UTF8.self))
        }
      }
    }
    return nil
  }

  private mutating func addDraft(_ row: Grid.Row, at index: Int) {
    let name = table.text(.network, row)
    let told = name.isEmpty ? file.facts.network : words.network(name)
    guard let network = table.format.network ?? told else {
      counts.rejected += 1
      report(.unknownNetwork, at: row, .network)
      return
    }
    let text = table.text(.published, row)
    guard !text.isEmpty else {
      counts.rejected += 1
      report(.noDate, at: row, .published)
      return
    }
    guard let date = WrittenDate(text, words: words) else {
      counts.rejected += 1
      report(.unreadableDate, at: row, .published)
      return
    }
    evidence.add(date)
    let account = accounts.add(row, at: index, on: network)
    drafts.append(Draft(row: index, date: date, network: network, account: account))
  }
}

extension ExportTable {
  /// Whether a row has the headings once more.
  func isRepeatedHeader(_ row: Grid.Row) -> Bool {
    guard let column = columns[.published], row[column].text == header[column].text else {
      return false
    }
    return columns.values.allSatisfy { row[$0].text == header[$0].text }
  }
}
