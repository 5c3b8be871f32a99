package import RindeTables

/// A row below the headings, its cells by field.
package struct ProgressRow: Hashable, Sendable {
  /// The 1-based line or row.
  package let line: Int

  private let cells: [Cell]

  /// Takes the cells that the table's columns name.
  init(_ row: Grid.Row, _ table: ProgressTable) {
    self.init(line: row.number) { field in
      table.columns[field].map { row[$0] } ?? .empty
    }
  }

  /// Takes the cell that each field has.
  init(line: Int, _ cell: (ProgressField) -> Cell) {
    self.line = line
    cells = ProgressField.allCases.map(cell)
  }

  package subscript(field: ProgressField) -> Cell { cells[field.rawValue] }

  /// The cells as read, in the order of ``ProgressField``.
  package var texts: [String] { cells.map(\.text) }

  /// The text without blanks around it; `nil` when nothing is left.
  func text(_ field: ProgressField) -> String? {
    let text = self[field].text.trimmingBlanks()
    return text.isEmpty ? nil : text
  }

  /// Whether the cell has nothing that anybody can see.
  func isBlank(_ field: ProgressField) -> Bool {
    let cell = self[field]
    return cell.kind != .uncalculated && cell.text.isBlank
  }

  /// The numbers of the row as far as they can be read, for the evidence of the convention.
  var amounts: [ReportedAmount] {
    [ProgressField.quantity, .numerator, .denominator].compactMap(amount)
  }

  /// The number of a field before its separators are understood; `nil` when it is none.
  func amount(_ field: ProgressField) -> ReportedAmount? {
    let cell = self[field]
    switch cell.kind {
    case .text: return ReportedAmount(text: cell.text)
    case .number: return ReportedAmount(native: cell.text)
    case .empty, .date, .boolean, .error, .uncalculated: return nil
    }
  }
}
