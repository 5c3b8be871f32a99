internal import RindeModel
internal import RindeTables

/// Fields in their plainest writing, read from bytes without making a text of them.
///
/// Whatever is not written so is left to ``ProgressRules``, which gives the same answer to what is.
enum FastFields {
  /// A number: millionths, or -1 for the slow path, and the decimal mark that it has.
  struct Amount {
    let micros: Int64
    /// A point, a comma, or 0 without one.
    let mark: UInt8

    static var slow: Amount { Amount(micros: -1, mark: 0) }
  }

  /// A number of up to twelve digits with up to six decimals, whose mark can mean only one thing.
  ///
  /// - Parameters:
  ///   - start: The bytes.
  ///   - length: How many.
  ///   - isNative: Whether the workbook stores it as a number.
  /// - Returns: The millionths and the mark, or ``Amount/slow``.
  @inline(__always)
  static func amount(_ start: UnsafePointer<UInt8>, _ length: Int, isNative: Bool) -> Amount {
    let short = short(start, length, isNative: isNative)
    if short.micros >= 0 { return short }
    guard length > 0, length <= 14 else { return .slow }
    var value: Int64 = 0
    var index = 0
    while index < length {
      let digit = start[index] &- 48
      if digit > 9 { break }
      value = value &* 10 &+ Int64(digit)
      index &+= 1
    }
    guard index > 0, index <= 12 else { return .slow }
    if index == length { return Amount(micros: value &* 1_000_000, mark: 0) }
    let mark = start[index]
    let decimals = length &- index &- 1
    guard mark == UInt8(ascii: ".") || (mark == UInt8(ascii: ",") && !isNative) else {
      return .slow
    }
    // One mark and three digits behind it may stand for thousands.
    guard isNative || decimals != 3 || index > 3 || start[0] == 48 else { return .slow }
    var position = index &+ 1
    while position < length {
      let digit = start[position] &- 48
      if digit > 9 { return .slow }
      value = value &* 10 &+ Int64(digit)
      position &+= 1
    }
    let scale: Int64
    switch decimals {
    case 1: scale = 100_000
    case 2: scale = 10_000
    case 3: scale = 1_000
    case 4: scale = 100
    case 5: scale = 10
    case 6: scale = 1
    default: return .slow
    }
    return Amount(micros: value &* scale, mark: isNative ? 0 : mark)
  }

  /// A number of at most eight bytes with a decimal point or without, which nearly all are.
  @inline(__always)
  private static func short(
    _ start: UnsafePointer<UInt8>,
    _ length: Int,
    isNative: Bool
  ) -> Amount {
    guard length > 0, length <= 8, start[0] >= 48 else { return .slow }
    let decimal = MicroDecimal(start, count: length)
    guard decimal.isValid else { return .slow }
    guard !isNative, hasPoint(start, length) else {
      return Amount(micros: decimal.micros, mark: 0)
    }
    guard length < 5 || length > 7 || start[length &- 4] != 46 || start[0] == 48 else {
      return .slow
    }
    return Amount(micros: decimal.micros, mark: 46)
  }

  /// Whether a point stands among at most eight bytes.
  @inline(__always)
  private static func hasPoint(_ start: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let word = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    let others = (word ^ 0x2E2E_2E2E_2E2E_2E2E) | (length < 8 ? ~0 &<< UInt64(length &* 8) : 0)
    return (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080 != 0
  }

  /// Whether a record is verified: 1, 0, or -1 for the slow path.
  @inline(__always)
  static func verification(_ start: UnsafePointer<UInt8>, _ length: Int) -> Int {
    switch (length, start[0] | 0x20, start[1] | 0x20) {
    case (2, UInt8(ascii: "n"), UInt8(ascii: "o")): 0
    case (2, UInt8(ascii: "s"), UInt8(ascii: "i")): 1
    // í and Í differ in their second byte.
    case (3, UInt8(ascii: "s"), 0xE3) where start[1] == 0xC3 && start[2] | 0x20 == 0xAD: 1
    default: -1
    }
  }
}

/// The days of one year by their month and day, for dates written in full.
struct YearDays: Sendable {
  /// Day numbers at `month * 32 + day`; -1 where there is no such day.
  let numbers: [Int32]

  /// The year and its hyphen as the first five bytes of an ISO date.
  let isoStart: UInt64

  /// The year as the last four bytes of `31/03/2022`.
  let yearBytes: UInt32

  init(_ year: FiscalYear) {
    var numbers = [Int32](repeating: -1, count: 20 * 32)
    for date in year.days {
      let (_, month, day) = date.components
      numbers[month * 32 + day] = Int32(clamping: date.dayNumber)
    }
    self.numbers = numbers
    let digits = Array(String(year.year).utf8)
    yearBytes = digits.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    isoStart = UInt64(yearBytes) | UInt64(UInt8(ascii: "-")) << 32 | UInt64(UInt8(ascii: "-")) << 56
  }

  /// The number of the day that ten bytes name, `2022-03-31` or `31/03/2022`.
  ///
  /// - Returns: -1 for the slow path: another writing, another year, no such day.
  @inline(__always)
  static func number(
    _ start: UnsafePointer<UInt8>,
    _ table: UnsafePointer<Int32>,
    isoStart: UInt64,
    yearBytes: UInt32
  ) -> Int32 {
    let word = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    if word & 0xFF00_00FF_FFFF_FFFF == isoStart {
      return day(table, start[5], start[6], start[8], start[9])
    }
    let slash = UInt8(ascii: "/")
    guard start[2] == slash, start[5] == slash,
      UnsafeRawPointer(start + 6).loadUnaligned(as: UInt32.self) == yearBytes
    else { return -1 }
    return day(table, start[3], start[4], start[0], start[1])
  }

  @inline(__always)
  private static func day(
    _ table: UnsafePointer<Int32>,
    _ month1: UInt8,
    _ month2: UInt8,
    _ day1: UInt8,
    _ day2: UInt8
  ) -> Int32 {
    let (tens, units) = (month1 &- 48, month2 &- 48)
    let (dayTens, dayUnits) = (day1 &- 48, day2 &- 48)
    guard tens < 2, units < 10, dayTens < 4, dayUnits < 10 else { return -1 }
    let month = Int(tens) &* 10 &+ Int(units)
    let day = Int(dayTens) &* 10 &+ Int(dayUnits)
    guard day < 32 else { return -1 }
    return table[month &* 32 &+ day]
  }
}
