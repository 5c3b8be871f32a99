/// Heights of rows with wrapped text, in points.
///
/// LibreOffice does not enlarge such rows by itself, and clips the text.
enum RowHeight {
  /// What spreadsheets allow.
  static let limit = 409.0

  /// The height of so many lines of body text.
  static func body(lines: Int) -> Double { min(limit, 2.5 + 12.5 * Double(lines)) }

  /// The height of so many lines of headings, with air above and below.
  static func heading(lines: Int) -> Double { min(limit, 8 + 13 * Double(lines)) }
}
