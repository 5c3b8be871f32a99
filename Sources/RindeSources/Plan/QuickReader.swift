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

  func activity(_ raw: RawActivity, _ quick: QuickRow, _ cells: [Cell]) -> Activity {
    let shape = quick.shape
    let value = Quantity(quick.value)
    return Activity(
      id: shape.number(cells),
      subcomponent: raw.subcomponent,
      text: raw.text,
      indicator: shape.indicator(cells),
      responsible: shape.responsible(cells),
      target: Target(text: shape.target(cells), kind: .count, value: value),
      programming: .deliveries([Delivery(due: quick.window.upperBound, quantity: value)]),
      window: quick.window,
      origin: SourcePosition(file: file, sheet: sheet, line: raw.line)
    )
  }

  func reading(_ id: String) -> ActivityReading {
    ActivityReading(
      id: id,
      periodicity: nil,
      perPeriod: nil,
      term: nil,
      resources: nil,
      phase: nil,
      provenance: Self.provenance
    )
  }

  private static let provenance: [Provenance] = [.numberInTarget, .dueAtEnd]

  /// Adds what must be said of the two days.
  func note(_ raw: RawActivity, _ quick: QuickRow, into findings: inout [PlanFinding]) {
    let (first, last) = (quick.window.lowerBound, quick.window.upperBound)
    if first != last, !isBusiness(first) {
      findings.append(finding(raw, first, isStart: true, quick.shape.endHeading))
    }
    if !isBusiness(last) {
      findings.append(finding(raw, last, isStart: false, quick.shape.endHeading))
    }
  }

  private func isBusiness(_ date: CalendarDate) -> Bool {
    let index = firstDay.distance(to: date)
    return isBusinessDay.indices.contains(index)
      ? isBusinessDay[index] : calendar.isBusinessDay(date)
  }

  private func finding(
    _ raw: RawActivity,
    _ date: CalendarDate,
    isStart: Bool,
    _ heading: String?
  ) -> PlanFinding {
    PlanFinding(
      kind: .nonBusinessDay(date, isStart: isStart),
      position: SourcePosition(file: file, sheet: sheet, line: raw.line, column: heading),
      activity: raw.number
    )
  }
}
