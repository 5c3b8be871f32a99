internal import RindeModel

/// Gathers the findings of one activity with their places.
struct FindingNotes {
  private(set) var findings: [PlanFinding] = []

  private let raw: RawActivity

  private let position: (Int, String?) -> SourcePosition

  init(_ raw: RawActivity, _ position: @escaping (Int, String?) -> SourcePosition) {
    self.raw = raw
    self.position = position
  }

  mutating func add(_ kind: PlanFinding.Kind, _ line: Int, _ heading: String?, read: String?) {
    findings.append(
      PlanFinding(
        kind: kind,
        position: position(line, heading),
        activity: raw.number,
        read: read.flatMap { $0.isEmpty ? nil : SpanishText.cleaned($0) }
      )
    )
  }

  mutating func add(_ kinds: [PlanFinding.Kind], at column: PlanColumn, read: String) {
    let (line, heading) = raw.place(of: column)
    for kind in kinds { add(kind, line, heading, read: read) }
  }

  /// The findings of the date cells, and those about dates as a whole.
  mutating func add(_ schedule: Schedule, unless isConfirmed: Bool, _ kinds: [PlanFinding.Kind]) {
    guard !isConfirmed else { return }
    for note in schedule.findings { add(note.kind, note.line, note.heading, read: note.read) }
    for kind in kinds {
      let piece = raw.pieces.first { $0.column.isDate }
      add(kind, piece?.line ?? raw.line, piece?.heading, read: piece?.text)
    }
  }

  mutating func addNonBusinessDays(
    _ days: [(date: CalendarDate, isStart: Bool, line: Int, heading: String?)],
    in calendar: BusinessCalendar
  ) {
    for (date, isStart, line, heading) in days where !calendar.isBusinessDay(date) {
      add(.nonBusinessDay(date, isStart: isStart), line, heading, read: nil)
    }
  }

  /// Known misspellings of names of plans.
  mutating func addMisspellings(_ text: String, at column: PlanColumn) {
    for (source, words) in [(column, text), (PlanColumn.activity, raw.text)]
    where words.contains("PACC") {
      let (line, heading) = raw.place(of: source)
      add(.misspelling(correct: "PAAC"), line, heading, read: words)
      return
    }
  }
}
