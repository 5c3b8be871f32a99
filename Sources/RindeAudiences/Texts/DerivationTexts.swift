internal import RindeAnalysis
internal import RindeModel

/// The steps of a figure of one activity, in words.
struct DerivationTexts {
  let activity: Activity

  func target(_ target: Quantity?) -> String {
    let value = target.map { SpanishNumber.text($0) } ?? "sin valor"
    let unit = activity.target.kind == .percentage ? " %" : ""
    return "Meta anual: \(value)\(unit) («\(activity.target.text)»)"
  }

  /// What was due, delivery by delivery.
  func programmed(_ measure: ActivityCompliance.Measure, by date: CalendarDate) -> String {
    let total = measure.programmed.map { SpanishNumber.text($0) } ?? "sin valor"
    let due = activity.programming.deliveries.filter { $0.due <= date }
    guard activity.target.kind == .count, !activity.accumulation.isLevel, !due.isEmpty else {
      return "Programado: \(total) (\(activity.programmingReading))"
    }
    let terms = due.map { "\(SpanishNumber.text($0.quantity)) del \($0.due.officeText)" }
    let times = activity.target.multiplier.flatMap(\.count).map { " × \($0)" } ?? ""
    guard due.count > 1 || !times.isEmpty else { return "Programado: \(terms[0])" }
    return "Programado: \(terms.joined(separator: " + "))\(times) = \(total)"
  }

  /// What was done, record by record.
  func executed(_ records: [ProgressRecord]) -> String {
    guard !records.isEmpty else { return "Ejecutado: no hay reportes" }
    if activity.accumulation.isLevel {
      return "Ejecutado: el último nivel reportado, "
        + (records.last.map { amount($0.value) } ?? "sin valor")
    }
    if activity.target.kind == .milestones {
      let labels = records.compactMap { record -> String? in
        guard case .milestone(_, let label) = record.value else { return nil }
        return label
      }
      return "Ejecutado: hitos hechos, \(labels.joined(separator: ", "))"
    }
    let ratios = records.compactMap { record -> Ratio? in
      guard case .ratio(let ratio) = record.value else { return nil }
      return ratio
    }
    guard ratios.isEmpty else { return pooled(ratios) }
    let quantities = records.compactMap { record -> Quantity? in
      guard case .quantity(let quantity) = record.value else { return nil }
      return quantity
    }
    return "Ejecutado: " + sum(quantities)
  }

  func division(_ ratio: Ratio) -> String {
    let value = ratio.percentage(places: 6).map { SpanishNumber.text($0) } ?? ""
    return
      "\(SpanishNumber.text(ratio.numerator)) ÷ \(SpanishNumber.text(ratio.denominator)) × 100 "
      + "= \(value) %"
  }

  func rounding(_ ratio: Ratio, places: Int) -> String? {
    guard let exact = ratio.percentage(places: 6) else { return nil }
    let decimals =
      places == 1 ? "un decimal" : "\(places) decimales, para que no parezca de otra zona"
    return "\(SpanishNumber.text(exact)) % se muestra como "
      + "\(SpanishNumber.percentage(ratio, places: places)): \(decimals), la mitad hacia arriba."
  }

  func zone(_ zone: ComplianceZone, _ limits: ZoneThresholds) -> String {
    let (medium, high) = (SpanishNumber.text(limits.medium), SpanishNumber.text(limits.high))
    return switch zone {
    case .low: "Baja (menos de \(medium) %)"
    case .medium: "Media (desde \(medium) % y menos de \(high) %)"
    case .high: "Alta (desde \(high) %)"
    }
  }

  func record(_ record: ProgressRecord) -> String {
    let evidence = record.evidence.map { "evidencia: \($0)" } ?? "sin evidencia"
    return "\(record.date.officeText), \(amount(record.value)), \(evidence)"
  }

  /// How values of a year become one figure.
  var accumulationRule: String {
    switch activity.accumulation {
    case _ where activity.target.kind == .milestones:
      "Hitos: se cuentan los hechos; repetir un hito no suma (R-4.2)."
    case _ where activity.target.kind == .percentage && !activity.accumulation.isLevel:
      "Porcentaje: se suman los numeradores y los denominadores y se divide al final (R-4.2)."
    case .sum: "Acumulado: las cantidades se suman (tipo de acumulación suma)."
    case .flow: "Flujo: cada periodo contra su meta; el año suma numeradores y denominadores."
    case .capacity: "Capacidad: nivel alcanzado menos línea base, sobre meta menos línea base."
    case .stock: "Stock: cuenta el último nivel reportado, sobre la meta."
    case .reduction, .annualReduction:
      "Reducción: línea base menos nivel alcanzado, sobre línea base menos meta."
    case .maintenance: "Mantenimiento: último nivel reportado frente al que se debe mantener."
    }
  }

  /// When something is due.
  var programmingRule: String {
    switch activity.programming {
    case .deliveries: "Se exige cada entrega en su fecha de vencimiento (R-4.2)."
    case .demand:
      "Según demanda: es exigible en todo corte con un denominador reportado mayor que cero, y al "
        + "final de su plazo (R-4.2)."
    case .coverage: "Cobertura: es exigible en la fecha final (R-4.2)."
    case .linear:
      "Programación lineal indicativa, por días calendario; no está en el plan (R-4.2)."
    case .unscheduled: "El plan no da fecha: no hay nada exigible (R-4.2)."
    }
  }

  private func pooled(_ ratios: [Ratio]) -> String {
    "Numeradores: \(sum(ratios.map(\.numerator))). Denominadores: \(sum(ratios.map(\.denominator)))"
  }

  func sum(_ quantities: [Quantity]) -> String {
    let total = SpanishNumber.text(quantities.reduce(.zero, +))
    guard quantities.count > 1 else { return total }
    return quantities.map { SpanishNumber.text($0) }.joined(separator: " + ") + " = \(total)"
  }

  private func amount(_ value: ProgressRecord.Value) -> String {
    switch value {
    case .quantity(let quantity): "cantidad \(SpanishNumber.text(quantity))"
    case .ratio(let ratio):
      "\(SpanishNumber.text(ratio.numerator)) de \(SpanishNumber.text(ratio.denominator))"
    case .milestone(_, let label): "hito «\(label)»"
    }
  }
}
