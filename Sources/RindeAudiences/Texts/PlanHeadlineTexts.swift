internal import RindeAnalysis
internal import RindeModel

/// The bases of a plan's headlines, for whoever knows no indicator.
struct PlanHeadlineTexts {
  let material: ReportMaterial

  private var summary: ComplianceSummary { material.results.summary }

  private var due: Int { summary.programmed }

  /// How many did all that was due, of those of which something was.
  var fulfilled: String { fulfilled(summary.fulfilled) + "." }

  var reportedFulfilled: String {
    fulfilled(summary.fulfilled) + ", según lo que reportaron las dependencias."
  }

  var verified: String {
    let isStated = RecordVerification(material: material).isStated
    return fulfilled(summary.verified)
      + (isStated
        ? ", con evidencia que control interno verificó."
        : ", con evidencia; el archivo de avances no dice qué se verificó.")
  }

  var mean: String { mean("del cumplimiento") }

  var verifiedMean: String {
    RecordVerification(material: material).isStated
      ? mean("de la parte verificada") : mean("de la parte con evidencia")
  }

  /// How many already did what the whole year asks.
  var complete: String {
    let all = SpanishNumber.text(summary.activities)
    switch (summary.activities, summary.complete) {
    case (1, 1): return "La única actividad \(ofWhom) ya completó la meta de todo el año."
    case (1, _): return "La única actividad \(ofWhom) aún no completa la meta de todo el año."
    case (_, 0):
      return "Ninguna de las \(all) actividades \(ofWhom) completa todavía la meta de todo el año."
    case (_, summary.activities):
      return "Las \(all) actividades \(ofWhom) ya completaron la meta de todo el año."
    case (_, 1): return "1 de las \(all) actividades \(ofWhom) ya completó la meta de todo el año."
    default:
      return "\(SpanishNumber.text(summary.complete)) de las \(all) actividades \(ofWhom) ya "
        + "completaron la meta de todo el año."
    }
  }

  var annualMean: String {
    let (all, base) = (summary.activities, summary.annualBase)
    let target = "frente a su meta de todo el año"
    switch (all, base) {
    case (1, _): return "Avance de la única actividad \(ofWhom) \(target)."
    case (_, 1):
      return "Avance de la única actividad \(ofWhom) que se puede calcular, \(target)."
    case (_, all):
      return "Promedio del avance de las \(SpanishNumber.text(all)) actividades \(ofWhom) "
        + "\(target); ninguna cuenta más de 100 %."
    default:
      return "Promedio del avance de las \(SpanishNumber.text(base)) actividades que se pueden "
        + "calcular, de \(SpanishNumber.text(all)) \(ofWhom), \(target); ninguna cuenta más de 100 %."
    }
  }

  var unreported: String {
    let all = "las \(SpanishNumber.text(due)) actividades que ya vencían"
    switch (due, summary.unreported) {
    case (1, 1): return "No se recibió reporte de avance de la única actividad que ya vencía."
    case (1, _): return "Se recibió reporte de avance de la única actividad que ya vencía."
    case (_, 0): return "Se recibió reporte de avance de \(all)."
    case (_, due): return "No se recibió reporte de avance de ninguna de \(all)."
    default:
      return "No se recibió reporte de avance de \(SpanishNumber.text(summary.unreported)) de "
        + "\(all)."
    }
  }

  var nothingDue: String {
    let date = SpanishNumber.longDate(material.cutoff.date)
    guard summary.activities > 1 else {
      return "Al \(date) la única actividad \(ofWhom) aún no vencía."
    }
    return "Al \(date) aún no vencía ninguna de las \(SpanishNumber.text(summary.activities)) "
      + "actividades \(ofWhom)."
  }

  private var ofWhom: String {
    material.office.map { "a cargo de «\($0.name)»" } ?? "del plan"
  }

  private func fulfilled(_ count: Int) -> String {
    let all = "las \(SpanishNumber.text(due)) actividades que ya vencían"
    switch (due, count) {
    case (1, 1): return "La única actividad que ya vencía está cumplida"
    case (1, _): return "La única actividad que ya vencía no está cumplida"
    case (_, 0): return "Ninguna de \(all) está cumplida"
    case (_, due): return all.capitalizedFirst + " están cumplidas"
    case (_, 1): return "1 de \(all) está cumplida"
    default: return "\(SpanishNumber.text(count)) de \(all) están cumplidas"
    }
  }

  private func mean(_ what: String) -> String {
    due > 1
      ? "Promedio \(what) de las \(SpanishNumber.text(due)) actividades que ya vencían; ninguna "
        + "cuenta más de 100 %."
      : "Es el dato de la única actividad que ya vencía, con tope de 100 %."
  }
}
