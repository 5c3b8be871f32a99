internal import RindeTables

/// All cells of the first sheet, read as the sources read them (W5).
enum CellSum {
  /// Prints how many rows follow the header and the sum of column E.
  static func printed(path: String, threads: Int) {
    do {
      let workbook = try XLSXWorkbook(path: path, threads: threads)
      let outcome = try workbook.run(columns: Array(0..<10), after: 1, threads: threads) {
        CellConsumer()
      }
      let sum = outcome.consumers.reduce(0) { $0 + $1.micros }
      let cells = outcome.consumers.reduce(0) { $0 + $1.cells }
      print(outcome.rows, Double(sum) / 1_000_000, cells)
    } catch { stop("\(error)") }
  }
}

/// Counts the cells and adds up the fifth column.
private struct CellConsumer: RowBatchConsumer {
  var micros: Int64 = 0
  var cells = 0

  mutating func consume(_ batch: RowBatch) {
    for row in 0..<batch.rowCount {
      let fields = batch.fields + row * batch.columnCount
      for column in 0..<batch.columnCount where !fields[column].isEmpty { cells += 1 }
      let amount = fields[4]
      let number = MicroDecimal(batch.bytes + Int(amount.start), count: amount.length)
      guard number.isValid else { stop("row \(batch.lines[row]) has no number in column E") }
      micros += number.micros
    }
  }
}
