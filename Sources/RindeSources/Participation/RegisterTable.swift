internal import RindeTables

/// Which columns of a register's file hold what, found by their headings below any title rows.
struct RegisterTable<Field: RegisterField>: Sendable {
  /// The 1-based line or row of the headings.
  let headerRow: Int

  /// The 0-based column of each field that the table has; of several, the surest.
  let columns: [Field: Int]

  /// The headings as written that the register reads beyond its fields, by column.
  let further: [(column: Int, heading: String)]

  /// Headings as written of the columns that are not read.
  let unused: [String]

  private let header: Grid.Row

  /// Finds the headings: the first row that has all the required ones.
  ///
  /// - Parameters:
  ///   - grid: The whole table.
  ///   - readsFurther: Whether a column beyond the fields is read, by the key of its heading.
  /// - Throws: The headings of the row that comes nearest, and what it lacks.
  init(
    _ grid: Grid,
    readsFurther: (String) -> Bool
  ) throws(RegisterError) {
    var best: (row: Grid.Row, columns: [Field: Int])?
    for row in grid.rows.prefix(ProgressTable.titleRows) {
      let columns = Self.columns(of: row)
      if Self.missing(columns).isEmpty {
        self.init(row, columns, readsFurther)
        return
      }
      if columns.count > best?.columns.count ?? 0 { best = (row, columns) }
    }
    let row = best?.row ?? grid.rows.first
    throw RegisterError(
      file: grid.file,
      found: row?.cells.map { $0.text.trimmingBlanks() }.filter { !$0.isEmpty } ?? [],
      missing: Self.missing(best?.columns ?? [:])
    )
  }

  private init(_ row: Grid.Row, _ columns: [Field: Int], _ readsFurther: (String) -> Bool) {
    headerRow = row.number
    header = row
    self.columns = columns
    let used = Set(columns.values)
    let others = row.cells.indices.filter { !used.contains($0) && row[$0].kind != .empty }
      .map { (column: $0, heading: row[$0].text.trimmingBlanks()) }
    further = others.filter { readsFurther(SpanishText.headingKey($0.heading)) }
    let read = Set(further.map(\.column))
    unused = others.filter { !read.contains($0.column) }.map(\.heading)
  }

  /// The heading of a column as written, its number where it has none.
  func heading(_ column: Int) -> String {
    let heading = header[column].text.trimmingBlanks()
    return heading.isEmpty ? String(column + 1) : heading
  }

  /// Whether a row repeats the headings, as on each page of a printed table.
  func isRepeated(in row: Grid.Row) -> Bool {
    columns.values.allSatisfy {
      SpanishText.headingKey(row[$0].text) == SpanishText.headingKey(header[$0].text)
    }
  }

  private static func columns(of row: Grid.Row) -> [Field: Int] {
    var found: [Field: (rank: Int, column: Int)] = [:]
    for (column, cell) in row.cells.enumerated() where cell.kind == .text {
      let key = SpanishText.headingKey(cell.text)
      for field in Field.allCases {
        guard let rank = field.synonyms.firstIndex(of: key) else { continue }
        if let known = found[field], known.rank <= rank { continue }
        found[field] = (rank, column)
      }
    }
    return found.mapValues(\.column)
  }

  private static func missing(_ columns: [Field: Int]) -> [String] {
    Field.allCases.filter { $0.isRequired && columns[$0] == nil }.map(\.heading)
  }
}

/// Why a file could not be read as a register.
package struct RegisterError: Error, Hashable, Sendable {
  package let file: String

  /// The headings of the row that comes nearest.
  package let found: [String]

  /// The canonical names of what it lacks.
  package let missing: [String]
}
