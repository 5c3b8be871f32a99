/// The name of a table in a workbook.
enum TableName {
  /// Excel's limit is 255 for the whole name.
  static let limit = 200

  /// `tbl_indicadores`; the prefix keeps it from looking like a cell (`T1`, `R2C3`).
  static func of(_ id: String) -> String { "tbl_" + id }

  /// Whether a table's identifier gives a name that every program accepts.
  static func isValid(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= limit && id.allSatisfy(\.isIdentifier)
      && CellText.escaped(of(id)) == of(id)
  }
}
