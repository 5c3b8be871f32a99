internal import RindeReport

extension Composition {
  /// Title and introduction of a sheet.
  struct SheetText {
    let title: String
    let introduction: [String]

    /// What a cell without a value means; said only where the table has one.
    var legend: [Legend] = []
  }

  /// The meaning of a cell without a value.
  enum Legend {
    case unavailable(String)
    case notApplicable(String)
    case blank(String)
    case withheld(String)
    case unreliable(String)
  }
}

extension Composition.SheetText {
  /// The introduction, with the legend of what the table shows as its last sentences.
  func introduction(to table: Table) -> [String] {
    let legend = legend.compactMap { $0.text(for: table) }.joined(separator: " ")
    return introduction + (legend.isEmpty ? [] : [legend])
  }
}

extension Composition.Legend {
  fileprivate func text(for table: Table) -> String? {
    let (missing, text): (Cell.Missing, String) =
      switch self {
      case .unavailable(let text): (.notAvailable, text)
      case .notApplicable(let text): (.notApplicable, text)
      case .blank(let text): (.blank, text)
      case .withheld(let text): (.withheld, text)
      case .unreliable(let text): (.unreliable, text)
      }
    return table.shows(missing) ? text : nil
  }
}

extension Table {
  /// Whether a cell of its rows has no value for that reason; cells for typing apart.
  fileprivate func shows(_ missing: Cell.Missing) -> Bool {
    rows.contains { row in
      zip(row, columns).contains { cell, column in
        column.entry == nil && cell.value == .missing(missing)
      }
    }
  }
}
