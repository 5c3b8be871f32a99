/// The national holidays of Colombia by rule, for any year from 1984 on.
///
/// Source: Ley 51 de 1983 as described in `Documentation/Quirks.md`; Easter by the anonymous
/// Gregorian computus (Meeus/Jones/Butcher).
public struct Holidays: Hashable, Sendable {
  /// Whether the holiday of 9 July (Ley 2578 de 2026) is counted, from 2026 on.
  public let includesChiquinquira: Bool

  public init(includesChiquinquira: Bool = true) {
    self.includesChiquinquira = includesChiquinquira
  }

  /// The distinct holidays of a year in order; two may fall on the same day.
  public func dates(in year: Int) -> [CalendarDate] {
    let easter = Self.easter(of: year)
    var dates = Self.fixed.map { Self.date(year, $0.month, $0.day) }
    dates += [easter.advanced(by: -3), easter.advanced(by: -2)]
    dates += Self.movedToMonday.map { Self.followingMonday(Self.date(year, $0.month, $0.day)) }
    dates += [43, 64, 71].map { easter.advanced(by: $0) }
    if includesChiquinquira, year >= 2026 {
      dates.append(Self.followingMonday(Self.date(year, 7, 9)))
    }
    return Set(dates).sorted()
  }

  /// Easter Sunday.
  public static func easter(of year: Int) -> CalendarDate {
    let (golden, century, yearOfCentury) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let ordinal = epact + weekday - 7 * shift + 114
    return date(year, ordinal / 31, ordinal % 31 + 1)
  }

  private static let fixed: [(month: Int, day: Int)] = [
    (1, 1), (5, 1), (7, 20), (8, 7), (12, 8), (12, 25),
  ]

  private static let movedToMonday: [(month: Int, day: Int)] = [
    (1, 6), (3, 19), (6, 29), (8, 15), (10, 12), (11, 1), (11, 11),
  ]

  private static func followingMonday(_ date: CalendarDate) -> CalendarDate {
    date.advanced(by: (8 - date.weekday) % 7)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(dayNumber: CalendarDate.dayNumber(year: year, month: month, day: day))
  }
}
