/// The year a plan is accountable for (*vigencia*).
public struct FiscalYear: Hashable, Sendable, Comparable {
  public let year: Int

  public init(_ year: Int) {
    self.year = year
  }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.year < rhs.year }

  public var firstDay: CalendarDate {
    CalendarDate(dayNumber: CalendarDate.dayNumber(year: year, month: 1, day: 1))
  }

  public var lastDay: CalendarDate { CalendarDate.end(ofMonth: 12, year: year) }

  /// 1 January to 31 December.
  public var days: ClosedRange<CalendarDate> { firstDay...lastDay }

  public var quarters: [Quarter] { (1...4).map { Quarter(year: year, number: $0) } }
}

/// Three months of a year (*trimestre*).
public struct Quarter: Hashable, Sendable, Comparable {
  public let year: Int

  /// 1 to 4.
  public let number: Int

  public init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// The quarter in which a day falls.
  public init(containing date: CalendarDate) {
    let (year, month, _) = date.components
    self.init(year: year, number: (month + 2) / 3)
  }

  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.year, lhs.number) < (rhs.year, rhs.number)
  }

  public var firstDay: CalendarDate {
    CalendarDate(dayNumber: CalendarDate.dayNumber(year: year, month: number * 3 - 2, day: 1))
  }

  public var lastDay: CalendarDate { CalendarDate.end(ofMonth: number * 3, year: year) }

  public var days: ClosedRange<CalendarDate> { firstDay...lastDay }
}
