/// The days that a social-media report is about (*periodo*): a month, quarter, half-year or year.
public struct ReportPeriod: Hashable, Sendable {
  /// How long it is, in months.
  public enum Length: Int, Hashable, Sendable, CaseIterable {
    case month = 1
    case quarter = 3
    case halfYear = 6
    case year = 12
  }

  public let length: Length

  public let year: Int

  /// 1-based within the year: the tenth month, the fourth quarter.
  public let number: Int

  public init(_ length: Length, year: Int, number: Int = 1) {
    self.length = length
    self.year = year
    self.number = number
  }

  /// The period of a length in which a day falls.
  public init(_ length: Length, containing date: CalendarDate) {
    let (year, month, _) = date.components
    self.init(length, year: year, number: (month - 1) / length.rawValue + 1)
  }

  /// Reads `2025-10`, `2025-T4`, `2025-S2` or `2025`, letters in either case.
  public init?(named text: some StringProtocol) {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4, first.utf8.allSatisfy(Self.isDigit),
      let year = Int(first), parts.count <= 2
    else { return nil }
    guard parts.count == 2 else {
      self.init(.year, year: year)
      return
    }
    let word = parts[1]
    switch word.first {
    case "T":
      guard let number = Int(word.dropFirst()), (1...4).contains(number) else { return nil }
      self.init(.quarter, year: year, number: number)
    case "S":
      guard let number = Int(word.dropFirst()), (1...2).contains(number) else { return nil }
      self.init(.halfYear, year: year, number: number)
    default:
      guard word.count == 2, word.utf8.allSatisfy(Self.isDigit), let number = Int(word),
        (1...12).contains(number)
      else { return nil }
      self.init(.month, year: year, number: number)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// `2025-10`, `2025-T4`, `2025-S2`, `2025`.
  public var name: String {
    switch length {
    case .month: "\(year)-" + (number < 10 ? "0\(number)" : "\(number)")
    case .quarter: "\(year)-T\(number)"
    case .halfYear: "\(year)-S\(number)"
    case .year: "\(year)"
    }
  }

  public var firstDay: CalendarDate {
    let month = (number - 1) * length.rawValue + 1
    return CalendarDate(dayNumber: CalendarDate.dayNumber(year: year, month: month, day: 1))
  }

  public var lastDay: CalendarDate {
    CalendarDate.end(ofMonth: number * length.rawValue, year: year)
  }

  public var days: ClosedRange<CalendarDate> { firstDay...lastDay }

  /// The period of the same length just before.
  public var previous: ReportPeriod {
    ReportPeriod(length, containing: firstDay.advanced(by: -1))
  }

  /// The same period a year before.
  public var yearBefore: ReportPeriod { ReportPeriod(length, year: year - 1, number: number) }

  /// Its months, in order.
  public var months: [ReportPeriod] {
    let first = (number - 1) * length.rawValue + 1
    return (first..<first + length.rawValue).map { ReportPeriod(.month, year: year, number: $0) }
  }

  /// Months that end with its last one, in order.
  public func trailingMonths(_ count: Int) -> [ReportPeriod] {
    var months: [ReportPeriod] = []
    var month = ReportPeriod(.month, containing: lastDay)
    for _ in 0..<count {
      months.insert(month, at: 0)
      month = month.previous
    }
    return months
  }
}

extension ReportPeriod: Comparable {
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.firstDay, lhs.length.rawValue) < (rhs.firstDay, rhs.length.rawValue)
  }
}
