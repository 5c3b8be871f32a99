/// A minute on the clock of some time zone, which it does not name.
public struct ClockTime: Hashable, Sendable, Comparable {
  public let day: CalendarDate

  /// Minutes since midnight, 0 to 1439.
  public let minute: Int

  /// A minute of a day; one beyond its ends belongs to a neighbouring day.
  public init(day: CalendarDate, minute: Int) {
    self.init(minutes: day.dayNumber * Self.minutesPerDay + minute)
  }

  /// Minutes since the beginning of 1970 on the same clock.
  public init(minutes: Int) {
    let (days, rest) = minutes.quotientAndRemainder(dividingBy: Self.minutesPerDay)
    day = CalendarDate(dayNumber: rest < 0 ? days - 1 : days)
    minute = rest < 0 ? rest + Self.minutesPerDay : rest
  }

  public static let minutesPerDay = 1440

  /// Minutes since the beginning of 1970 on the same clock.
  public var minutes: Int { day.dayNumber * Self.minutesPerDay + minute }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.minutes < rhs.minutes }
}
