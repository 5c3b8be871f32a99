internal import RindeModel

/// The numbers, words and marks of a written date, taken one after the other.
struct DateParts {
  /// A run of digits, of letters, or one mark.
  private enum Part: Hashable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Character)
  }

  private var parts: [Part] = []

  private var next = 0

  init(_ text: String) {
    var rest = Substring(text)
    while let first = rest.first {
      if first.isNumber, first.isASCII {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        parts.append(.number(Int(digits) ?? -1, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let letters = rest.prefix { $0.isLetter }
        parts.append(.word(String(letters)))
        rest = rest.dropFirst(letters.count)
      } else {
        if !first.isWhitespace { parts.append(.mark(first)) }
        rest = rest.dropFirst()
      }
    }
  }

  var isDone: Bool { next >= parts.count }

  /// The day at the beginning.
  mutating func takeDay(words: ExportWords) -> WrittenDate.Day? {
    skipWeekday(words)
    if case .word(let name) = part(0), let month = words.month(name) {
      return takeMonthFirst(month, words)
    }
    guard case .number(let first, let digits) = part(0) else { return nil }
    if digits == 4, let day = takeYearFirst(first) { return day }
    if let day = takeNumbers(first, digits) { return day }
    return takeDayFirst(first, words)
  }

  /// The hour and zone that follow, `nil` where there are none.
  mutating func takeClock() -> (minute: Int, offset: Int?)? {
    skip { $0 == .word("T") || $0 == .mark(",") || $0 == .word("a") || $0 == .word("las") }
    guard case .number(var hour, _) = part(0), part(1) == .mark(":"),
      case .number(let minute, 2) = part(2), hour < 24, minute < 60
    else { return nil }
    next += 3
    if part(0) == .mark(":"), case .number(_, 2) = part(1) { next += 2 }
    if part(0) == .mark("."), case .number = part(1) { next += 2 }
    if let half = takeHalf() {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + half
    }
    return (hour * 60 + minute, takeOffset())
  }

  private func part(_ ahead: Int) -> Part? {
    next + ahead < parts.count ? parts[next + ahead] : nil
  }

  private mutating func skip(while isSkipped: (Part) -> Bool) {
    while let part = part(0), isSkipped(part) { next += 1 }
  }

  /// `Tue,`, `martes`: a word that is no month, or has a comma behind it as `mar, 14 oct` has.
  private mutating func skipWeekday(_ words: ExportWords) {
    guard case .word(let name) = part(0), words.month(name) == nil || part(1) == .mark(",") else {
      return
    }
    next += 1
    skip { $0 == .mark(",") || $0 == .mark(".") }
  }
}

extension DateParts {
  /// `Jan 6, 2024`, `October 1`, `octubre 1 de 2025`.
  private mutating func takeMonthFirst(_ month: Int, _ words: ExportWords) -> WrittenDate.Day? {
    next += 1
    skip { $0 == .mark(".") || $0 == .mark("-") || $0 == .mark("/") }
    guard case .number(let day, 1...2) = part(0) else { return nil }
    next += 1
    return takeYear(month, day)
  }

  /// `5 sept 2026`, `3-Jun-26`, `1 de octubre de 2025`, `28 August`.
  private mutating func takeDayFirst(_ day: Int, _ words: ExportWords) -> WrittenDate.Day? {
    next += 1
    skip(while: Self.isJoint)
    guard case .word(let name) = part(0), let month = words.month(name) else { return nil }
    next += 1
    return takeYear(month, day)
  }

  private mutating func takeYear(_ month: Int, _ day: Int) -> WrittenDate.Day? {
    let before = next
    skip(while: Self.isJoint)
    guard case .number(let year, let digits) = part(0), part(1) != .mark(":"),
      digits == 4 || digits == 2
    else {
      next = before
      return (1...31).contains(day) ? .withoutYear(month: month, day: day) : nil
    }
    next += 1
    let whole = digits == 2 ? 2000 + year : year
    return CalendarDate(year: whole, month: month, day: day).map { .settled($0) }
  }

  /// `2025-10-01`, `2025/10/01`.
  private mutating func takeYearFirst(_ year: Int) -> WrittenDate.Day? {
    guard case .mark(let mark) = part(1), mark == "-" || mark == "/",
      case .number(let month, 1...2) = part(2), part(3) == .mark(mark),
      case .number(let day, 1...2) = part(4)
    else { return nil }
    next += 5
    return CalendarDate(year: year, month: month, day: day).map { .settled($0) }
  }

  /// `10/1/2015`, `01.09.2026`, `3-4-25`.
  private mutating func takeNumbers(_ first: Int, _ digits: Int) -> WrittenDate.Day? {
    guard digits <= 2, case .mark(let mark) = part(1), mark == "/" || mark == "-" || mark == ".",
      case .number(let second, let secondDigits) = part(2), secondDigits <= 2,
      part(3) == .mark(mark), case .number(let year, let yearDigits) = part(4),
      yearDigits == 4 || yearDigits == 2
    else { return nil }
    next += 5
    return .numbers(
      first: first,
      second: second,
      year: yearDigits == 2 ? 2000 + year : year,
      isPadded: digits == 2 && secondDigits == 2
    )
  }

  private static func isJoint(_ part: Part) -> Bool {
    switch part {
    case .mark(let mark): ",.-/".contains(mark)
    case .word(let word): word == "de" || word == "del"
    case .number: false
    }
  }

  /// `AM`, `p. m.`: minutes to be added, as hours.
  private mutating func takeHalf() -> Int? {
    guard case .word(let word) = part(0) else { return nil }
    let half: Int
    switch word.lowercased() {
    case "am", "a": half = 0
    case "pm", "p": half = 12
    default: return nil
    }
    next += 1
    skip { $0 == .mark(".") || $0 == .word("m") || $0 == .word("M") }
    return half
  }

  /// `Z`, `UTC`, `+0000`, `-05:00`.
  private mutating func takeOffset() -> Int? {
    if case .word(let word) = part(0), ["Z", "UTC", "GMT"].contains(word.uppercased()) {
      next += 1
      return 0
    }
    guard case .mark(let sign) = part(0), sign == "+" || sign == "-",
      case .number(let number, let digits) = part(1)
    else { return nil }
    next += 2
    var minutes = digits == 4 ? number / 100 * 60 + number % 100 : number * 60
    if digits <= 2, part(0) == .mark(":"), case .number(let rest, 2) = part(1) {
      next += 2
      minutes += rest
    }
    return sign == "-" ? -minutes : minutes
  }
}
