internal import RindeModel
internal import RindeTables

/// Makes the activity of a quick row.
struct QuickReader {
  private let file: String

  private let sheet: String?

  /// By day of the fiscal year.
  private let isBusinessDay: [Bool]

  private let firstDay: CalendarDate

  private let calendar: BusinessCalendar

  /// - Parameters:
  ///   - entity: Whose year and calendar hold.
  ///   - place: The place of the table, of which file and sheet are taken.
  init(_ entity: Entity, at place: SourcePosition) {
    file = place.file
    sheet = place.sheet
    calendar = entity.calendar
    firstDay = entity.fiscalYear.firstDay
    isBusinessDay = entity.fiscalYear.days.map(entity.calendar.isBusinessDay)
  }

  func activity(
    _ quick: QuickRow,
    _ cells: [Cell],
    line: Int,
    subcomponent: String
  ) -> Activity {
    let shape = quick.shape
    let id = shape.number(cells)
    let indicator = shape.indicator(cells)
    let value = Quantity(quick.value)
    return Activity(
      id: id,
      subcomponent: subcomponent,
      text: indicator ?? id,
      indicator: indicator,
      responsible: shape.responsible(cells),
      target: Target(text: shape.target(cells), kind: .count, value: value),
      programming: .deliveries([Delivery(due: quick.window.upperBound, quantity: value)]),
      window: quick.window,
      origin: SourcePosition(file: file, sheet: sheet, line: line)
    )
  }

  static func reading(_ id: String) -> ActivityReading {
    ActivityReading(
      id: id,
      periodicity: nil,
      perPeriod: nil,
      term: nil,
      resources: nil,
      phase: nil,
      provenance: provenance
    )
  }

  private static let provenance: [Provenance] = [.numberInTarget, .dueAtEnd]

  /// Adds what must be said of the two days of an activity.
  func note(_ activity: Activity, _ quick: QuickRow, into findings: inout [PlanFinding]) {
    let (first, last) = (quick.window.lowerBound, quick.window.upperBound)
    if first != last, !isBusiness(first) {
      findings.append(finding(activity, first, isStart: true, quick.shape.endHeading))
    }
    if !isBusiness(last) {
      findings.append(finding(activity, last, isStart: false, quick.shape.endHeading))
    }
  }

  private func isBusiness(_ date: CalendarDate) -> Bool {
    let index = firstDay.distance(to: date)
    return isBusinessDay.indices.contains(index)
      ? isBusinessDay[index] : calendar.isBusinessDay(date)
  }

  private func finding(
    _ activity: Activity,
    _ date: CalendarDate,
    isStart: Bool,
    _ heading: String?
  ) -> PlanFinding {
    PlanFinding(
      kind: .nonBusinessDay(date, isStart: isStart),
      position: SourcePosition(
        file: file,
        sheet: sheet,
        line: activity.origin.line,
        column: heading
      ),
      activity: activity.id
    )
  }
}
