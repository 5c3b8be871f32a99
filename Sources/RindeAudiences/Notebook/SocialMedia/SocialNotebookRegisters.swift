internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The events and pieces after which something is due, and the days that are not business days.
struct SocialNotebookRegisters {
  let scope: SocialNotebookScope

  private typealias Texts = SocialColumnTexts

  private var period: ReportPeriod { scope.view.period }

  func sheets() -> [Sheet] { [eventSheet, pieceSheet, calendarSheet].compactMap { $0 } }

  /// The business days after an event, one entry for each target that has them.
  private var terms: [Int] {
    Set(
      scope.view.results.targets.compactMap { result -> Int? in
        if case .afterEvents(let days) = result.target.measure { days } else { nil }
      }
    )
    .sorted()
  }

  /// Events that happened in the period or whose term ends in it, with the last day of the longest.
  private var events: [(event: SocialEvent, last: CalendarDate)] {
    (scope.view.records.events ?? []).compactMap { event in
      let ends = terms.map { scope.calendar.adding($0, to: event.day) }
      guard let last = ends.max(), ([event.day] + ends).contains(where: period.days.contains)
      else { return nil }
      return (event, last)
    }
  }

  private var eventSheet: Sheet? {
    scope.sheet(
      "eventos",
      SocialNotebookTexts.events,
      [
        Texts.text("evento", "Evento", .wide, "Nombre del evento."),
        Texts.date("fecha", "Fecha", "Día del evento."), office, post,
      ],
      events.map(\.event).map {
        [.text($0.name), .date($0.day), .text($0.office ?? ""), .text($0.post ?? "")]
      }
    )
  }

  private var pieceSheet: Sheet? {
    let lists = scope.view.results.targets.contains { $0.target.measure == .plannedList }
    let pieces = lists ? scope.view.records.planned ?? [] : []
    return scope.sheet(
      "planeadas",
      SocialNotebookTexts.pieces,
      [
        Texts.text("pieza", "Pieza", .wide, "Nombre de la pieza."),
        Texts.date("fecha", "Fecha", "Día en que debía publicarse."),
        Texts.text("tema", "Tema", .medium, "Tema de la pieza."), office, post,
      ],
      pieces.filter { period.days.contains($0.due) }.map {
        [
          .text($0.name), .date($0.due), .text($0.topic ?? ""), .text($0.office ?? ""),
          .text($0.post ?? ""),
        ]
      }
    )
  }

  private var calendarSheet: Sheet? {
    let events = events
    guard let first = events.map(\.event.day).min(), let last = events.map(\.last).max() else {
      return nil
    }
    return scope.sheet(
      "dias_no_habiles",
      SocialNotebookTexts.calendar,
      [Texts.date("fecha", "Fecha", "Día que no es hábil.")],
      (first...last).filter { !scope.calendar.isBusinessDay($0) }.map { [.date($0)] }
    )
  }

  private var office: Column {
    Texts.text("dependencia", "Dependencia", .medium, "Dependencia responsable.")
  }

  private var post: Column {
    Column(
      key: "publicacion",
      heading: "Publicación",
      kind: .code,
      meaning: "Enlace o identificador que la oficina escribió."
    )
  }
}
