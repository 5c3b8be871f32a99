public import RindeModel

/// The spans of days into which progress is added up, and the span of each day.
///
/// Spans are consecutive; each ends on one of the given days. Days before the first and after the
/// last are kept apart, so that no record is lost.
public struct PeriodIndex: Hashable, Sendable {
  /// The last day of each span, ascending.
  public let ends: [CalendarDate]

  private let firstDay: Int
  private let spanOfDay: [UInt16]

  /// Spans that end on the given days.
  ///
  /// - Parameters:
  ///   - ends: Last days of the spans; duplicates are ignored.
  ///   - start: The first day of the first span.
  public init(ends: [CalendarDate], from start: CalendarDate) {
    self.ends = Set(ends.filter { $0 >= start }).sorted()
    firstDay = start.dayNumber
    var spans: [UInt16] = []
    for (index, end) in self.ends.enumerated() {
      let days = end.dayNumber - firstDay + 1 - spans.count
      spans += Array(repeating: UInt16(index + 1), count: days)
    }
    spanOfDay = spans
  }

  /// One span a day of the fiscal year.
  public static func daily(_ year: FiscalYear) -> PeriodIndex {
    PeriodIndex(ends: Array(year.days), from: year.firstDay)
  }

  /// One span a quarter of the fiscal year.
  public static func quarterly(_ year: FiscalYear) -> PeriodIndex {
    PeriodIndex(ends: year.quarters.map(\.lastDay), from: year.firstDay)
  }

  /// The spans, those before the first and after the last included.
  public var count: Int { ends.count + 2 }

  /// The span of a day: 0 before the first, 1… inside, ``count`` − 1 after the last.
  @inline(__always)
  public func span(ofDay dayNumber: Int) -> Int {
    let offset = dayNumber - firstDay
    guard offset >= 0 else { return 0 }
    return offset < spanOfDay.count ? Int(spanOfDay[offset]) : ends.count + 1
  }

  /// The spans that lie wholly at or before a day that ends one of them.
  public func spans(through date: CalendarDate) -> Range<Int> {
    0..<span(ofDay: date.dayNumber) + 1
  }
}
