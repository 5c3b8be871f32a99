/// The identifiers of the cells of a notebook: the same cells always get the same ones.
struct CellIdentifiers {
  /// One for each cell, all different: eight hexadecimal digits.
  let values: [String]

  /// Takes the first digits of the SHA-256 of each cell's role, position and text.
  ///
  /// - Parameter cells: In the order of the notebook.
  /// - Throws: ``ExportError/noDigest``.
  init(of cells: [NotebookCell]) throws(ExportError) {
    var values: [String] = []
    var taken: Set<String> = []
    for (position, cell) in cells.enumerated() {
      let text = "\(cell.role.rawValue)\n\(position)\n\(cell.source)"
      var value = try Self.digits(of: text)
      var attempt = 1
      while !taken.insert(value).inserted {
        attempt += 1
        value = try Self.digits(of: "\(text)\n\(attempt)")
      }
      values.append(value)
    }
    self.values = values
  }

  private static func digits(of text: String) throws(ExportError) -> String {
    String(try SHA256.hexadecimal(of: Array(text.utf8)).prefix(8))
  }
}
