/// Hands the rows of a table in memory over as the batches in which large files are read.
package struct GridBatches {
  private static let rowsPerBatch = 2_048

  private let grid: Grid

  package init(_ grid: Grid) { self.grid = grid }

  /// Feeds a consumer with the rows after a line.
  ///
  /// - Parameters:
  ///   - columns: The 0-based columns that the batches have, in this order.
  ///   - line: The line of the headings; rows up to it are passed over.
  ///   - consumer: Gets the batches in the order of the rows.
  package func run<Consumer: RowBatchConsumer>(
    columns: [Int],
    after line: Int,
    into consumer: inout Consumer
  ) {
    let rows = grid.rows.filter { $0.number > line }
    var first = 0
    while first < rows.count {
      let end = min(first + Self.rowsPerBatch, rows.count)
      hand(Array(rows[first..<end]), columns, to: &consumer)
      first = end
    }
  }

  private func hand<Consumer: RowBatchConsumer>(
    _ rows: [Grid.Row],
    _ columns: [Int],
    to consumer: inout Consumer
  ) {
    var bytes: [UInt8] = []
    var fields: [FieldSpan] = []
    for row in rows {
      for column in columns {
        let cell = row[column]
        let text = Array(cell.text.utf8)
        fields.append(
          FieldSpan(
            start: UInt32(bytes.count),
            length: UInt32(text.count),
            kind: cell.text.isEmpty ? .empty : cell.kind
          )
        )
        bytes += text
      }
    }
    // Readers of words look up to eight bytes beyond the last cell.
    bytes += [UInt8](repeating: 0, count: 16)
    let lines = rows.map(\.number)
    bytes.withUnsafeBufferPointer { bytes in
      fields.withUnsafeBufferPointer { fields in
        lines.withUnsafeBufferPointer { lines in
          guard let bytes = bytes.baseAddress, let lines = lines.baseAddress else { return }
          guard let fields = fields.baseAddress else { return }
          consumer.consume(
            RowBatch(
              bytes: bytes,
              fields: fields,
              lines: lines,
              rowCount: rows.count,
              columnCount: columns.count
            )
          )
        }
      }
    }
  }
}
