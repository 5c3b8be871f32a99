public import RindeReport

/// Renders a table as comma-separated values.
public struct CSVExporter: Sendable {
  /// For whom a file is.
  public enum Edition: Hashable, Sendable {
    /// For programs: UTF-8, comma, decimal point, ISO dates, column keys, missing values empty.
    case canonical
    /// For a double click in a Spanish Excel: byte order mark, semicolon, decimal comma, headings
    /// for people, and an apostrophe before text that Excel would take for a formula.
    case spreadsheet
  }

  /// A rendered table.
  public struct Rendering: Hashable, Sendable {
    public let bytes: [UInt8]

    /// Rows without the heading.
    public let records: Int

    /// Text cells that a spreadsheet program would take for a formula.
    public let formulaLikeCells: Int
  }

  private let edition: Edition

  public init(_ edition: Edition) { self.edition = edition }

  /// The table in this edition; lines end in CR LF, as in RFC 4180.
  ///
  /// - Parameter table: Its numbers are written from their exact digits, percentages as points.
  /// - Returns: The bytes, with what is worth telling about them.
  /// - Throws: ``ExportError/report(_:)`` with the cells that cannot be written.
  public func rendered(_ table: Table) throws(ExportError) -> Rendering {
    let flaws = Self.flaws(in: table)
    guard flaws.isEmpty else { throw .report(flaws) }
    var writer = CSVWriter(dialect: CSVDialect(edition))
    writer.begin()
    writer.write(table.columns.map { edition == .canonical ? $0.key : $0.heading })
    var formulaLike = 0
    for row in table.records {
      for (cell, column) in zip(row, table.columns) {
        writer.write(cell, in: column, formulaLike: &formulaLike)
      }
      writer.endRecord()
    }
    return Rendering(
      bytes: writer.bytes,
      records: table.records.count,
      formulaLikeCells: formulaLike
    )
  }

  private static func flaws(in table: Table) -> [ReportFlaw] {
    var flaws: [ReportFlaw] = []
    for (number, row) in table.rows.enumerated() {
      guard row.count == table.columns.count else {
        let expected = table.columns.count
        flaws.append(
          .rowWidth(table: table.id, row: number, expected: expected, found: row.count)
        )
        continue
      }
      for (cell, column) in zip(row, table.columns) {
        let place = CellPlace(table: table.id, row: number, column: column.key)
        switch cell.value {
        case .number(let value) where !ExactDigits.isValid(value.exact):
          flaws.append(.digits(place, value.exact))
        case .date(let date) where SerialDate(date) == nil:
          flaws.append(.date(place, date))
        case .number, .date, .text, .missing: continue
        }
      }
    }
    return flaws
  }
}
