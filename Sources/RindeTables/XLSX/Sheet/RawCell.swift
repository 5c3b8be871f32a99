/// A cell as the sheet's XML gives it, without its value.
struct RawCell {
  /// What the attribute `t` says of the value.
  enum Content: UInt8 {
    case number
    /// An index into the shared strings.
    case sharedText
    /// A text that a formula gave.
    case formulaText
    /// A text kept in the cell.
    case inlineText
    case boolean
    case error
    /// A date in ISO 8601.
    case isoDate
  }

  /// 0-based.
  var column: Int
  var content = Content.number
  /// Index into `cellXfs`.
  var style = 0
  var hasFormula = false
}

/// The limits of a sheet, as Excel has them.
enum SheetSize {
  static let rows = 1_048_576
  static let columns = 16_384
}

/// What receives the rows of a sheet, in file order.
protocol SheetSink: AnyObject {
  /// A row begins; `number` is 1-based.
  func beginRow(_ number: Int, isHidden: Bool)

  /// A cell of the row, with the bytes of its value as XML gives them.
  func cell(_ cell: RawCell, value: UnsafeBufferPointer<UInt8>) -> XMLHandler.Verdict

  /// The row that began is to be forgotten: it will be read again.
  func abandonRow()

  /// The row ends.
  func endRow() -> XMLHandler.Verdict
}
