internal import RindeReport

/// What is written in a cell: a value, as a spreadsheet knows values.
enum CellContent: Hashable {
  case blank
  case text(String)
  case number(Double)

  init(_ value: Cell.Value, notes: inout WorkbookNotes) {
    switch value {
    case .missing(.blank): self = .blank
    case .missing(let missing): self = .text(WorkbookTexts.mark(of: missing))
    case .text(let text):
      let cell = CellText(text)
      notes.count(cell)
      self = cell.stored.isEmpty ? .blank : .text(cell.stored)
    case .number(let number): self = .number(number.approximation)
    case .date(let date):
      self = SerialDate(date).map { .number(Double($0.serial)) } ?? .blank
    }
  }

  /// Whether it is a text.
  var isText: Bool {
    if case .text = self { return true }
    return false
  }

  /// The text, or nothing.
  var label: String {
    if case .text(let text) = self { return text }
    return ""
  }
}
