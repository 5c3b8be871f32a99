/// A day written as `yyyy-MM-dd`.
@usableFromInline
package struct DateBytes: Hashable, Sendable {
  /// 0 to 9999.
  @usableFromInline package let year: Int

  /// 1 to 12.
  @usableFromInline package let month: Int

  /// 1 to the last day of the month.
  @usableFromInline package let day: Int

  /// Reads exactly ten bytes; `nil` when they are no day of the Gregorian calendar.
  ///
  /// - Parameters:
  ///   - start: the bytes; eight more than `count` must be readable.
  ///   - count: how many they are.
  @inlinable
  @inline(__always)
  package init?(_ start: UnsafePointer<UInt8>, count: Int) {
    guard count == 10 else { return nil }
    let word = byteWord(start, count: 8)
    guard word & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000 else { return nil }
    // The digits of year and month, then those of the day, together.
    let days = UInt64(start[8]) | UInt64(start[9]) &<< 8
    let digits = (word & 0xFFFF_FFFF) | (word &>> 8) & 0xFFFF_0000_0000 | days &<< 48
    guard isDigits(digits) else { return nil }
    let number = Int(truncatingIfNeeded: eightDigits(digits))
    let year = number / 10_000
    let month = number / 100 % 100
    let day = number % 100
    guard month &- 1 < 12, month > 0, day > 0, day <= 28 || day <= Self.days(of: month, year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  @usableFromInline
  static func days(of month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
