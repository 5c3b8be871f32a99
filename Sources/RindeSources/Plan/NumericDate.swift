internal import RindeModel

/// A date in figures: `29/05/21`, `01/02/2022`, `1-2-2022`, `2022-03-31`.
enum NumericDate: Hashable {
  case date(CalendarDate)
  /// Shaped as a date, but no such day exists.
  case impossible

  /// Reads day, month and year, or the ISO order when the year comes first.
  ///
  /// Years of two digits: 00–69 belong to 2000, the others to 1900.
  ///
  /// - Returns: `nil` when the text is not shaped as a date.
  init?(_ text: some StringProtocol) {
    var parts: [Int] = []
    var lengths: [Int] = []
    var separators: Set<UInt8> = []
    var number = 0
    var length = 0
    for byte in text.utf8 {
      switch byte {
      case 48...57:
        guard length < 4 else { return nil }
        number = number * 10 + Int(byte - 48)
        length += 1
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
        separators.insert(byte)
        parts.append(number)
        lengths.append(length)
        (number, length) = (0, 0)
      default: return nil
      }
    }
    parts.append(number)
    lengths.append(length)
    guard parts.count == 3, separators.count == 1 else { return nil }
    guard let order = Self.order(parts, lengths) else { return nil }
    self =
      CalendarDate(year: order.year, month: order.month, day: order.day).map { .date($0) }
      ?? .impossible
  }

  private static func order(
    _ parts: [Int],
    _ lengths: [Int]
  ) -> (year: Int, month: Int, day: Int)? {
    switch (lengths[0], lengths[1], lengths[2]) {
    case (4, 1...2, 1...2): (parts[0], parts[1], parts[2])
    case (1...2, 1...2, 4): (parts[2], parts[1], parts[0])
    case (1...2, 1...2, 2): (parts[2] + (parts[2] < 70 ? 2000 : 1900), parts[1], parts[0])
    default: nil
    }
  }
}
