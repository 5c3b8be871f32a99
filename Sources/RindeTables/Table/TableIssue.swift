/// Something in a file that does not stop its reading and that the user must know.
package struct TableIssue: Hashable, Sendable {
  /// What was noticed.
  package enum Kind: Hashable, Sendable {
    /// Bytes that are not text in the file's encoding; they were replaced by U+FFFD.
    case undecodableBytes
    /// A quote was opened and the file ended.
    case unclosedQuote
    /// A row with more cells than the header.
    case extraCells(expected: Int, found: Int)
    /// A cell with an error value.
    case errorValue(String)
    /// A formula that no program has calculated.
    case uncalculatedFormula
    /// A sheet that was not read because it is hidden.
    case hiddenSheet(String)
    /// Visible sheets that were not read because another one was chosen.
    case otherSheets([String])
    /// Hidden rows that were read as the others.
    case hiddenRows(Int)
    /// Hidden columns that were read as the others.
    case hiddenColumns(Int)
  }

  package let kind: Kind

  /// The 1-based line or row; `nil` when it concerns the whole file.
  package let row: Int?

  /// The 1-based column; `nil` when it concerns the whole row.
  package let column: Int?

  package init(kind: Kind, row: Int? = nil, column: Int? = nil) {
    self.kind = kind
    self.row = row
    self.column = column
  }
}
