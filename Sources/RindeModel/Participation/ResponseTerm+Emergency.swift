extension ResponseTerm {
  /// The longer terms of the health emergency: 30, 20 and 35 business days.
  ///
  /// For what was received from 28 March 2020 to 17 May 2022, and for what was open on the first of
  /// these days. Decreto 491 of 2020, article 5, repealed by Ley 2207 of 2022, as the rule book
  /// remembers them (§7.3): neither text was opened, so the entity switches the preset on itself.
  public static let emergencyExtension: [ResponseTerm] = {
    let first = CalendarDate(dayNumber: CalendarDate.dayNumber(year: 2020, month: 3, day: 28))
    let last = CalendarDate(dayNumber: CalendarDate.dayNumber(year: 2022, month: 5, day: 17))
    let terms: [(Kind, Int)] = [(.general, 30), (.information, 20), (.consultation, 35)]
    return terms.map { kind, days in
      ResponseTerm(kind, businessDays: days, first: first, last: last, appliesToOpen: true)
    }
  }()
}
