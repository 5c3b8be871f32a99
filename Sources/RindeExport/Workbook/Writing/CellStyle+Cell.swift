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
