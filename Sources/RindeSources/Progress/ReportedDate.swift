internal import RindeModel
internal import RindeTables

/// Dates as offices write them in their records.
enum ReportedDate {
  /// The day that a cell names.
  ///
  /// Accepts the dates of a workbook, ISO 8601 with or without an hour, and day, month and year in
  /// this order with `/`, `-` or `.` between them; a year of two digits up to 69 belongs to 2000.
  ///
  /// - Returns: `nil` for anything else and for days that do not exist.
  static func day(_ cell: Cell) -> CalendarDate? {
    guard cell.kind == .text || cell.kind == .date else { return nil }
    let text = cell.text.trimmingBlanks()
    if let date = CalendarDate(iso: text) { return date }
    if text.utf8.count > 10, let hour = text.dropFirst(10).first, hour == "T" || hour == " ",
      text.dropFirst(11).allSatisfy({ $0.isNumber || ":.Z+-".contains($0) })
    {
      return CalendarDate(iso: text.prefix(10))
    }
    return dayFirst(text)
  }

  private static func dayFirst(_ text: String) -> CalendarDate? {
    guard let mark = text.first(where: { "/-.".contains($0) }) else { return nil }
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[2].count == 2 || parts[2].count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let day = Int(parts[0]), let month = Int(parts[1]), var year = Int(parts[2])
    else { return nil }
    if parts[2].count == 2 { year += year <= 69 ? 2000 : 1900 }
    return CalendarDate(year: year, month: month, day: day)
  }
}
