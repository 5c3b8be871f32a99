internal import RindeModel
internal import RindeTables

/// Whole numbers as offices and platforms write them in cells.
enum CellCount {
  /// A whole number of zero or more: `24160`, `24.160`.
  ///
  /// - Returns: `nil` for anything else; `24,160`, which may be 24 or 24 thousand, is refused.
  static func count(_ cell: Cell) -> Int? {
    guard let value = amount(cell), value >= .zero,
      value.micros.isMultiple(of: Quantity.scale)
    else { return nil }
    return Int(exactly: value.micros / Quantity.scale)
  }

  /// A decimal number: `4,53`, `2.949`, `4,53 %` without its sign.
  static func amount(_ cell: Cell) -> Quantity? {
    switch cell.kind {
    case .number: return NativeDecimal.micros(cell.text).map { Quantity(micros: Int128($0.micros)) }
    case .text:
      var text = cell.text.trimmingBlanks()
      if text.hasSuffix("%") { text = text.dropLast().trimmingBlanks() }
      let isNegative = text.hasPrefix("-")
      if isNegative { text.removeFirst() }
      guard let number = OfficeNumber(text) else { return nil }
      return isNegative ? Quantity(micros: -number.value.micros) : number.value
    default: return nil
    }
  }
}
