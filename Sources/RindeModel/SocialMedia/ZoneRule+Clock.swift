extension ZoneRule {
  /// Minutes east of universal time at a moment of universal time.
  ///
  /// Clocks of the United States go forward at 2:00 on the second Sunday of March and back at 2:00,
  /// summer time, on the first Sunday of November: the rule in force since 2007, which is taken for
  /// earlier years as well. Source: tz database, rules `US`.
  public func offset(atUniversal time: ClockTime) -> Int {
    switch self {
    case .fixed(let minutes): return minutes
    case .unitedStates(let winter):
      let year = ClockTime(minutes: time.minutes + winter).day.year
      let summer = Self.summer(of: year, winterMinutes: winter)
      return summer.contains(time.minutes) ? winter + 60 : winter
    }
  }

  /// Minutes of universal time in which clocks show summer time.
  private static func summer(of year: Int, winterMinutes winter: Int) -> Range<Int> {
    let march = sunday(2, ofMonth: 3, year: year).dayNumber * ClockTime.minutesPerDay
    let november = sunday(1, ofMonth: 11, year: year).dayNumber * ClockTime.minutesPerDay
    return (march + 120 - winter)..<(november + 120 - winter - 60)
  }

  private static func sunday(_ ordinal: Int, ofMonth month: Int, year: Int) -> CalendarDate {
    let first = CalendarDate(
      dayNumber: CalendarDate.dayNumber(year: year, month: month, day: 1)
    )
    return first.advanced(by: 7 - first.weekday + 7 * (ordinal - 1))
  }
}

extension NamedZone {
  /// What the clocks of the zone show at a moment of universal time.
  public func local(fromUniversal time: ClockTime) -> ClockTime {
    ClockTime(minutes: time.minutes + rule.offset(atUniversal: time))
  }

  /// The moment of universal time at which the clocks of the zone show something.
  ///
  /// What they show twice, when they go back, is taken the first time; what they never show, when
  /// they go forward, as if they had not gone forward yet.
  public func universal(fromLocal time: ClockTime) -> ClockTime {
    switch rule {
    case .fixed(let minutes): return ClockTime(minutes: time.minutes - minutes)
    case .unitedStates(let winter):
      let inSummer = ClockTime(minutes: time.minutes - winter - 60)
      return rule.offset(atUniversal: inSummer) == winter + 60
        ? inSummer : ClockTime(minutes: time.minutes - winter)
    }
  }

  /// What the clocks of another zone show when those of this one show something.
  public func converted(_ time: ClockTime, to other: NamedZone) -> ClockTime {
    rule == other.rule ? time : other.local(fromUniversal: universal(fromLocal: time))
  }
}
