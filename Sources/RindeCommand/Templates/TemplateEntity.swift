internal import RindeModel
internal import RindeReport

/// For whom templates are written, as far as the user has said it.
struct TemplateEntity {
  let kind: TemplateKind

  /// `nil` while the office has not given it.
  let name: String?

  let year: FiscalYear

  let divipola: String?

  /// The last business day up to a date of the year.
  func businessDay(upTo date: CalendarDate) -> CalendarDate {
    let calendar = BusinessCalendar()
    var day = date
    while !calendar.isBusinessDay(day) { day = day.advanced(by: -1) }
    return day
  }

  /// The last business day up to a day of a month.
  func businessDay(upTo day: Int, month: Int) -> CalendarDate {
    businessDay(
      upTo: CalendarDate(
        dayNumber: CalendarDate.dayNumber(year: year.year, month: month, day: day)
      )
    )
  }

  /// The days on which the example activity delivers, the last business days of some quarters.
  var deliveries: [CalendarDate] {
    year.quarters.filter { kind.example.quarters.contains($0.number) }.map {
      businessDay(upTo: $0.lastDay)
    }
  }
}

extension CalendarDate {
  /// The day as a cell holds it.
  var cell: Cell {
    let (year, month, day) = components
    return Cell(.date(DateValue(year: year, month: month, day: day)))
  }
}
