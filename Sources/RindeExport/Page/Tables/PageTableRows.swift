internal import RindeReport

/// The rows of a table.
struct PageTableRows {
  let columns: [Column]

  /// The position of the cell that says what its row is about; `nil` for none.
  let heading: Int?

  let roles: PageTableRoles

  let outline: PageOutline

  func markup(of row: [Cell]) -> Markup {
    .tag(
      "tr",
      roles.of("row"),
      zip(row, columns).enumerated().map { position, pair in
        markup(of: pair.0, in: pair.1, position: position)
      }
    )
  }

  /// A row that says what those below it are about.
  func title(_ words: String) -> Markup {
    .tag(
      "tr",
      [.init("class", "grupo")] + roles.of("row"),
      [
        .tag(
          "th",
          [.init("scope", "rowgroup"), .init("colspan", "\(columns.count)")]
            + roles.of("rowheader"),
          words
        )
      ]
    )
  }

  private func markup(of cell: Cell, in column: Column, position: Int) -> Markup {
    var content = FigureMarkup(cell: cell, columnKind: column.kind).markup
    if !content.isEmpty, let target = cell.target, let address = outline.address(of: target) {
      content = [.tag("a", [.init("href", address)], content)]
    }
    if roles == .written, BoundText(cell.display(in: column.kind).text).hasCode {
      // The parts of a card's value stay together beside its label.
      content = [.tag("span", [], content)]
    }
    let classes = classes(of: cell, in: column, position: position)
    guard position == heading, !content.isEmpty else {
      return .tag("td", classes + label(of: cell, in: column), content)
    }
    return .tag("th", [.init("scope", "row")] + classes + roles.of("rowheader"), content)
  }

  private func classes(of cell: Cell, in column: Column, position: Int) -> [Markup.Attribute] {
    if isNumeric(cell, in: column) { return [.init("class", "num")] }
    if column.kind == .code || column.width == .tight { return [.init("class", "codigo")] }
    return position == name ? [.init("class", "nombre")] : []
  }

  /// The position of the words beside a code that says what its row is about: `N1` is no title.
  private var name: Int? {
    guard roles == .written, let heading, columns.indices.contains(heading + 1) else { return nil }
    let (code, words) = (columns[heading], columns[heading + 1])
    guard code.kind == .code || code.width == .tight else { return nil }
    return words.kind == .text && words.width.isLong ? heading + 1 : nil
  }

  /// What a cell of a card is preceded by; one in which nothing is read has none, even where it is
  /// a figure without a value.
  private func label(of cell: Cell, in column: Column) -> [Markup.Attribute] {
    guard roles == .written else { return [] }
    let isBlank = cell.display(in: column.kind).text.isEmpty
    guard !isBlank else { return roles.of("cell") }
    return roles.of("cell") + [.init("data-rotulo", BoundText(column.heading).text)]
  }

  /// Whether it stands at the right: by its column, or as a number among words.
  private func isNumeric(_ cell: Cell, in column: Column) -> Bool {
    if case .number = cell.value { return true }
    guard column.kind.isNumeric else { return false }
    if case .text = cell.value { return false }
    return true
  }
}

extension Column.Width {
  /// Whether sentences are expected in it.
  fileprivate var isLong: Bool { self == .wide || self == .veryWide }
}
