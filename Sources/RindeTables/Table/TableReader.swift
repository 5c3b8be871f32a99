/// Reads the table of a file of either kind.
package enum TableReader {
  /// The whole table, small enough to be held.
  ///
  /// - Parameters:
  ///   - path: A CSV or a workbook, told apart by their bytes.
  ///   - sheet: A sheet of a workbook; by default the first visible one with data.
  /// - Returns: The cells with their places.
  /// - Throws: Why it cannot be read.
  package static func grid(at path: String, sheet: String? = nil) throws(TableError) -> Grid {
    switch try fileKind(at: path) {
    case .text: try CSVReader.grid(at: path)
    case .archive: try XLSXWorkbook(path: path).grid(sheet: sheet)
    case .statistics: throw TableError(file: path, reason: .statisticsFile)
    }
  }
}
