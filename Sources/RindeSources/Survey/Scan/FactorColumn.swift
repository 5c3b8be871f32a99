internal import RindeTables

/// Codes a column of categories that nobody listed beforehand.
struct FactorColumn: Sendable {
  /// In the batches.
  let column: Int

  /// In the order of first appearance.
  private(set) var levels: [String] = []

  private var positions: [String: Int32] = [:]

  private var memory = CellMemory()

  init(column: Int) { self.column = column }

  /// Codes a batch: positions in ``levels``, -1 for an empty cell.
  mutating func code(_ rows: RowBatch, into codes: inout [Int32]) {
    codes.withUnsafeMutableBufferPointer { codes in
      guard let start = codes.baseAddress else { return }
      var row = 0
      while true {
        row = memory.code(rows, column: column, from: row, into: start)
        guard row < rows.rowCount else { return }
        start[row] = position(of: rows.cell(row, column).text.trimmingBlanks())
        memory.remember(start[row], of: rows, row: row, column: column)
        row += 1
      }
    }
  }

  private mutating func position(of text: String) -> Int32 {
    guard !text.isEmpty else { return -1 }
    if let position = positions[text] { return position }
    let position = Int32(levels.count)
    levels.append(text)
    positions[text] = position
    return position
  }
}
