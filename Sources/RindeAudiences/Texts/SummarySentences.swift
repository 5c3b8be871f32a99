internal import RindeAnalysis
internal import RindeModel

/// The headline figures as sentences; none without data behind it.
struct SummarySentences {
  let material: ReportMaterial

  private var summary: ComplianceSummary { material.results.summary }

  private var date: String { SpanishNumber.longDate(material.cutoff.date) }

  /// How much of the plan was due.
  var base: String {
    let plan = SpanishNumber.count(summary.activities, "actividad", "actividades")
    let whole =
      material.office.map { "En el plan de la vigencia \(year), «\($0.name)» responde por \(plan)" }
      ?? "El plan de la vigencia \(year) tiene \(plan)"
    switch (summary.activities, summary.programmed) {
    case (0, _): return whole + "."
    case (1, 0): return "\(whole), que al \(date) aún no tenía entregas por cumplir."
    case (_, 0): return "\(whole). Al \(date) ninguna tenía todavía entregas por cumplir."
    case (1, _): return "\(whole), que tenía entregas por cumplir al \(date)."
    case (summary.programmed, _): return "\(whole). Al \(date), todas tenían entregas por cumplir."
    case (_, 1): return "\(whole). Al \(date), una de ellas tenía entregas por cumplir."
    default:
      return "\(whole). Al \(date), \(SpanishNumber.text(summary.programmed)) de ellas tenían "
        + "entregas por cumplir."
    }
  }

  /// How many activities have no date in the plan; `nil` for none.
  var unscheduled: String? {
    let count = names { $0.state == .unscheduled }.count
    guard count > 0 else { return nil }
    let activities = SpanishNumber.count(count, "actividad", "actividades")
    return "El plan no da fecha de entrega a \(activities), que por eso no \(counts(count)) en el "
      + "cumplimiento a la fecha."
  }

  /// How many activities lack a datum of the plan; `nil` for none.
  var notCalculable: String? {
    let count = names { $0.state == .notCalculable }.count
    guard count > 0 else { return nil }
    let activities = SpanishNumber.count(count, "actividad", "actividades")
    return
      "Al plan le falta un dato para calcular el cumplimiento de \(activities), que por eso no "
      + "\(counts(count))."
  }

  private func counts(_ count: Int) -> String { count == 1 ? "cuenta" : "cuentan" }

  /// The count with its zone and the mean beside it; `nil` when nothing was due.
  var headline: String? {
    guard summary.programmed > 0, let zone = thresholds.zone(of: summary.count) else { return nil }
    let places = thresholds.places(toShow: summary.count) ?? 1
    let count = SpanishNumber.percentage(summary.count, places: places)
    let mean =
      summary.mean.map { mean in
        let places = thresholds.places(toShow: mean) ?? 1
        return " El cumplimiento promedio es de \(SpanishNumber.percentage(mean, places: places))."
      } ?? ""
    return "\(fulfilled): el cumplimiento por conteo es de \(count), en zona "
      + "\(zone.word.lowercased()).\(mean)"
  }

  private var fulfilled: String {
    let (programmed, fulfilled) = (summary.programmed, summary.fulfilled)
    let due = "\(SpanishNumber.text(programmed)) actividades programadas"
    switch (programmed, fulfilled) {
    case (1, 1): return "La actividad programada se cumplió"
    case (1, _): return "La actividad programada no se cumplió"
    case (_, 0): return "No se cumplió ninguna de las \(due)"
    case (_, programmed): return "Se cumplieron las \(due)"
    case (_, 1): return "Se cumplió una de las \(due)"
    default: return "Se cumplieron \(SpanishNumber.text(fulfilled)) de las \(due)"
    }
  }

