internal import RindeReport

/// What is written in a cell: a value, as a spreadsheet knows values.
enum CellContent: Hashable {
  case blank
  case text(String)
  case number(Double)

  init(_ value: Cell.Value, notes: inout WorkbookNotes) {
    switch value {
    case .missing(.blank): self = .blank
    case .missing(.notAvailable): self = .text(WorkbookTexts.notAvailable)
    case .missing(.notApplicable): self = .text(WorkbookTexts.notApplicable)
    case .text(let text):
      let cell = CellText(text)
      notes.count(cell)
      self = cell.stored.isEmpty ? .blank : .text(cell.stored)
    case .number(let number): self = .number(number.approximation)
    case .date(let date):
      self = SerialDate(date).map { .number(Double($0.serial)) } ?? .blank
    }
  }
}
