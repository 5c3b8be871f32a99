internal import RindeReport

extension WorkbookCheck {
  /// Looks at what may be typed in a table.
  mutating func entries(of table: Table) {
    if table.entryRows < 0 || (table.entryRows > 0 && !table.admitsEntries) {
      found(.entryRows(table: table.id, rows: table.entryRows))
    }
    if table.entryRows > 0, table.total != nil { found(.totalBelowEntries(table: table.id)) }
    for column in table.columns {
      guard case .list(let words) = column.entry else { continue }
      for flaw in Self.flaws(in: words) {
        found(.entry(table: table.id, column: column.key, flaw))
      }
    }
  }

  private static func flaws(in words: [String]) -> [EntryFlaw] {
    guard !words.isEmpty else { return [.noWords] }
    var flaws: [EntryFlaw] = []
    var seen: Set<String> = []
    for word in words {
      if !EntryList.isValid(word) { flaws.append(.word(word)) }
      if !seen.insert(word).inserted { flaws.append(.repeatedWord(word)) }
    }
    let length = EntryList(words).length
    if length > EntryList.limit { flaws.append(.tooLong(length: length)) }
    return flaws
  }
}
