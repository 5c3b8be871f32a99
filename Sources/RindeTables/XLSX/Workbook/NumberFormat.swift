/// What a number format makes of a number.
enum NumberFormat: UInt8, Sendable {
  case number
  /// A day, maybe with its time.
  case date
  /// A day with its time.
  case dateTime
  /// A time of day alone.
  case time

  /// The format that the standard gives to an identifier below 164, `nil` if it gives none.
  ///
  /// 27–36 and 50–58 are dates in the East Asian editions of Excel. 46 (`[h]:mm:ss`) is a span of
  /// time and stays a number. Source: ECMA-376 part 1, 18.8.30.
  static func builtIn(_ id: Int) -> NumberFormat? {
    switch id {
    case 14...17, 27...31, 34...36, 50...58: .date
    case 18...21, 32...33, 45, 47: .time
    case 22: .dateTime
    case 0...49: .number
    default: nil
    }
  }

  /// The kind of a custom format code.
  ///
  /// Only letters outside quotes, brackets and escapes count; `[h]`, `[mm]` and `[ss]` make a span
  /// of time, which stays a number; `m` is a month unless hours or seconds stand in the code.
  init(code: String) {
    let letters = FormatLetters(code)
    if letters.isGeneral || letters.hasElapsed {
      self = .number
      return
    }
    let hasClock = letters.has("h") || letters.has("s") || letters.hasHalfDay
    let hasDay =
      letters.has("y") || letters.has("d") || letters.longestMonth > 2
      || (letters.longestMonth > 0 && !hasClock)
    self =
      switch (hasDay, hasClock) {
      case (true, true): .dateTime
      case (true, false): .date
      case (false, true): .time
      case (false, false): .number
      }
  }
}

/// The letters of a format code that stand for parts of a date.
private struct FormatLetters {
  private var letters: Set<Character> = []
  private(set) var longestMonth = 0
  private(set) var hasElapsed = false
  private(set) var hasHalfDay = false
  let isGeneral: Bool

  func has(_ letter: Character) -> Bool { letters.contains(letter) }

  init(_ code: String) {
    let lowered = Array(code.lowercased())
    isGeneral = code.lowercased().hasPrefix("general")
    var position = 0
    var months = 0
    while position < lowered.count {
      let character = lowered[position]
      months = character == "m" ? months + 1 : 0
      switch character {
      case "\"":
        position += 1
        while position < lowered.count, lowered[position] != "\"" { position += 1 }
      case "\\", "_", "*":
        position += 1
      case "[":
        let start = position + 1
        while position < lowered.count, lowered[position] != "]" { position += 1 }
        let inside = lowered[min(start, position)..<position]
        if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
          hasElapsed = true
        }
      case "a":
        let rest = String(lowered[position...].prefix(5))
        if rest == "am/pm" || rest.hasPrefix("a/p") {
          hasHalfDay = true
          position += rest == "am/pm" ? 4 : 2
        }
      case "y", "d", "h", "s":
        letters.insert(character)
      case "m":
        longestMonth = max(longestMonth, months)
      default:
        break
      }
      position += 1
    }
  }
}
