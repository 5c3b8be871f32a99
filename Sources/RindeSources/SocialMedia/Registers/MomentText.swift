internal import RindeModel
internal import RindeTables

/// Moments of a day as offices write them: `2025-10-30 01:31`, `30/10/2025 1:31 p. m.`.
enum MomentText {
  /// The moment that a cell names by the clock of the report, to the minute.
  ///
  /// Of three numbers the first is the day, as offices write.
  ///
  /// - Returns: `nil` for anything else: a day without hour, an hour with a zone of its own.
  static func moment(_ cell: Cell) -> LocalMoment? {
    guard cell.kind == .text || cell.kind == .date,
      let date = WrittenDate(cell.text.trimmingBlanks(), words: ExportTables.standard.words),
      let minute = date.minute, date.offset == nil
    else { return nil }
    switch date.day {
    case .settled(let day): return LocalMoment(day: day, minute: minute)
    case .numbers(let first, let second, let year, _):
      return DateOrder.dayFirst.date(first, second, year).map {
        LocalMoment(day: $0, minute: minute)
      }
    case .withoutYear: return nil
    }
  }
}
