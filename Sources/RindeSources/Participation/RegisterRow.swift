internal import RindeModel
internal import RindeTables

/// A row below the headings of a register, with what was found in it.
struct RegisterRow<Field: RegisterField>: Sendable {
  let table: RegisterTable<Field>

  private let row: Grid.Row

  private let year: FiscalYear?

  /// In the order in which they were found.
  private(set) var findings: [RegisterFinding] = []

  init(_ row: Grid.Row, _ table: RegisterTable<Field>, year: FiscalYear?) {
    self.row = row
    self.table = table
    self.year = year
  }

  subscript(field: Field) -> Cell { table.columns[field].map { row[$0] } ?? .empty }

  /// The 1-based line or row.
  var line: Int { row.number }

  subscript(column: Int) -> Cell { row[column] }

  /// Whether nothing that is read stands in the row.
  var isBlank: Bool {
    (table.columns.values + table.further.map(\.column)).allSatisfy { Self.isBlank(row[$0]) }
  }

  /// The text without blanks around it; `nil` when nothing is left.
  func text(_ field: Field) -> String? {
    let text = self[field].text.trimmingBlanks()
    return text.isEmpty ? nil : text
  }

  mutating func report(_ problem: RegisterProblem, _ field: Field? = nil) {
    let column = field.map { field in
      table.columns[field].map(table.heading) ?? field.heading
    }
    findings.append(
      RegisterFinding(problem: problem, column: column, read: field.map { self[$0].text })
    )
  }

  mutating func report(_ problem: RegisterProblem, column: Int) {
    let heading = table.heading(column)
    findings.append(RegisterFinding(problem: problem, column: heading, read: row[column].text))
  }

  /// A text without which there is no record.
  mutating func required(_ field: Field) -> String? {
    guard let text = text(field) else {
      report(.missing(field.heading), field)
      return nil
    }
    return text
  }

  /// A day without which there is no record.
  mutating func requiredDate(_ field: Field) -> CalendarDate? {
    guard !Self.isBlank(self[field]) else {
      report(.missing(field.heading), field)
      return nil
    }
    guard let date = ReportedDate.day(self[field]) else {
      report(.unreadableDate, field)
      return nil
    }
    return date
  }

  /// A day of the fiscal year without which there is no record.
  mutating func requiredDateInYear(_ field: Field) -> CalendarDate? {
    guard let date = requiredDate(field) else { return nil }
    if let year, !year.days.contains(date) { report(.outsideYear(year), field) }
    return date
  }

  /// The day on which something was answered or done.
  ///
  /// - Parameters:
  ///   - field: Empty, a date, or words that say that there is none yet.
  ///   - start: The day before which it cannot be.
  /// - Returns: `nil` while it is not done, and for what is wrong, which is reported.
  mutating func completion(_ field: Field, since start: CalendarDate? = nil) -> CalendarDate? {
    let cell = self[field]
    guard !Self.isBlank(cell) else { return nil }
    if let date = ReportedDate.day(cell) {
      if let start, date < start { report(.answerTooEarly(since: start), field) }
      return date
    }
    let key = cell.kind == .boolean ? (cell.text == "1" ? "si" : "no") : FoldedText(cell.text).text
    if RegisterWords.pending.contains(key) { return nil }
    report(RegisterWords.completed.contains(key) ? .answerWithoutDate : .unreadableDate, field)
    return nil
  }

  private static func isBlank(_ cell: Cell) -> Bool {
    cell.kind != .uncalculated && cell.text.isBlank
  }
}

/// Words that stand where a register asks for the day of an answer, in folded form.
enum RegisterWords {
  static let pending: Set<String> = [
    "no", "n", "pendiente", "pendientes", "sin respuesta", "sin responder", "sin contestar",
    "en tramite", "en proceso", "en ejecucion", "abierta", "abierto", "sin cumplir", "no cumplido",
    "no cumplida", "incumplido", "por cumplir", "-", "--",
  ]

  static let completed: Set<String> = [
    "si", "s", "x", "ok", "respondida", "respondido", "contestada", "resuelta", "cerrada",
    "cumplido", "cumplida", "cerrado", "ejecutado", "realizado",
  ]
}
