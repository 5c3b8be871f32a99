internal import RindeModel
internal import RindeTables

/// Rows of a CSV that have too many cells or too few: a cut file, or a quote that nobody closed.
struct RowDamage {
  /// Cells of a whole row; `nil` where their number says nothing.
  private let width: Int?

  private let limit: Int

  /// The first row that an unclosed quote touches.
  let suspect: Int?

  private let last: Int

  /// Rows that are covered by the file's one issue about the quote.
  private(set) var fragments = 0

  /// Whether whole rows stand behind the quote, so that the file is not just cut there.
  private(set) var hasWholeRowsBehind = false

  init(_ table: ExportTable) {
    let rows = table.rows
    let header = table.header.cells
    limit = header.count
    last = rows.indices.last ?? 0
    let named = (header.lastIndex { $0.kind != .empty } ?? -1) + 1
    let line = table.grid.issues.filter { $0.kind == .unclosedQuote }.compactMap(\.row).min()
    let suspect = line.flatMap { line in rows.indices.last { rows[$0].number <= line } }
    self.suspect = suspect
    // Where most rows are shorter than the headings, their number of cells says nothing.
    let sound = suspect.map { rows[..<$0] } ?? rows.dropLast()
    let short = sound.count { $0.cells.count < named }
    let isPlain = table.grid.separator != nil && table.format.network != nil
    width = isPlain && short * 2 <= sound.count ? named : nil
  }

  /// What is wrong with the number of cells.
  ///
  /// - Parameters:
  ///   - row: A row that is no total and no notice.
  ///   - index: Its place.
  /// - Returns: `nil` for a sound row; `.some(nil)` for a fragment that is told of elsewhere.
  mutating func problem(of row: Grid.Row, at index: Int) -> ExportProblem?? {
    let found = row.cells.count
    let isExtra = found > limit && row.cells[limit...].contains { $0.kind != .empty }
    let isShort = width.map { found < $0 } ?? false
    if let suspect, index >= suspect {
      guard isExtra || isShort else {
        if index > suspect { hasWholeRowsBehind = true }
        return nil
      }
      fragments += 1
      return .some(nil)
    }
    if isExtra { return .extraCells(expected: limit, found: found) }
    guard isShort else { return nil }
    if index == last { return .truncated(rows: 1) }
    return .missingCells(expected: width ?? limit, found: found)
  }
}

extension PostTableReader {
  /// Tells of a quote that nobody closed, with the rows that it cost.
  mutating func reportDamage() {
    guard let suspect = damage.suspect else { return }
    let row = table.grid.rows[suspect]
    if damage.hasWholeRowsBehind {
      report(.unclosedQuote(rows: damage.fragments), at: row)
    } else if damage.fragments > 0 {
      report(.truncated(rows: damage.fragments), at: row)
    } else {
      report(.unclosedQuote(rows: 0), at: row)
    }
  }
}
