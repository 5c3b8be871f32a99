/// Which days an entity works, and terms counted in them (*días hábiles*).
public struct BusinessCalendar: Hashable, Sendable {
  public let holidays: Holidays

  /// Whether the entity opens on Saturdays.
  public let opensOnSaturday: Bool

  /// Days on which only this entity is closed: *vacancia*, compensated and civic days.
  public let closures: Set<CalendarDate>

  private let holidayDays: Set<CalendarDate>

  public init(
    holidays: Holidays = Holidays(),
    opensOnSaturday: Bool = false,
    closures: Set<CalendarDate> = []
  ) {
    self.holidays = holidays
    self.opensOnSaturday = opensOnSaturday
    self.closures = closures
    holidayDays = Set((1984...2060).flatMap(holidays.dates))
  }

  /// Whether a day is a business day; holidays are known from 1984 to 2060.
  public func isBusinessDay(_ date: CalendarDate) -> Bool {
    date.weekday <= (opensOnSaturday ? 6 : 5) && !holidayDays.contains(date)
      && !closures.contains(date)
  }

  /// The end of a term in business days, counted from the day after `date`.
  ///
  /// The rule is that of Ley 4 de 1913, article 62, as domain practice reads it. A term of no days
  /// ends on `date` itself, which need not be a business day.
  public func adding(_ days: Int, to date: CalendarDate) -> CalendarDate {
    var result = date
    var left = days
    while left > 0 {
      result = result.advanced(by: 1)
      if isBusinessDay(result) { left -= 1 }
    }
    return result
  }

  /// Business days after `start` up to and including `end`; zero when `end` is not later.
  public func businessDays(after start: CalendarDate, through end: CalendarDate) -> Int {
    guard end > start else { return 0 }
    return (start.advanced(by: 1)...end).count(where: isBusinessDay)
  }

  /// Business days of a span, both ends included.
  public func businessDays(in days: ClosedRange<CalendarDate>) -> Int {
    days.count(where: isBusinessDay)
  }
}
