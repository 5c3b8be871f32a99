/// A date up to which a report counts (*fecha de corte*), with the name by which it is asked for.
///
/// Quarters (`2022-T2`) belong to planning, PAAC cuts (`2022-PAAC-2`) to control interno; both are
/// names of dates and are never mixed.
public struct Cutoff: Hashable, Sendable {
  public let date: CalendarDate

  /// As the user asked: `2022-T2`, `2022-PAAC-2`, or the date itself.
  public let name: String

  public init(date: CalendarDate, name: String) {
    self.date = date
    self.name = name
  }

  /// A day that serves as cut-off under its own ISO name.
  public init(_ date: CalendarDate) {
    self.init(date: date, name: date.description)
  }

  public init(_ quarter: Quarter) {
    self.init(date: quarter.lastDay, name: "\(quarter.year)-T\(quarter.number)")
  }

  /// Reads `2022-T2`, `2022-PAAC-2` or `2022-08-31`, letters in either case.
  public init?(named text: some StringProtocol) {
    if let date = CalendarDate(iso: text) {
      self.init(date)
      return
    }
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4, let year = Int(first) else { return nil }
    switch parts.dropFirst().map(String.init) {
    case ["T1"], ["T2"], ["T3"], ["T4"]:
      guard let number = parts[1].last?.wholeNumberValue else { return nil }
      self.init(Quarter(year: year, number: number))
    case ["PAAC", "1"], ["PAAC", "2"], ["PAAC", "3"]:
      guard let number = Int(parts[2]) else { return nil }
      self.init(
        date: CalendarDate.end(ofMonth: number * 4, year: year),
        name: "\(year)-PAAC-\(number)"
      )
    default: return nil
    }
  }

  /// The quarter in which the cut-off falls.
  public var quarter: Quarter { Quarter(containing: date) }

  /// Whether it is the last day of its quarter.
  public var endsQuarter: Bool { quarter.lastDay == date }
}

/// The four-monthly follow-up of the PAAC and the window in which it is published.
public struct AnticorruptionFollowUp: Hashable, Sendable {
  public let fiscalYear: FiscalYear

  /// 1 (April), 2 (August) or 3 (December).
  public let number: Int

  public init(fiscalYear: FiscalYear, number: Int) {
    self.fiscalYear = fiscalYear
    self.number = number
  }

  /// 30 April, 31 August or 31 December.
  public var cutoff: Cutoff {
    Cutoff(
      date: CalendarDate.end(ofMonth: number * 4, year: fiscalYear.year),
      name: "\(fiscalYear.year)-PAAC-\(number)"
    )
  }

  /// Business days after the cut-off in which it is published.
  public static let publicationDays = 10

  /// The tenth business day of the month that follows the cut-off.
  public func lastPublishingDay(in calendar: BusinessCalendar) -> CalendarDate {
    calendar.adding(Self.publicationDays, to: cutoff.date)
  }
}
