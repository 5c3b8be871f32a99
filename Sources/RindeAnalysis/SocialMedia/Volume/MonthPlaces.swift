internal import RindeModel

/// The months of some posts in the order in which they appeared, found by day.
struct MonthPlaces: Sendable {
  private(set) var months: [ReportPeriod] = []

  private var places: [ReportPeriod: Int] = [:]

  /// The place of the month of each day from ``first`` on, -1 where it is not known yet.
  private var days: [Int16] = []

  /// Two centuries; other days are looked up one by one.
  private static let range = -25_567...47_481

  /// The place of the month in which a day falls; a new one the first time.
  @inline(__always)
  mutating func place(ofDay day: Int32) -> Int {
    let index = Int(day) - Self.range.lowerBound
    if days.indices.contains(index), days[index] >= 0 { return Int(days[index]) }
    return newPlace(ofDay: Int(day))
  }

  @inline(never)
  private mutating func newPlace(ofDay day: Int) -> Int {
    let month = ReportPeriod(.month, containing: CalendarDate(dayNumber: day))
    let place = place(of: month)
    guard Self.range.contains(day), let short = Int16(exactly: place) else { return place }
    if days.isEmpty { days = [Int16](repeating: -1, count: Self.range.count) }
    for date in month.days where Self.range.contains(date.dayNumber) {
      days[date.dayNumber - Self.range.lowerBound] = short
    }
    return place
  }

  /// The place of a month; a new one the first time.
  mutating func place(of month: ReportPeriod) -> Int {
    if let place = places[month] { return place }
    places[month] = months.count
    months.append(month)
    return months.count - 1
  }

  /// The place of a month that appeared.
  func knownPlace(of month: ReportPeriod) -> Int? { places[month] }
}
