/// The A1 notation of cells and ranges; rows and columns count from 0.
enum CellReference {
  /// `C5`.
  static func relative(row: Int, column: Int) -> String { "\(letters(column))\(row + 1)" }

  /// `$C$5`.
  static func absolute(row: Int, column: Int) -> String { "$\(letters(column))$\(row + 1)" }

  /// `$C$5:$C$44`.
  static func column(_ column: Int, rows: Range<Int>) -> String {
    absolute(row: rows.lowerBound, column: column) + ":"
      + absolute(row: rows.upperBound - 1, column: column)
  }

  /// `A`, `Z`, `AA`.
  static func letters(_ column: Int) -> String {
    var rest = column
    var bytes: [UInt8] = []
    repeat {
      bytes.insert(UInt8(ascii: "A") + UInt8(rest % 26), at: 0)
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: bytes, as: UTF8.self)
  }
}
