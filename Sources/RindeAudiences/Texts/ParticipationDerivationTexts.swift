internal import RindeAnalysis
internal import RindeModel

/// The steps of a figure about cases, in words.
struct CaseDerivationTexts {
  let words: CaseWords

  /// Beyond these, terms of a sum are counted and not listed.
  private static let longest = 30

  func noValue(_ measure: CaseMeasure) -> String {
    switch measure {
    case .opportunity:
      "Sin valor: a la fecha de corte no hay \(heading(.answered)) ni \(heading(.overdue))."
    default: "Sin valor: a la fecha de corte no hay \(heading(.answered))."
    }
  }

  /// `Respondidas: a tiempo 35 + extemporáneas 3 = 38`.
  func sum(_ parts: [CaseMeasure], in summary: CaseSummary, of whole: CaseMeasure) -> String {
    let terms = parts.map { part in
      "\(heading(part)) \(SpanishNumber.text(part.count(in: summary) ?? 0))"
    }
    let total = SpanishNumber.text(whole.count(in: summary) ?? 0)
    return "\(words.words(whole)?.heading ?? ""): \(terms.joined(separator: " + ")) = \(total)"
  }

  /// `A tiempo: 35 de 42 filas`.
  func count(_ measure: CaseMeasure, in summary: CaseSummary, of rows: Int) -> String {
    let count = SpanishNumber.text(measure.count(in: summary) ?? 0)
    return "\(words.words(measure)?.heading ?? ""): \(count) de "
      + SpanishNumber.count(rows, "fila", "filas")
  }

  func division(_ ratio: Ratio) -> String {
    let value = ratio.percentage(places: 6).map { SpanishNumber.text($0) } ?? ""
    return "\(quotient(ratio)) × 100 = \(value) %"
  }

  func mean(_ ratio: Ratio) -> String {
    "\(quotient(ratio)) = \(ratio.quotient(places: 6).map { SpanishNumber.text($0) } ?? "")"
  }

  /// `Días hábiles de las respuestas: 1 + 15 + 16 = 32`.
  func days(_ days: [Int]) -> String {
    guard !days.isEmpty else { return "Días hábiles de las respuestas: no hay respuestas" }
    let total = SpanishNumber.text(days.reduce(0, +))
    guard days.count <= Self.longest else {
      return "Días hábiles de las respuestas: suma de \(SpanishNumber.text(days.count)) = \(total)"
    }
    let terms = days.map { SpanishNumber.text($0) }.joined(separator: " + ")
    return "Días hábiles de las respuestas: " + (days.count == 1 ? terms : "\(terms) = \(total)")
  }

  func longest(_ days: [Int]) -> String {
    guard let longest = days.max() else { return self.days(days) }
    let base = SpanishNumber.count(days.count, "respuesta", "respuestas")
    return "La mayor de \(base): \(CaseTexts.businessDays(longest))"
  }

  func later(_ count: Int, than cutoff: CalendarDate) -> String {
    let rows = SpanishNumber.count(count, "fila posterior", "filas posteriores")
    return "No se \(count == 1 ? "cuenta" : "cuentan") \(rows) al \(cutoff.officeText)"
  }

  func rounding(_ ratio: Ratio) -> String? {
    ratio.percentage(places: 6).map { exact in
      "\(SpanishNumber.text(exact)) % se muestra como \(SpanishNumber.percentage(ratio)): "
        + "un decimal, la mitad hacia arriba."
    }
  }

  func roundingMean(_ ratio: Ratio) -> String? {
    guard let exact = ratio.quotient(places: 6), let shown = ratio.quotient(places: 1) else {
      return nil
    }
    return "\(SpanishNumber.text(exact)) se muestra como \(SpanishNumber.text(shown)): un decimal, "
      + "la mitad hacia arriba."
  }

  private func quotient(_ ratio: Ratio) -> String {
    "\(SpanishNumber.text(ratio.numerator)) ÷ \(SpanishNumber.text(ratio.denominator))"
  }

  private func heading(_ measure: CaseMeasure) -> String {
    words.words(measure)?.heading.lowercased() ?? ""
  }
}
