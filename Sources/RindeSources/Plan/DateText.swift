internal import RindeModel

/// What one cell says about when.
struct DateText: Hashable {
  /// Days that the cell names: one day, a month, a range.
  struct Span: Hashable {
    let first: CalendarDate

    let last: CalendarDate

    /// Whether the end is a day that somebody wrote, and not the end of a month or year.
    let isFixed: Bool

    /// What the cell calls this date: "Informe elaborado".
    var label: String?

    var isSingleDay: Bool { first == last }
  }

  var spans: [Span] = []

  var periodicity: Periodicity?

  /// "Permanente", "continuo".
  var isPermanent = false

  /// "Conforme a solicitud", "según demanda".
  var isOnDemand = false

  /// "Quince días hábiles después del evento".
  var term: EventTerm?

  /// Whether a year was missing and that of the plan was taken.
  var lacksYear = false

  /// Writings that look like dates and are none: `31/02/2022`.
  var invalid: [String] = []

  /// Whether the cell says anything about when.
  var isUnderstood: Bool {
    !spans.isEmpty || periodicity != nil || isPermanent || isOnDemand || term != nil
  }
}

/// A term that runs from an event whose day the plan does not know.
package struct EventTerm: Hashable, Sendable {
  package let days: Int

  /// Whether only business days count.
  package let isBusinessDays: Bool

  /// As written: "quince días hábiles después".
  package let text: String

  package init(days: Int, isBusinessDays: Bool, text: String) {
    self.days = days
    self.isBusinessDays = isBusinessDays
    self.text = text
  }
}
