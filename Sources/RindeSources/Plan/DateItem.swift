internal import RindeModel

/// A piece of a date phrase: a day, a month or a numbered period, perhaps still without its year.
struct DateItem {
  enum Kind {
    case date(CalendarDate)
    case day(Int, month: Int)
    case month(Int)
    /// The second half-year, the third quarter.
    case period(Periodicity, number: Int)
  }

  let kind: Kind

  var year: Int?

  /// The tokens that it takes.
  let tokens: Range<Int>

  /// First and last day with the year it has been given.
  func days(in year: Int) -> (first: CalendarDate, last: CalendarDate)? {
    switch kind {
    case .date(let date): return (date, date)
    case .day(let day, let month):
      guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
      return (date, date)
    case .month(let month):
      guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
      return (first, CalendarDate.end(ofMonth: month, year: year))
    case .period(let periodicity, let number):
      let length = periodicity.months ?? 12
      guard number * length <= 12,
        let first = CalendarDate(year: year, month: (number - 1) * length + 1, day: 1)
      else { return nil }
      return (first, CalendarDate.end(ofMonth: number * length, year: year))
    }
  }

  var isFixed: Bool {
    switch kind {
    case .date, .day: true
    case .month, .period: false
    }
  }

  var monthNumber: Int? {
    guard case .month(let month) = kind else { return nil }
    return month
  }
}
