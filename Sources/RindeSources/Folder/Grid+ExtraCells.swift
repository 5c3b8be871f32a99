internal import RindeTables

extension Grid {
  /// The rows below a header that have cells with something in them beyond its last one.
  func cells(beyond headerRow: Int) -> [TableIssue] {
    let header = rows.first { $0.number == headerRow }
    guard let width = header?.cells.lastIndex(where: { $0.kind != .empty }).map({ $0 + 1 }) else {
      return []
    }
    return rows.filter { $0.number > headerRow }.compactMap { row in
      guard let last = row.cells.lastIndex(where: { $0.kind != .empty }), last >= width else {
        return nil
      }
      return TableIssue(kind: .extraCells(expected: width, found: last + 1), row: row.number)
    }
  }
}
