internal import RindeReport

/// The rows of a table.
struct PageTableRows {
  let columns: [Column]

  /// The position of the cell that says what its row is about; `nil` for none.
  let heading: Int?

  let outline: PageOutline

  func markup(of row: [Cell]) -> Markup {
    .tag(
      "tr",
      [],
      zip(row, columns).enumerated().map { position, pair in
        markup(of: pair.0, in: pair.1, isHeading: position == heading)
      }
    )
  }

  private func markup(of cell: Cell, in column: Column, isHeading: Bool) -> Markup {
    var content = FigureMarkup(cell: cell, columnKind: column.kind).markup
    if !content.isEmpty, let target = cell.target, let address = outline.address(of: target) {
      content = [.tag("a", [.init("href", address)], content)]
    }
    let classes: [Markup.Attribute] =
      if isNumeric(cell, in: column) {
        [.init("class", "num")]
      } else if column.kind == .code || column.width == .tight {
        [.init("class", "codigo")]
      } else {
        []
      }
    guard isHeading, !content.isEmpty else { return .tag("td", classes, content) }
    return .tag("th", [.init("scope", "row")] + classes, content)
  }

  /// Whether it stands at the right: by its column, or as a number among words.
  private func isNumeric(_ cell: Cell, in column: Column) -> Bool {
    if case .number = cell.value { return true }
    guard column.kind.isNumeric else { return false }
    if case .text = cell.value { return false }
    return true
  }
}
