/// References to cells such as `AB12`.
enum CellReference {
  /// The 0-based column that the letters name, `nil` if none or beyond the last.
  static func column(_ text: UnsafePointer<CChar>) -> Int? {
    var cursor = text
    return letters(&cursor)
  }

  /// The rectangle of `B2:C5` or of `B2`.
  static func range(_ text: String) -> Grid.MergedRange? {
    let corners = text.split(separator: ":").compactMap { corner($0) }
    guard let first = corners.first, let last = corners.last, first.row <= last.row,
      first.column <= last.column
    else { return nil }
    return Grid.MergedRange(rows: first.row...last.row, columns: first.column...last.column)
  }

  private static func corner(_ text: Substring) -> (row: Int, column: Int)? {
    text.withCString { start in
      var cursor = start
      guard let column = letters(&cursor), let row = Int(String(cString: cursor)),
        (1...SheetSize.rows).contains(row)
      else { return nil }
      return (row, column + 1)
    }
  }

  private static func letters(_ cursor: inout UnsafePointer<CChar>) -> Int? {
    var column = 0
    while true {
      let letter = UInt8(bitPattern: cursor.pointee) & 0xDF
      guard letter >= 0x41, letter <= 0x5A, column <= SheetSize.columns else { break }
      column = column * 26 + Int(letter - 0x40)
      cursor += 1
    }
    return column >= 1 && column <= SheetSize.columns ? column - 1 : nil
  }
}
