/// One cell of a table as it was read, before anybody decides what it means.
@usableFromInline
package struct Cell: Hashable, Sendable {
  /// What the file itself says that the cell is.
  @usableFromInline
  package enum Kind: UInt8, Hashable, Sendable {
    /// Nothing was written.
    case empty
    /// Text; every cell of a CSV that is not empty.
    case text
    /// A number typed as such (XLSX only).
    case number
    /// A date or a date with time, recognised by its number format (XLSX only).
    case date
    /// A logical value (XLSX only).
    case boolean
    /// An error value such as `#DIV/0!` (XLSX only).
    case error
    /// A formula without a stored value (XLSX only).
    case uncalculated
  }

  /// What the file itself says that the cell is.
  package let kind: Kind

  /// The cell in canonical text.
  ///
  /// Text as written; a number with the digits that the file stores and a decimal point; a date as
  /// `2022-03-31` or `2022-03-31T08:00:00`; a logical value as `1` or `0`; an error as its code;
  /// `""` for an empty cell and for a formula without a value.
  package let text: String

  package init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// A cell in which nothing was written.
  package static let empty = Cell(kind: .empty, text: "")
}