  /// What was due and done in the quarter of the cut-off.
  var quarter: String {
    let number = material.cutoff.quarter.number
    let quarter = material.results.quarterSummary(of: material.plan.activities.indices)
    let name = CutoffTexts.quarter(number)
    guard quarter.programmed > 0 else { return "En el \(name) no vencía ninguna entrega." }
    let percentage = SpanishNumber.percentage(quarter.count)
    let due = SpanishNumber.count(quarter.programmed, "actividad", "actividades")
    let opening = "En el \(name) vencían entregas de \(due)"
    switch (quarter.programmed, quarter.fulfilled) {
    case (1, 1): return "\(opening), que se ejecutó completa en el mismo trimestre (100,0 %)."
    case (1, _): return "\(opening), que no se ejecutó completa en el trimestre (0,0 %)."
    case (_, 0): return "\(opening) y ninguna se ejecutó completa en el trimestre (0,0 %)."
    case (_, 1): return "\(opening) y una se ejecutó completa en el trimestre (\(percentage))."
    default:
      return "\(opening) y \(SpanishNumber.text(quarter.fulfilled)) se ejecutaron completas en el "
        + "trimestre (\(percentage))."
    }
  }

  /// Progress against the targets of the year; `nil` without activities.
  var annual: String? {
    guard summary.activities > 0 else { return nil }
    let (complete, all) = (summary.complete, summary.activities)
    let mean = summary.annualMean.map { " y \(annualMean($0))" } ?? ""
    let percentage = SpanishNumber.percentage(summary.annualCount)
    switch (all, complete) {
    case (1, 1): return "La meta de la vigencia ya está completa\(mean)."
    case (1, _): return "La meta de la vigencia aún no está completa\(mean)."
    case (_, 0):
      return
        "De las \(SpanishNumber.text(all)) metas de la vigencia, ninguna está completa todavía\(mean)."
    case (_, 1):
      return "De las \(SpanishNumber.text(all)) metas de la vigencia, una está completa "
        + "(\(percentage))\(mean)."
    default:
      return "De las \(SpanishNumber.text(all)) metas de la vigencia, "
        + "\(SpanishNumber.text(complete)) están completas (\(percentage))\(mean)."
    }
  }

  /// The mean with how many activities it rests on, where those are not all.
  private func annualMean(_ mean: Share) -> String {
    let percentage = SpanishNumber.percentage(mean)
    switch (summary.activities, summary.annualBase) {
    case (1, _): return "el avance anual es de \(percentage)"
    case (_, 1): return "el avance anual de la única que se puede calcular es de \(percentage)"
    case (_, summary.activities): return "el avance anual promedio es de \(percentage)"
    default:
      return "el avance anual promedio de las \(SpanishNumber.text(summary.annualBase)) que se "
        + "pueden calcular es de \(percentage)"
    }
  }

  /// Which activities did more than was due; `nil` for none.
  var exceeded: String? {
    let names = names { result in
      result.state.isProgrammed && result.exceeds(material.plan.activities[result.index].target)
    }
    guard !names.isEmpty else { return nil }
    return names.count == 1
      ? "La actividad \(names[0]) superó lo programado."
      : "Superaron lo programado \(SpanishNumber.text(names.count)) actividades: \(list(names))."
  }

  /// Which programmed activities nobody reported on; `nil` for none.
  var unreported: String? {
    let names = names { $0.state == .unreported }
    guard !names.isEmpty else { return nil }
    return names.count == 1
      ? "De la actividad \(names[0]), que estaba programada, no se recibió reporte de avance."
      : "De \(SpanishNumber.text(names.count)) actividades programadas no se recibió reporte de "
        + "avance: \(list(names))."
  }

  private func names(where isMeant: (ActivityCompliance) -> Bool) -> [String] {
    material.results.activities.filter(isMeant).map { material.plan.activities[$0.index].id }
  }

  private func list(_ names: [String]) -> String { SpanishList.joined(names, upTo: 10) }

  private var year: String { String(material.plan.fiscalYear.year) }

  private var thresholds: ZoneThresholds { material.entity.thresholds }
}
