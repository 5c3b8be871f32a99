internal import CXlsxWriter

/// A borrowed `lxw_worksheet`, freed by its workbook; never stored, never public.
struct SheetPage {
  /// Rows and columns of a cell, from 0.
  typealias Place = (row: Int, column: Int)

  typealias Format = UnsafeMutablePointer<lxw_format>

  private let raw: UnsafeMutablePointer<lxw_worksheet>

  let name: String

  init(_ raw: UnsafeMutablePointer<lxw_worksheet>, name: String) {
    self.raw = raw
    self.name = name
  }

  /// The corresponding C function is `worksheet_write_string`.
  func write(_ text: String, at place: Place, _ format: Format?) throws(ExportError) {
    let (row, column) = try Self.indices(place)
    try check(worksheet_write_string(raw, row, column, text, format), subject(place))
  }

  /// The corresponding C function is `worksheet_write_number`.
  func write(_ number: Double, at place: Place, _ format: Format?) throws(ExportError) {
    let (row, column) = try Self.indices(place)
    try check(worksheet_write_number(raw, row, column, number, format), subject(place))
  }

  /// A cell with a format and no value; the corresponding C function is `worksheet_write_blank`.
  func writeBlank(at place: Place, _ format: Format?) throws(ExportError) {
    let (row, column) = try Self.indices(place)
    try check(worksheet_write_blank(raw, row, column, format), subject(place))
  }

  /// The corresponding C function is `worksheet_write_formula_num`.
  func write(
    formula: String,
    result: Double,
    at place: Place,
    _ format: Format?
  ) throws(ExportError) {
    let (row, column) = try Self.indices(place)
    try check(
      worksheet_write_formula_num(raw, row, column, formula, format, result),
      subject(place)
    )
  }

  /// The corresponding C function is `worksheet_write_formula_str`.
  func write(
    formula: String,
    result: String,
    at place: Place,
    _ format: Format?
  ) throws(ExportError) {
    let (row, column) = try Self.indices(place)
    try check(
      worksheet_write_formula_str(raw, row, column, formula, format, result),
      subject(place)
    )
  }

  /// A link with its text; the corresponding C function is `worksheet_write_url_opt`.
  func write(
    link: String,
    text: String,
    at place: Place,
    _ format: Format?
  ) throws(ExportError) {
    let (row, column) = try Self.indices(place)
    try check(
      worksheet_write_url_opt(raw, row, column, link, format, text, nil),
      subject(place)
    )
  }

  /// A label in bold and its text, in one cell.
  ///
  /// The corresponding C function is `worksheet_write_rich_string`.
  func write(
    label: String,
    bold: Format,
    text: String,
    plain: Format,
    at place: Place,
    _ format: Format?
  ) throws(ExportError) {
    let (row, column) = try Self.indices(place)
    let raw = raw
    let result = label.withCString { label in
      text.withCString { text in
        var first = lxw_rich_string_tuple(
          format: bold,
          string: UnsafeMutablePointer(mutating: label)
        )
        var second = lxw_rich_string_tuple(
          format: plain,
          string: UnsafeMutablePointer(mutating: text)
        )
        return withUnsafeMutablePointer(to: &first) { first in
          withUnsafeMutablePointer(to: &second) { second in
            var parts: [UnsafeMutablePointer<lxw_rich_string_tuple>?] = [first, second, nil]
            return worksheet_write_rich_string(raw, row, column, &parts, format)
          }
        }
      }
    }
    try check(result, subject(place))
  }

  /// In points; the corresponding C function is `worksheet_set_row`.
  func setHeight(_ height: Double, row: Int) throws(ExportError) {
    let (row, _) = try Self.indices((row, 0))
    try check(worksheet_set_row(raw, row, height, nil), name)
  }

  /// In characters; the corresponding C function is `worksheet_set_column`.
  func setWidth(_ width: Double, column: Int) throws(ExportError) {
    let (_, column) = try Self.indices((0, column))
    try check(worksheet_set_column(raw, column, column, width, nil), name)
  }

  /// Runs `body` with the C worksheet, for what only one caller needs.
  func withRaw<Result>(
    _ body: (UnsafeMutablePointer<lxw_worksheet>) throws(ExportError) -> Result
  ) throws(ExportError) -> Result {
    try body(raw)
  }

  /// Row and column as C takes them.
  static func indices(_ place: Place) throws(ExportError) -> (lxw_row_t, lxw_col_t) {
    guard let row = lxw_row_t(exactly: place.row), let column = lxw_col_t(exactly: place.column)
    else {
      throw .library(
        code: LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE.rawValue,
        subject: "\(place.row), \(place.column)"
      )
    }
    return (row, column)
  }

  private func subject(_ place: Place) -> String {
    name + "!" + CellReference.relative(row: place.row, column: place.column)
  }
}
