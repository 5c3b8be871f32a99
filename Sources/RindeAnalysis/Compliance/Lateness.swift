internal import RindeModel

/// Whether what was due came late, and by how many business days.
struct Lateness {
  struct Result {
    /// Something due came after its date.
    var isLate = false

    /// Of the latest delivery or, when something is missing, up to the cut-off.
    var businessDays: Int?
  }

  let method: any ComplianceMethod
  let fold: ComplianceFold
  let index: Int
  let calendar: BusinessCalendar

  /// Compares the day on which each due date's demand was met with that date.
  func evaluate(at cutoff: CalendarDate, from start: CalendarDate) -> Result {
    let reports = fold.reportedSpans(of: index).filter {
      $0 > 0 && $0 <= fold.periods.ends.count && fold.periods.ends[$0 - 1] <= cutoff
    }
    var result = Result()
    for due in Set(method.dueDates).sorted() where due <= cutoff && due >= start {
      guard let met = reports.first(where: { isMet(by: $0, due: due, from: start) }) else {
        return Result(
          isLate: true,
          businessDays: calendar.businessDays(after: due, through: cutoff)
        )
      }
      let day = fold.periods.ends[met - 1]
      guard day > due else { continue }
      let days = calendar.businessDays(after: due, through: day)
      result = Result(isLate: true, businessDays: max(days, result.businessDays ?? 0))
    }
    return result
  }

  /// Whether what is due by a day was met by the reports up to a span.
  private func isMet(by span: Int, due: CalendarDate, from start: CalendarDate) -> Bool {
    let totals = fold.totals(of: index, in: 0..<span + 1)
    return method.measure(totals, in: start...due).ratio?.reaches(percent: 100) ?? false
  }
}
