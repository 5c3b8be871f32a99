/// Gathers the asked columns of a sheet's rows into ``RowBatch``es.
///
/// A row with data only in other columns counts as a row whose fields are empty; a row without any
/// data is left out.
final class BatchAssembly: SheetSink {
  private(set) var log = IssueLog()
  private(set) var hiddenRows = 0

  /// Rows gathered.
  private(set) var rowCount = 0

  /// Whether each 0-based column has been seen with data, of those asked for.
  var usedColumns: [Bool] {
    Array(UnsafeBufferPointer(start: isUsed, count: SheetSize.columns))
  }

  private static let fieldsPerBatch = 1 << 16
  private static let bytesPerBatch = 1 << 20

  private let texts: CellText
  private let deliver: (RowBatch) -> Void
  private let firstRow: Int
  private let columnCount: Int
  private let rowCapacity: Int
  /// The first field of each column of the sheet, -1 where it was not asked for.
  private let fieldOfColumn: UnsafeMutablePointer<Int32>
  private let isUsed: UnsafeMutablePointer<Bool>
  /// Fields that repeat an earlier one, because a column was asked for twice.
  private let repeated: [(field: Int, earlier: Int)]
  private let fields: UnsafeMutablePointer<FieldSpan>
  private let lines: UnsafeMutablePointer<Int>
  @exclusivity(unchecked) private var store = ByteStore(capacity: bytesPerBatch + 1 << 16)
  private var scratch = ByteStore()
  private var batchRows = 0
  private var row: UnsafeMutablePointer<FieldSpan>
  private var rowStart = 0
  private var number = 0
  private var isHidden = false
  private var isSkipped = false
  private var hasData = false
  private var rowIssues: [TableIssue] = []

  /// Gathers 0-based `columns` of the rows after `row` and hands batches to `deliver`.
  init(
    texts: CellText,
    columns: [Int],
    after row: Int,
    deliver: @escaping (RowBatch) -> Void
  ) {
    self.texts = texts
    self.deliver = deliver
    firstRow = row + 1
    columnCount = columns.count
    rowCapacity = max(64, min(4_096, Self.fieldsPerBatch / max(columns.count, 1)))
    fieldOfColumn = .allocate(capacity: SheetSize.columns)
    fieldOfColumn.initialize(repeating: -1, count: SheetSize.columns)
    isUsed = .allocate(capacity: SheetSize.columns)
    isUsed.initialize(repeating: false, count: SheetSize.columns)
    fields = .allocate(capacity: rowCapacity * max(columns.count, 1))
    lines = .allocate(capacity: rowCapacity)
    var repeated: [(field: Int, earlier: Int)] = []
    for (field, column) in columns.enumerated() where (0..<SheetSize.columns).contains(column) {
      if fieldOfColumn[column] >= 0 {
        repeated.append((field, Int(fieldOfColumn[column])))
      } else {
        fieldOfColumn[column] = Int32(field)
      }
    }
    self.repeated = repeated
    self.row = fields
  }

  deinit {
    fieldOfColumn.deallocate()
    isUsed.deallocate()
    fields.deallocate()
    lines.deallocate()
  }

  func beginRow(_ number: Int, isHidden: Bool) {
    self.number = number
    self.isHidden = isHidden
    isSkipped = number < firstRow
    hasData = false
    rowStart = store.count
    row = fields + batchRows * columnCount
    row.initialize(repeating: FieldSpan(start: 0, length: 0, kind: .empty), count: columnCount)
  }

  func cell(_ cell: RawCell, value: UnsafeBufferPointer<UInt8>) -> XMLHandler.Verdict {
    guard !isSkipped else { return .proceed }
    let field = Int(fieldOfColumn[cell.column])
    guard field >= 0 else { return unasked(cell, value) }
    let start = store.count
    guard let kind = texts.append(cell, value: value, to: &store) else { return .malformed }
    row[field] = FieldSpan(
      start: UInt32(truncatingIfNeeded: start),
      length: UInt32(truncatingIfNeeded: store.count - start),
      kind: kind
    )
    guard kind != .empty else { return .proceed }
    hasData = true
    isUsed[cell.column] = true
    if kind.rawValue >= Cell.Kind.error.rawValue { note(kind, from: start, column: cell.column) }
    return .proceed
  }

  func abandonRow() {
    rowIssues.removeAll()
    store.truncate(to: rowStart)
  }

  func endRow() -> XMLHandler.Verdict {
    guard hasData else {
      store.truncate(to: rowStart)
      return .proceed
    }
    for (field, earlier) in repeated { row[field] = row[earlier] }
    if !rowIssues.isEmpty {
      for issue in rowIssues { log.add(issue) }
      rowIssues.removeAll()
    }
    lines[batchRows] = number
    batchRows += 1
    rowCount += 1
    if isHidden { hiddenRows += 1 }
    if batchRows == rowCapacity || store.count >= Self.bytesPerBatch { flush() }
    return .proceed
  }

  /// Hands over the rows that have not been.
  func flush() {
    guard batchRows > 0 else { return }
    deliver(
      RowBatch(
        bytes: UnsafePointer(store.bytes),
        fields: UnsafePointer(fields),
        lines: UnsafePointer(lines),
        rowCount: batchRows,
        columnCount: columnCount
      )
    )
    batchRows = 0
    store.truncate(to: 0)
  }

  /// A cell of a column that nobody asked for: it only tells whether the row has data.
  private func unasked(
    _ cell: RawCell,
    _ value: UnsafeBufferPointer<UInt8>
  ) -> XMLHandler.Verdict {
    guard !hasData else { return .proceed }
    scratch.truncate(to: 0)
    guard let kind = texts.append(cell, value: value, to: &scratch) else { return .malformed }
    hasData = kind != .empty
    return .proceed
  }

  private func note(_ kind: Cell.Kind, from start: Int, column: Int) {
    let text = String(decoding: store.suffix(from: start), as: UTF8.self)
    if let issue = TableIssue(kind: kind, text: text, row: number, column: column + 1) {
      rowIssues.append(issue)
    }
  }
}
