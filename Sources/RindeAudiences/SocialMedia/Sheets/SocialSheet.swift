internal import RindeReport

extension Sheet {
  /// A sheet with a table and its texts.
  static func social(
    _ name: String,
    _ text: Composition.SheetText,
    _ table: Table,
    charts: [Chart] = []
  ) -> Sheet {
    text.sheet(name, table).drawing(charts)
  }
}

extension Formula {
  /// The sum of a column.
  static func total(of table: String, _ column: String) -> Formula {
    .sum([.column(table: table, column)])
  }
}

extension Cell {
  var isNumber: Bool {
    if case .number = value { true } else { false }
  }

  /// The cell with a formula, where it has a number for the formula to agree with.
  func following(_ formula: Formula, when applies: Bool = true) -> Cell {
    guard isNumber, applies else { return self }
    return Cell(
      value,
      formula: formula,
      tone: tone,
      places: places,
      kind: kind,
      figure: figure,
      target: target
    )
  }
}
