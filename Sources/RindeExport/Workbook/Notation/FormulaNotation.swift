internal import RindeReport

/// A formula in the notation that files keep: English names, commas, A1 references.
struct FormulaNotation {
  /// Characters that a formula may have.
  static let limit = 8_192

  /// UTF-16 units that a text constant may have.
  static let textLimit = 255

  let places: ReportPlaces

  /// The table in which the formula stands.
  let table: String

  /// The formula of a cell in that row, from 0, with its equals sign.
  ///
  /// The total row has the number after that of the last row.
  func text(of formula: Formula, row: Int) throws(FormulaFlaw) -> String {
    let text = "=" + (try term(formula, row: row))
    guard text.utf16.count <= Self.limit else { throw .tooLong(length: text.utf16.count) }
    return text
  }

  private func term(_ formula: Formula, row: Int) throws(FormulaFlaw) -> String {
    switch formula {
    case .sameRow(let key):
      let place = try place(of: table)
      return CellReference.relative(
        row: place.rows.lowerBound + row,
        column: try column(key, of: place)
      )
    case .cell(let table, let other, let key):
      let place = try place(of: table)
      guard place.table.rows.indices.contains(other) else {
        throw .rowOutOfRange(table: table, row: other)
      }
      return prefix(place)
        + CellReference.absolute(
          row: place.rows.lowerBound + other,
          column: try column(key, of: place)
        )
    case .column(let table, let key):
      let place = try place(of: table)
      return prefix(place) + CellReference.column(try column(key, of: place), rows: place.rows)
    case .number(let value):
      return value < 0 ? "(\(value))" : String(value)
    case .text(let text):
      return try constant(text)
    case .operation(let left, let sign, let right):
      return try operand(left, row: row) + sign.rawValue + operand(right, row: row)
    case .call(let function, let arguments):
      guard !arguments.isEmpty else { throw .noArguments }
      var parts: [String] = []
      for argument in arguments { parts.append(try term(argument, row: row)) }
      return function.rawValue + "(" + parts.joined(separator: ",") + ")"
    }
  }

  /// An operation inside another stands in parentheses; precedence is never relied upon.
  private func operand(_ formula: Formula, row: Int) throws(FormulaFlaw) -> String {
    let text = try term(formula, row: row)
    if case .operation = formula { return "(" + text + ")" }
    return text
  }

  private func constant(_ text: String) throws(FormulaFlaw) -> String {
    let clean = VisibleText.line(text)
    guard clean.utf16.count <= Self.textLimit else { throw .textTooLong(length: clean.utf16.count) }
    let doubled = clean.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"" + CellText.escaped(doubled) + "\""
  }

  private func place(of table: String) throws(FormulaFlaw) -> ReportPlaces.TablePlace {
    guard let place = places[table] else { throw .unknownTable(table) }
    return place
  }

  private func column(
    _ key: String,
    of place: ReportPlaces.TablePlace
  ) throws(FormulaFlaw) -> Int {
    guard let column = place.columns[key] else {
      throw .unknownColumn(table: place.table.id, column: key)
    }
    return column
  }

  private func prefix(_ place: ReportPlaces.TablePlace) -> String {
    place.table.id == table ? "" : "'\(place.sheet)'!"
  }
}
