internal import RindeModel
internal import RindeTables

/// A day, with an hour or without, as a download writes it.
struct WrittenDate: Hashable, Sendable {
  /// The day as far as the cell alone tells it.
  enum Day: Hashable, Sendable {
    case settled(CalendarDate)
    /// Three numbers whose order the file must tell; `isPadded` when both have two digits.
    case numbers(first: Int, second: Int, year: Int, isPadded: Bool)
    /// A month's name and a day.
    case withoutYear(month: Int, day: Int)
  }

  let day: Day

  /// Minutes since midnight; `nil` without an hour.
  let minute: Int?

  /// Minutes east of universal time, where the cell says them.
  let offset: Int?

  /// Reads the writings of platforms and offices.
  ///
  /// `10/01/2025 09:45`, `2022-11-01 03:40 +0000`, `2025-10-01T00:00:00Z`, `Tue, Oct 14, 2025`,
  /// `Jan 6, 2024`, `5 sept 2026`, `3-Jun-26`, `October 1`, `1 de octubre de 2025 3:45 p. m.`
  /// Names of weekdays are passed over.
  ///
  /// - Returns: `nil` for anything else and for days that do not exist.
  init?(_ text: String, words: ExportWords) {
    if let quick = Self.quick(text) {
      self = quick
      return
    }
    var parts = DateParts(text)
    guard let day = parts.takeDay(words: words) else { return nil }
    let clock = parts.takeClock()
    guard parts.isDone else { return nil }
    self.init(day: day, minute: clock?.minute, offset: clock?.offset)
  }

  init(day: Day, minute: Int?, offset: Int?) {
    self.day = day
    self.minute = minute
    self.offset = offset
  }

  /// The commonest writings: `10/01/2025 09:45`, `2025-10-01 03:40:00`, `2022-11-01 03:40 +0000`.
  private static func quick(_ text: String) -> WrittenDate? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == 0x20 || bytes[10] == UInt8(ascii: "T"),
      bytes[13] == 0x3A, let offset = quickOffset(bytes), let hour = number(bytes, 11),
      let minute = number(bytes, 14), hour < 24, minute < 60
    else { return nil }
    let clock = hour * 60 + minute
    if bytes[2] == 0x2F, bytes[5] == 0x2F, let first = number(bytes, 0),
      let second = number(bytes, 3), let century = number(bytes, 6), let rest = number(bytes, 8)
    {
      let year = century * 100 + rest
      let day = Day.numbers(first: first, second: second, year: year, isPadded: true)
      return WrittenDate(day: day, minute: clock, offset: offset)
    }
    guard bytes[4] == 0x2D, bytes[7] == 0x2D, let century = number(bytes, 0),
      let rest = number(bytes, 2), let month = number(bytes, 5), let day = number(bytes, 8),
      let date = CalendarDate(year: century * 100 + rest, month: month, day: day)
    else { return nil }
    return WrittenDate(day: .settled(date), minute: clock, offset: offset)
  }

  /// What follows the minutes: seconds, or universal time; `nil` for anything else.
  private static func quickOffset(_ bytes: [UInt8]) -> Int?? {
    switch bytes.count {
    case 16: return .some(nil)
    case 19: return bytes[16] == 0x3A && number(bytes, 17) != nil ? .some(nil) : nil
    case 22: return bytes[16...].elementsEqual(" +0000".utf8) ? .some(0) : nil
    default: return nil
    }
  }

  private static func number(_ bytes: [UInt8], _ index: Int) -> Int? {
    let (tens, ones) = (bytes[index], bytes[index + 1])
    guard (48...57).contains(tens), (48...57).contains(ones) else { return nil }
    return Int(tens - 48) * 10 + Int(ones - 48)
  }
}
