internal import RindeTables

/// Which columns of a table hold what, found by their headings.
package struct ProgressTable: Hashable, Sendable {
  /// The 1-based line or row of the headings.
  package let headerRow: Int

  /// The 0-based column of each field that the table has.
  package let columns: [ProgressField: Int]

  /// The heading as written of each field that the table has.
  package let headings: [ProgressField: String]

  /// Headings as written of the columns that are not read.
  package let unused: [String]

  /// How many rows from the first on are looked at for headings.
  package static let titleRows = 40

  /// How many rows below the headings tell which column holds the activities' numbers.
  static let sampleRows = 200

  /// How many rows are looked at in all.
  static let headRows = titleRows + sampleRows

  /// Finds the headings below any title rows.
  ///
  /// The first row that names activity, date and something reported is taken. Where several columns
  /// may hold a field, the surest heading wins, except for the activity: there the column with most
  /// numbers of the plan among its first cells wins, because offices write both `N.º` and
  /// `Actividad`.
  ///
  /// - Parameters:
  ///   - rows: The table, or as much of its beginning as is known.
  ///   - file: The path by which the error names the file.
  ///   - activities: The activities of the plan.
  /// - Returns: The columns.
  /// - Throws: ``ProgressError/noTable(file:found:missing:)``.
  static func locate(
    in rows: [Grid.Row],
    file: String,
    activities: ActivityIndex
  ) throws(ProgressError) -> ProgressTable {
    var best: (row: Grid.Row, candidates: [ProgressField: [Int]])?
    for (index, row) in rows.prefix(titleRows).enumerated() {
      let candidates = candidates(in: row)
      if missing(candidates).isEmpty {
        let sample = rows[(index + 1)...].prefix(sampleRows)
        return ProgressTable(row, candidates, sample: sample, activities: activities)
      }
      if candidates.count > best?.candidates.count ?? 0 { best = (row, candidates) }
    }
    let row = best?.row ?? rows.first
    let found = row?.cells.map { $0.text.trimmingBlanks() }.filter { !$0.isEmpty } ?? []
    throw .noTable(file: file, found: found, missing: missing(best?.candidates ?? [:]))
  }

  /// The columns that may hold each field, surest first.
  private static func candidates(in row: Grid.Row) -> [ProgressField: [Int]] {
    var found: [ProgressField: [(rank: Int, column: Int)]] = [:]
    for (column, cell) in row.cells.enumerated() where cell.kind == .text {
      let heading = FoldedText(cell.text)
      for field in ProgressField.allCases {
        guard let rank = field.rank(of: heading) else { continue }
        found[field, default: []].append((rank, column))
      }
    }
    return found.mapValues {
      $0.sorted { ($0.rank, $0.column) < ($1.rank, $1.column) }.map(\.column)
    }
  }

  private static func missing(_ candidates: [ProgressField: [Int]]) -> [String] {
    var missing: [String] = []
    for field in [ProgressField.activity, .date] where candidates[field] == nil {
      missing.append(field.heading)
    }
    let hasRatio = candidates[.numerator] != nil && candidates[.denominator] != nil
    if candidates[.quantity] == nil, candidates[.milestone] == nil, !hasRatio {
      missing.append(ProgressTexts.someValue)
    }
    return missing
  }

  private init(
    _ row: Grid.Row,
    _ candidates: [ProgressField: [Int]],
    sample: ArraySlice<Grid.Row>,
    activities: ActivityIndex
  ) {
    var columns = candidates.compactMapValues(\.first)
    if let several = candidates[.activity], several.count > 1 {
      let counts = several.map { column in
        sample.count { activities.find($0[column]) != nil }
      }
      if let most = counts.max(), let winner = counts.firstIndex(of: most) {
        columns[.activity] = several[winner]
      }
    }
    headerRow = row.number
    self.columns = columns
    headings = columns.mapValues { row[$0].text.trimmingBlanks() }
    let used = Set(columns.values)
    unused = row.cells.indices.filter { !used.contains($0) && row[$0].kind != .empty }
      .map { row[$0].text.trimmingBlanks() }
  }
}
