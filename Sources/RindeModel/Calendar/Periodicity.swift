/// How often something is due (*periodicidad*).
public enum Periodicity: Hashable, Sendable, CaseIterable {
  case daily
  case weekly
  /// Two a month: by the 15th and by the end.
  case fortnightly
  case monthly
  case bimonthly
  case quarterly
  /// *Cuatrimestral*: three a year.
  case fourMonthly
  case semiannual
  case annual

  /// Months of one period; `nil` for those shorter than a month.
  public var months: Int? {
    switch self {
    case .daily, .weekly, .fortnightly: nil
    case .monthly: 1
    case .bimonthly: 2
    case .quarterly: 3
    case .fourMonthly: 4
    case .semiannual: 6
    case .annual: 12
    }
  }

  /// The ends of the calendar periods that intersect a window, none later than its end.
  ///
  /// - Parameter window: First and last day, both included.
  /// - Returns: Due dates in order. Weeks end on Friday.
  public func dueDates(in window: ClosedRange<CalendarDate>) -> [CalendarDate] {
    var dates: [CalendarDate] = []
    var day = window.lowerBound
    while day <= window.upperBound {
      let end = endOfPeriod(containing: day)
      dates.append(min(end, window.upperBound))
      day = end.advanced(by: 1)
    }
    return dates
  }

  /// The last day of the calendar period in which a day falls.
  public func endOfPeriod(containing date: CalendarDate) -> CalendarDate {
    let (year, month, day) = date.components
    guard let months else {
      switch self {
      case .daily: return date
      case .weekly:
        return date.advanced(by: date.weekday <= 5 ? 5 - date.weekday : 12 - date.weekday)
      default:
        return day <= 15
          ? date.advanced(by: 15 - day) : CalendarDate.end(ofMonth: month, year: year)
      }
    }
    return CalendarDate.end(ofMonth: (month - 1) / months * months + months, year: year)
  }
}
