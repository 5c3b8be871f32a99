internal import RindeModel

/// The dates of one activity, from all its date cells.
struct Schedule {
  /// A stretch of days at whose end something is due.
  struct Window: Hashable {
    /// `nil` when the plan gives only the end.
    let first: CalendarDate?

    let last: CalendarDate

    /// Whether somebody wrote the day of the end.
    let isFixed: Bool

    let label: String?

    let line: Int

    let heading: String?
  }

  /// In the order of their ends.
  private(set) var windows: [Window] = []

  private(set) var periodicity: Periodicity?

  private(set) var isPermanent = false

  private(set) var isOnDemand = false

  private(set) var term: EventTerm?

  private(set) var findings: [Note] = []

  /// A finding and the cell that it is about.
  struct Note {
    let kind: PlanFinding.Kind
    let line: Int
    let heading: String?
    let read: String?
  }

  /// Whether the dates give their own names to what is due.
  var isLabelled: Bool { windows.count > 1 && windows.allSatisfy { $0.label != nil } }

  /// From the first start to the last end; `nil` unless every window has a start.
  var span: ClosedRange<CalendarDate>? {
    guard let last = windows.last?.last else { return nil }
    let starts = windows.compactMap(\.first)
    guard starts.count == windows.count, let first = starts.min(), first <= last else { return nil }
    return first...last
  }

  private typealias Dated = (span: DateText.Span, piece: RawActivity.Piece)

  init(_ raw: RawActivity, in fiscalYear: FiscalYear, reading: (String) -> DateText) {
    let starts = take(raw, .start, reading)
    let ends = take(raw, .end, reading)
    let dues = take(raw, .due, reading)
    for index in 0..<max(starts.count, ends.count) {
      let start = index < starts.count ? starts[index] : nil
      let end = index < ends.count ? ends[index] : nil
      if let end {
        appendWindow(start, end)
      } else if let start {
        note(.fiscalYearAssumed(fiscalYear.year), start.piece)
        append(start.span.first, max(start.span.last, fiscalYear.lastDay), false, start)
      }
    }
    for due in dues {
      append(due.span.isSingleDay ? nil : due.span.first, due.span.last, due.span.isFixed, due)
    }
    for window in windows where window.last.year != fiscalYear.year {
      findings.append(
        Note(
          kind: .outsideFiscalYear(window.last, fiscalYear.year),
          line: window.line,
          heading: window.heading,
          read: window.last.officeText
        )
      )
    }
    windows.sort { ($0.last, $0.line) < ($1.last, $1.line) }
  }

  private mutating func appendWindow(_ start: Dated?, _ end: Dated) {
    guard let start else {
      append(nil, end.span.last, end.span.isFixed, end)
      return
    }
    if start.span.first > end.span.last {
      note(.reversedWindow, end.piece)
      append(nil, end.span.last, end.span.isFixed, end)
      return
    }
    append(start.span.first, end.span.last, end.span.isFixed, end)
  }

  private mutating func append(
    _ first: CalendarDate?,
    _ last: CalendarDate,
    _ isFixed: Bool,
    _ source: Dated
  ) {
    windows.append(
      Window(
        first: first,
        last: last,
        isFixed: isFixed,
        label: source.span.label,
        line: source.piece.line,
        heading: source.piece.heading
      )
    )
  }

  private mutating func note(_ kind: PlanFinding.Kind, _ piece: RawActivity.Piece) {
    findings.append(
      Note(
        kind: kind,
        line: piece.line,
        heading: piece.heading,
        read: SpanishText.cleaned(piece.text)
      )
    )
  }

  /// The days of the cells of one column, and what else they say.
  private mutating func take(
    _ raw: RawActivity,
    _ column: PlanColumn,
    _ reading: (String) -> DateText
  ) -> [Dated] {
    var dated: [Dated] = []
    for piece in raw.pieces where piece.column == column {
      let text = reading(piece.text)
      for invalid in text.invalid {
        findings.append(
          Note(
            kind: .invalidDate,
            line: piece.line,
            heading: piece.heading,
            read: SpanishText.cleaned(invalid)
          )
        )
      }
      if !text.isUnderstood, text.invalid.isEmpty { note(.invalidDate, piece) }
      if text.spans.count > 1, text.spans.contains(where: { $0.label == nil }) {
        note(.severalDatesInCell(text.spans.count), piece)
      }
      if text.lacksYear, let year = text.spans.first?.last.year { note(.yearMissing(year), piece) }
      periodicity = periodicity ?? text.periodicity
      isPermanent = isPermanent || text.isPermanent
      isOnDemand = isOnDemand || text.isOnDemand
      term = term ?? text.term
      dated += text.spans.map { ($0, piece) }
    }
    return dated
  }
}
