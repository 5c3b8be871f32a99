/// Gathers the rows of a sheet as a ``Grid``.
final class GridAssembly: SheetSink {
  private(set) var rows: [Grid.Row] = []
  private(set) var issues: [TableIssue] = []

  /// Hidden rows among those gathered.
  private(set) var hiddenRows = 0

  /// Whether each 0-based column has a cell that is not empty.
  private(set) var usedColumns: [Bool] = []

  private let texts: CellText
  private let rowLimit: Int
  private let cellLimit: Int
  @exclusivity(unchecked) private var store = ByteStore()
  private var cells: [Cell] = []
  private var cellCount = 0
  private var row = 0
  private var isHidden = false
  private var issuesBefore = 0

  /// Gathers at most `rowLimit` rows and `cellLimit` cells.
  init(texts: CellText, rowLimit: Int = .max, cellLimit: Int) {
    self.texts = texts
    self.rowLimit = rowLimit
    self.cellLimit = cellLimit
  }

  func beginRow(_ number: Int, isHidden: Bool) {
    row = number
    self.isHidden = isHidden
    cells.removeAll(keepingCapacity: true)
    issuesBefore = issues.count
  }

  func abandonRow() {
    issues.removeLast(issues.count - issuesBefore)
    cellCount -= cells.count
  }

  func cell(_ cell: RawCell, value: UnsafeBufferPointer<UInt8>) -> XMLHandler.Verdict {
    store.truncate(to: 0)
    guard let kind = texts.append(cell, value: value, to: &store) else { return .malformed }
    guard kind != .empty else { return .proceed }
    let missing = cell.column + 1 - cells.count
    if missing > 0 {
      cellCount += missing
      guard cellCount <= cellLimit else { return .tooLarge }
      cells.append(contentsOf: repeatElement(.empty, count: missing))
    }
    let text = String(decoding: store.suffix(from: 0), as: UTF8.self)
    cells[cell.column] = Cell(kind: kind, text: text)
    if let issue = TableIssue(kind: kind, text: text, row: row, column: cell.column + 1) {
      issues.append(issue)
    }
    return .proceed
  }

  func endRow() -> XMLHandler.Verdict {
    guard !cells.isEmpty else { return .proceed }
    rows.append(Grid.Row(number: row, cells: Array(cells)))
    if isHidden { hiddenRows += 1 }
    while usedColumns.count < cells.count { usedColumns.append(false) }
    for (column, cell) in cells.enumerated() where cell.kind != .empty {
      usedColumns[column] = true
    }
    return rows.count < rowLimit ? .proceed : .finished
  }
}

extension TableIssue {
  /// What a cell of this kind gives to know, `nil` for the ordinary ones.
  init?(kind: Cell.Kind, text: String, row: Int, column: Int) {
    switch kind {
    case .error: self.init(kind: .errorValue(text), row: row, column: column)
    case .uncalculated: self.init(kind: .uncalculatedFormula, row: row, column: column)
    default: return nil
    }
  }
}
