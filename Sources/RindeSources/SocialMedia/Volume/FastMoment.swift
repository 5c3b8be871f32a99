internal import RindeModel
internal import RindeTables

/// A day and an hour in ISO 8601, read from bytes without making a text of them.
struct FastMoment {
  /// ``CalendarDate/dayNumber``, or ``unreadable``.
  var day: Int32

  /// Minutes since midnight, -1 without an hour.
  var minute: Int32 = -1

  var second: UInt8 = 0

  /// Minutes east of universal time, or ``noOffset``.
  var offset: Int32 = FastMoment.noOffset

  @inline(__always) static var unreadable: Int32 { .min }

  @inline(__always) static var noOffset: Int32 { .min }

  @inline(__always) static var slow: FastMoment { FastMoment(day: unreadable) }

  /// Reads `2025-10-31`, with `T` or a blank and `13:05` or `13:05:22` behind it, and behind those
  /// nothing, `Z` or `+05:00`.
  ///
  /// - Parameters:
  ///   - start: The bytes; eight more than `length` must be readable.
  ///   - length: How many they are.
  ///   - months: The first days of months; see ``MonthStarts``.
  /// - Returns: ``slow`` for anything else.
  @inline(__always)
  static func read(
    _ start: UnsafePointer<UInt8>,
    _ length: Int,
    months: UnsafePointer<Int32>
  ) -> FastMoment {
    guard length >= 10, let date = DateBytes(start, count: 10) else { return slow }
    let month = (date.year &- MonthStarts.firstYear) &* 12 &+ date.month &- 1
    guard month >= 0, month < MonthStarts.count else { return slow }
    var moment = FastMoment(day: months[month] &+ Int32(truncatingIfNeeded: date.day &- 1))
    guard length > 10 else { return moment }
    guard length >= 16, start[10] == UInt8(ascii: "T") || start[10] == 0x20 else { return slow }
    // `13:05:22`, where seconds may be missing.
    let hasSeconds = length >= 19 && start[16] == UInt8(ascii: ":")
    var clock = byteWord(start + 11, count: hasSeconds ? 8 : 5)
    if !hasSeconds { clock |= 0x3030_3A00_0000_0000 }
    let digits = clock ^ 0x3030_3A30_303A_3030
    guard ((digits &+ 0x7676_7F76_767F_7676) | digits) & 0x8080_8080_8080_8080 == 0 else {
      return slow
    }
    let hour = Int32(digits & 0xF) &* 10 &+ Int32(digits &>> 8 & 0xF)
    let minute = Int32(digits &>> 24 & 0xF) &* 10 &+ Int32(digits &>> 32 & 0xF)
    let second = UInt8(digits &>> 48 & 0xF) &* 10 &+ UInt8(digits &>> 56 & 0xF)
    guard hour < 24, minute < 60, second < 60 else { return slow }
    moment.minute = hour &* 60 &+ minute
    moment.second = second
    let end = hasSeconds ? 19 : 16
    if length == end { return moment }
    if length == end + 1, start[end] == UInt8(ascii: "Z") {
      moment.offset = 0
      return moment
    }
    return zoned(moment, start + end, length - end)
  }

  /// The same moment with an offset such as `-05:00` behind it.
  private static func zoned(
    _ moment: FastMoment,
    _ start: UnsafePointer<UInt8>,
    _ length: Int
  ) -> FastMoment {
    guard length == 6, start[0] == 0x2B || start[0] == 0x2D, start[3] == 0x3A else { return slow }
    let digits = [start[1], start[2], start[4], start[5]].map { Int32($0) - 48 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return slow }
    let (hours, minutes) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    guard hours < 15, minutes < 60 else { return slow }
    var moment = moment
    moment.offset = (start[0] == 0x2D ? -1 : 1) * (hours * 60 + minutes)
    return moment
  }

  /// Moves the clock by some minutes, less than a day.
  @inline(__always)
  mutating func shift(by minutes: Int32) {
    minute &+= minutes
    if minute < 0 {
      minute &+= 1_440
      day &-= 1
    } else if minute >= 1_440 {
      minute &-= 1_440
      day &+= 1
    }
  }
}

/// The first days of the months of 130 years.
enum MonthStarts {
  static let firstYear = 1_970

  static let count = 130 * 12

  /// ``CalendarDate/dayNumber`` by month since January of ``firstYear``.
  static var days: [Int32] {
    (0..<count).map { month in
      Int32(CalendarDate.dayNumber(year: firstYear + month / 12, month: month % 12 + 1, day: 1))
    }
  }
}
