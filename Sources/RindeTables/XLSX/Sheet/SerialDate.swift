internal import Glibc

/// A serial number read as a date, in the epoch of its workbook.
struct SerialDate {
  /// Days since the epoch.
  private let day: Int

  /// Seconds since midnight.
  private let second: Int

  private static let daysOf1904 = 1_462
  private static let lastDay = 2_958_465  // 9999-12-31

  /// Reads a serial number to the nearest second, `nil` if it is no number or no day.
  init?(_ raw: UnsafeBufferPointer<UInt8>) {
    var whole = 0
    var position = 0
    while position < raw.count, raw[position] &- 0x30 < 10, position < 8 {
      whole = whole * 10 + Int(raw[position] - 0x30)
      position += 1
    }
    guard position > 0 else { return nil }
    var fraction = 0
    var scale = 1
    if position < raw.count, raw[position] == 0x2E {
      position += 1
      while position < raw.count, raw[position] &- 0x30 < 10 {
        if scale < 1_000_000_000_000_000 {
          fraction = fraction * 10 + Int(raw[position] - 0x30)
          scale *= 10
        }
        position += 1
      }
    }
    var seconds = 0
    if position < raw.count {
      // With an exponent, which programs write for the first minute after midnight.
      guard let serial = Double(String(decoding: raw, as: UTF8.self)), serial >= 0,
        serial <= Double(Self.lastDay)
      else { return nil }
      whole = Int(serial)
      seconds = Int(((serial - Double(whole)) * 86_400).rounded())
    } else if fraction > 0 {
      seconds = Int((Double(fraction) / Double(scale) * 86_400).rounded())
    }
    let lastDay = Self.lastDay
    guard whole + seconds / 86_400 <= lastDay else { return nil }
    day = whole + seconds / 86_400
    second = seconds % 86_400
  }

  /// Appends the ISO text, or nothing and `false` if the serial is no date in this format.
  ///
  /// A time is written when the serial has one or the format shows it. Day 0 is a date only in
  /// the epoch of 1904; under a format of time alone it is a time of day. Serial 60 gives
  /// `1900-02-29`, the day that never was and that Excel shows.
  func append(_ format: NumberFormat, uses1904: Bool, to store: inout ByteStore) -> Bool {
    store.reserve(20)
    if format == .time, day == 0 {
      appendTime(to: &store)
      return true
    }
    let serial = uses1904 ? day + Self.daysOf1904 : day
    guard serial > 0, serial <= Self.lastDay else { return false }
    appendDay(serial, to: &store)
    if second > 0 || format != .date {
      store.append(0x54)
      appendTime(to: &store)
    }
    return true
  }

  /// Appends the day of a serial of the 1900 epoch, at least 1.
  private func appendDay(_ serial: Int, to store: inout ByteStore) {
    if serial == 60 { return Self.append(1_900, 2, 29, to: &store) }
    // Days since 0000-03-01; serials before the day that never was are one day later.
    let days = serial + (serial < 60 ? 1 : 0) + 693_899
    let era = days / 146_097
    let ofEra = days % 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    Self.append(year, month, ofYear - (153 * shifted + 2) / 5 + 1, to: &store)
  }

  private static func append(_ year: Int, _ month: Int, _ day: Int, to store: inout ByteStore) {
    let text = store.end
    pair(year / 100, at: text)
    pair(year % 100, at: text + 2)
    text[4] = 0x2D
    pair(month, at: text + 5)
    text[7] = 0x2D
    pair(day, at: text + 8)
    store.advance(10)
  }

  private func appendTime(to store: inout ByteStore) {
    let text = store.end
    Self.pair(second / 3_600, at: text)
    text[2] = 0x3A
    Self.pair(second / 60 % 60, at: text + 3)
    text[5] = 0x3A
    Self.pair(second % 60, at: text + 6)
    store.advance(8)
  }

  @inline(__always)
  private static func pair(_ value: Int, at text: UnsafeMutablePointer<UInt8>) {
    let tens = UInt8(truncatingIfNeeded: value / 10)
    text[0] = 0x30 + tens
    text[1] = 0x30 + UInt8(truncatingIfNeeded: value) - tens * 10
  }
}
