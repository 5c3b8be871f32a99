internal import RindeReport

extension CellStyle {
  /// The style of a cell of a table: by its column, and by what it holds.
  init(_ cell: Cell, _ content: CellContent, in column: Column, part: Part = .body) {
    self.init(part)
    tone = cell.tone
    alignsRight = column.kind.isNumeric
    switch cell.value {
    case .number(let value):
      number = NumberFormat(value, places: cell.places, kind: cell.kind ?? column.kind)
    case .date: number = .date
    case .text, .missing:
      if column.kind == .code { number = .text }
      if case .text = content { wraps = !column.kind.isNumeric }
    }
    if case .number = cell.value { alignsRight = true }
    guard part == .body, let entry = column.entry else { return }
    isEntry = true
    // What will be typed should show as soon as it is, and text should stay text.
    switch cell.value {
    case .text, .missing: number = NumberFormat(entry, kind: column.kind)
    case .number where entry == .number && cell.kind == nil && cell.places == nil:
      number = NumberFormat(entry, kind: column.kind)
    case .number, .date: break
    }
    wraps = !alignsRight
  }
}

extension CellStyle.NumberFormat {
  /// The format of a number in a column of that kind.
  ///
  /// In a decimal column a number shows its own decimals, at most as many as the column's, so that
  /// a whole number does not end in a point.
  init(_ number: Number, places: Int?, kind: Column.Kind) {
    switch kind {
    case .percentage(let columnPlaces): self = .percentage(min(9, max(0, places ?? columnPlaces)))
    case .decimal(let columnPlaces):
      self = .decimals(places ?? min(columnPlaces, Self.decimals(of: number.exact)))
    case .text, .code, .link: self = .general
    case .integer, .date: self = .decimals(places ?? 0)
    }
  }

  /// The format of a cell in which nothing was typed yet.
  ///
  /// A number with decimals shows all that were typed.
  init(_ entry: Column.Entry, kind: Column.Kind) {
    switch (entry, kind) {
    case (.date, _), (.text, .date), (.list, .date): self = .date
    case (.wholeNumber, _), (.text, .integer), (.list, .integer): self = .decimals(0)
    case (_, .percentage(let places)): self = .percentage(min(9, max(0, places)))
    case (.number, _), (_, .decimal): self = .general
    case (.text, .text), (.text, .code), (.text, .link): self = .text
    case (.list, .text), (.list, .code), (.list, .link): self = .text
    }
  }

  /// Decimals without the zeros at the end.
  private static func decimals(of exact: String) -> Int {
    guard let point = exact.firstIndex(of: ".") else { return 0 }
    let digits = exact[point...].dropFirst()
    return digits.count - digits.reversed().prefix { $0 == "0" }.count
  }
}

extension Column.Kind {
  /// Whether its cells and its heading stand at the right.
  var isNumeric: Bool {
    switch self {
    case .integer, .decimal, .percentage, .date: true
    case .text, .code, .link: false
    }
  }
}
