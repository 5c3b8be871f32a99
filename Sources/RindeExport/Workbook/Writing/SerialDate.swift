internal import RindeReport

/// A day as spreadsheets count it, from 30 December 1899.
struct SerialDate: Hashable {
  let serial: Int

  /// The serial of a day that exists, from 1 March 1900 to the end of 9999.
  ///
  /// Earlier serials differ between programs: Excel believes that 1900 was a leap year.
  init?(_ date: DateValue) {
    guard (1900...9999).contains(date.year), (1...12).contains(date.month),
      (1...Self.days(of: date.month, in: date.year)).contains(date.day)
    else { return nil }
    let serial = Self.daysSinceEpoch(date) + 25_569
    guard serial >= 61 else { return nil }
    self.serial = serial
  }

  /// Days since 1 January 1970 in the Gregorian calendar.
  static func daysSinceEpoch(_ date: DateValue) -> Int {
    // Howard Hinnant, chrono-compatible low-level date algorithms: days_from_civil.
    let year = date.month <= 2 ? date.year - 1 : date.year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
