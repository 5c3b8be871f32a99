/// A place on a sheet in A1 notation; the row counts from 1, the column from 0.
package struct CellAddress: Hashable, Sendable, CustomStringConvertible {
  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `H7`; `nil` for anything else.
  package init?(_ text: String) {
    let letters = text.prefix { $0.isASCII && $0.isUppercase }
    let digits = text.dropFirst(letters.count)
    guard (1...3).contains(letters.count), let row = Int(digits), row > 0,
      digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    self.row = row
    column = letters.utf8.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
  }

  package var description: String { CellReference.relative(row: row - 1, column: column) }
}
