internal import RindeTables

/// A row of a dictionary with the cells that are read of it.
struct CodebookRow {
  private let row: Grid.Row

  private let columns: [CodebookField: Int]

  let place: CodebookPlace

  init(_ row: Grid.Row, _ table: RegisterTable<CodebookField>, place: CodebookPlace) {
    self.row = row
    columns = table.columns
    self.place = place
  }

  /// The text without blanks and emphasis around it, `""` for an empty cell.
  subscript(field: CodebookField) -> String {
    SpanishText.cleaned(cell(field).text)
  }

  func cell(_ field: CodebookField) -> Cell { columns[field].map { row[$0] } ?? .empty }

  /// Whether nothing that is read stands in the row.
  var isBlank: Bool { columns.keys.allSatisfy { self[$0].isEmpty } }

  /// Whether it says something of an option.
  var hasOption: Bool { !self[.code].isEmpty || !self[.label].isEmpty }

  /// Whether Excel made a day of what was typed; certain where the cell is a date.
  func turnedIntoDate(_ field: CodebookField) -> CodebookProblem? {
    if cell(field).kind == .date { return .turnedIntoDate(isCertain: true) }
    let parts = self[field].lowercased().split(separator: "-")
    guard parts.count == 2, let first = parts.first, let last = parts.last else { return nil }
    let isDay = { (text: Substring) in text.count <= 2 && Int(text) != nil }
    let isMonth = { (text: Substring) in Self.months.contains(String(text.prefix(3))) }
    let isPair = isDay(first) && isMonth(last) || isMonth(first) && isDay(last)
    return isPair && max(first.count, last.count) <= 4 ? .turnedIntoDate(isCertain: false) : nil
  }

  private static let months: Set<String> = [
    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic",
    "jan", "apr", "aug", "dec",
  ]
}
