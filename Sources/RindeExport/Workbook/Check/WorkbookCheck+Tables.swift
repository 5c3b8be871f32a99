internal import RindeReport

extension WorkbookCheck {
  /// What a worksheet holds.
  private static let rowLimit = 1_048_576
  private static let columnLimit = 16_384

  /// UTF-16 units of a table's heading in Excel.
  private static let headingLimit = 255

  /// Looks at the tables of a report.
  mutating func tables(of report: Report, places: ReportPlaces) {
    var seen: Set<String> = []
    for (_, table) in report.tables {
      if !TableName.isValid(table.id) { found(.tableName(table.id)) }
      if !seen.insert(table.id.lowercased()).inserted { found(.repeatedTable(table.id)) }
      if table.columns.isEmpty { found(.tableWithoutColumns(table.id)) }
      if table.rows.isEmpty { found(.tableWithoutRows(table.id)) }
      let last = (places[table.id]?.headingRow ?? 0) + max(0, table.writtenRows)
      if last >= Self.rowLimit || table.columns.count > Self.columnLimit {
        found(
          .tableTooLarge(table.id, rows: table.rows.count, columns: table.columns.count)
        )
      }
      columns(of: table)
      entries(of: table)
      cells(of: table, places: places)
    }
  }

  private mutating func columns(of table: Table) {
    for key in table.shading where table.index(of: key) == nil {
      found(.shading(table: table.id, column: key))
    }
    if let grouping = table.grouping {
      let isWhole =
        grouping.runs.allSatisfy { $0.rows > 0 }
        && grouping.runs.reduce(0) { $0 + $1.rows } == table.rows.count
      if table.index(of: grouping.column) == nil || !isWhole {
        found(.grouping(table: table.id, column: grouping.column))
      }
    }
    var keys: Set<String> = []
    var headings: Set<String> = []
    for column in table.columns {
      if column.key.isEmpty || !column.key.allSatisfy(\.isIdentifier) {
        found(.columnKey(table: table.id, key: column.key))
      }
      if !keys.insert(column.key).inserted {
        found(.repeatedColumnKey(table: table.id, key: column.key))
      }
      let heading = VisibleText.line(column.heading)
      let isNew = headings.insert(heading.lowercased()).inserted
      if heading.isEmpty || heading.utf16.count > Self.headingLimit || !isNew {
        found(.heading(table: table.id, column: column.key, heading: column.heading))
      }
    }
  }

  private mutating func cells(of table: Table, places: ReportPlaces) {
    let notation = FormulaNotation(places: places, table: table.id)
    let expected = table.columns.count
    func check(_ row: [Cell], number: Int) {
      for (cell, column) in zip(row, table.columns) {
        self.check(cell, at: CellPlace(table: table.id, row: number, column: column.key), notation)
      }
    }
    for (number, row) in table.rows.enumerated() where !isFull {
      guard row.count == expected else {
        found(.rowWidth(table: table.id, row: number, expected: expected, found: row.count))
        continue
      }
      check(row, number: number)
    }
    guard let total = table.total else { return }
    guard total.count == expected else {
      return found(.totalWidth(table: table.id, expected: expected, found: total.count))
    }
    check(total, number: table.rows.count)
  }

  private mutating func check(
    _ cell: Cell,
    at place: @autoclosure () -> CellPlace,
    _ notation: FormulaNotation
  ) {
    switch cell.value {
    case .missing, .text: break
    case .number(let number):
      if !number.approximation.isFinite { found(.number(place())) }
      if !ExactDigits.isValid(number.exact) { found(.digits(place(), number.exact)) }
    case .date(let date):
      if SerialDate(date) == nil { found(.date(place(), date)) }
    }
    guard let formula = cell.formula else { return }
    let place = place()
    do throws(FormulaFlaw) {
      _ = try notation.text(of: formula, row: place.row)
    } catch {
      found(.formula(place, error))
    }
  }
}
