internal import RindeReport

/// A figure of a report: its exact value, and where it stands in the workbook.
package struct FigureRecord: Hashable, Sendable {
  /// What a value says.
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    /// Percentage points.
    case percentage = "porcentaje"
    case amount = "cantidad"
    /// An ISO date.
    case date = "fecha"
    case text = "texto"
  }

  /// As `explicar` takes it: `indicador/2.2/cumplimiento@2022-06-30`.
  package let id: String

  /// The exact digits; `nil` where the report has no value.
  package let value: String?

  package let unit: Unit

  package let table: String

  package let sheet: String

  /// `H7`.
  package let cell: String

  package init(id: String, value: String?, unit: Unit, table: String, sheet: String, cell: String) {
    self.id = id
    self.value = value
    self.unit = unit
    self.table = table
    self.sheet = sheet
    self.cell = cell
  }
}

extension FigureRecord {
  init(_ id: String, _ cell: Cell, in column: Column, table: String, at place: (String, String)) {
    let value: String?
    let unit: Unit
    switch cell.value {
    case .number(let number):
      value = number.exact
      if case .percentage = cell.kind ?? column.kind { unit = .percentage } else { unit = .amount }
    case .date(let date):
      value = date.iso
      unit = .date
    case .text(let text):
      value = text
      unit = .text
    case .missing:
      value = nil
      switch cell.kind ?? column.kind {
      case .percentage: unit = .percentage
      case .date: unit = .date
      case .text, .code, .link: unit = .text
      case .integer, .decimal: unit = .amount
      }
    }
    self.init(id: id, value: value, unit: unit, table: table, sheet: place.0, cell: place.1)
  }
}
