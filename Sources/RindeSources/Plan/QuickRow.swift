internal import RindeModel

/// A row of the commonest shape, understood without its words: a code, a bare number, two ISO days.
///
/// The general path would read it exactly so; tables of many thousands of rows are of this shape.
struct QuickRow {
  /// The number of things due in the year.
  let value: Int

  let window: ClosedRange<CalendarDate>

  /// Where the row stands among those of the grid.
  let row: Int

  let shape: QuickShape
}

/// What a cell must be for its row to need no closer look.
enum QuickCell {
  /// Whether a text is one code such as `E0002-O03`: no letter beside another one.
  ///
  /// Such a text is one token and no word, date, number or heading.
  static func isCode(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    var previousIsLetter = false
    var index = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if index == 0 { return false }
        previousIsLetter = false
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        if previousIsLetter { return false }
        previousIsLetter = true
      case UInt8(ascii: "-"):
        // A letter stands before a digit, never alone.
        if index == 0 || previousIsLetter { return false }
      default: return false
      }
      index += 1
    }
    return index >= 2 && !previousIsLetter
  }

  /// A whole number of at most nine digits.
  static func number(_ text: String) -> Int? {
    guard (1...9).contains(text.utf8.count) else { return nil }
    var value = 0
    for byte in text.utf8 {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  /// A day written as `2025-04-05`.
  static func day(_ text: String) -> CalendarDate? {
    guard text.utf8.count == 10 else { return nil }
    var (year, month, day, index) = (0, 0, 0, 0)
    for byte in text.utf8 {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (48...57).contains(byte) else { return nil }
        let digit = Int(byte - 48)
        if index < 4 {
          year = year * 10 + digit
        } else if index < 7 {
          month = month * 10 + digit
        } else {
          day = day * 10 + digit
        }
      }
      index += 1
    }
    return CalendarDate(year: year, month: month, day: day)
  }
}
