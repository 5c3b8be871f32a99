extension ResponseTerms {
  /// The term that counts for a case.
  ///
  /// Terms are taken in their order. One whose days of reception hold the case's takes the place of
  /// those before it; so does one that also applies to open cases, for a case that was received
  /// before its first day and was then neither answered nor past the term it had. Where none
  /// applies, the standard term of the kind does.
  ///
  /// - Parameters:
  ///   - kind: What is answered.
  ///   - received: The day of reception, or of the event at which a question was asked.
  ///   - answered: The day of the answer; `nil` while there is none.
  ///   - calendar: The days that the entity works.
  /// - Returns: The term; its last day is that many business days after reception.
  public func term(
    of kind: ResponseTerm.Kind,
    received: CalendarDate,
    answered: CalendarDate?,
    in calendar: BusinessCalendar
  ) -> ResponseTerm {
    terms.filter { $0.kind == kind }.reduce(.standard(kind)) { current, term in
      if term.holds(received) { return term }
      guard term.appliesToOpen, let first = term.first, received < first else { return current }
      let wasOpen = answered.map { $0 >= first } ?? true
      let due = calendar.adding(current.businessDays, to: received)
      return wasOpen && due >= first ? term : current
    }
  }
}

extension ResponseTerm {
  /// Whether it applies to what is received on a day.
  public func holds(_ received: CalendarDate) -> Bool {
    (first.map { $0 <= received } ?? true) && (last.map { received <= $0 } ?? true)
  }

  /// The term of a kind where an entity has said nothing else (rule book §7.3, R-2.1).
  public static func standard(_ kind: Kind) -> ResponseTerm {
    switch kind {
    case .general, .question: ResponseTerm(kind, businessDays: 15)
    case .information: ResponseTerm(kind, businessDays: 10)
    case .consultation: ResponseTerm(kind, businessDays: 30)
    case .transfer: ResponseTerm(kind, businessDays: 5)
    }
  }
}
