internal import RindeModel

/// In which order the dates of a file name day and month.
enum DateOrder: Hashable, Sendable {
  case dayFirst
  case monthFirst

  /// The day that three numbers name, `nil` for one that does not exist.
  func date(_ first: Int, _ second: Int, _ year: Int) -> CalendarDate? {
    switch self {
    case .dayFirst: CalendarDate(year: year, month: second, day: first)
    case .monthFirst: CalendarDate(year: year, month: first, day: second)
    }
  }
}

/// What the dates of a file show of their order, all of them together.
struct DateEvidence: Hashable, Sendable {
  /// Dates whose first number is beyond 12.
  private(set) var dayFirst = 0

  /// Dates whose second number is beyond 12.
  private(set) var monthFirst = 0

  /// Dates of three numbers.
  private(set) var count = 0

  private(set) var allPadded = true

  mutating func add(_ date: WrittenDate) {
    guard case .numbers(let first, let second, _, let isPadded) = date.day else { return }
    count += 1
    if first > 12 { dayFirst += 1 }
    if second > 12 { monthFirst += 1 }
    if !isPadded { allPadded = false }
  }

  /// Adds the dates of another part of the file.
  mutating func merge(_ other: DateEvidence) {
    dayFirst += other.dayFirst
    monthFirst += other.monthFirst
    count += other.count
    allPadded = allPadded && other.allPadded
  }

  /// The order that all dates together show.
  ///
  /// What the office says goes first. A number beyond 12 is a day and decides, unless another date
  /// shows the contrary. Where none does, the form of the format decides if all dates have it.
  ///
  /// - Parameters:
  ///   - form: How the format writes dates.
  ///   - isDayFirst: From `redes.json`.
  /// - Returns: `nil` when it cannot be decided.
  func order(_ form: ExportFormat.DateForm?, isDayFirst: Bool?) -> DateOrder? {
    if let isDayFirst { return isDayFirst ? .dayFirst : .monthFirst }
    switch (dayFirst > 0, monthFirst > 0) {
    case (true, true): return nil
    case (true, false): return .dayFirst
    case (false, true): return .monthFirst
    case (false, false):
      switch form {
      case .plainMonthFirst: return .monthFirst
      case .paddedMonthFirst: return allPadded ? .monthFirst : nil
      case nil: return count == 0 ? .monthFirst : nil
      }
    }
  }
}
