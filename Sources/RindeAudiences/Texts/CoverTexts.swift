package import RindeModel

/// Sentences of covers.
enum CoverTexts {
  static let exampleNotice = "Datos de ejemplo: no son cifras oficiales."

  static let reading = [
    "Cumplimiento a la fecha es lo ejecutado sobre lo que vencía hasta la fecha de corte; "
      + "avance anual es lo ejecutado sobre la meta de toda la vigencia. Nunca se mezclan.",
    "Lo que aún no vence no tiene porcentaje ni entra en los promedios: no es un incumplimiento.",
    "Los porcentajes de este libro son fórmulas: al seleccionar una celda se ve de qué celdas sale.",
    "[x] significa que no hay dato reportado y [z] que el dato no aplica.",
  ]
}

extension Entity.PlanKind {
  /// The plan's name as offices write it.
  package var name: String {
    switch self {
    case .anticorruption: "Plan Anticorrupción y de Atención al Ciudadano (PAAC)"
    case .transparencyProgram: "Programa de Transparencia y Ética Pública (PTEP)"
    case .actionPlan: "Plan de acción"
    }
  }
}

/// How cut-offs are named in running text.
package enum CutoffTexts {
  /// `Segundo trimestre de 2022`, `Segundo seguimiento del PAAC 2022`, or the date.
  package static func name(_ cutoff: Cutoff) -> String {
    let ordinals = ["Primer", "Segundo", "Tercer", "Cuarto"]
    let year = cutoff.date.year
    guard let number = cutoff.name.last?.wholeNumberValue, (1...4).contains(number) else {
      return SpanishNumber.longDate(cutoff.date)
    }
    if cutoff.name.contains("-T") { return "\(ordinals[number - 1]) trimestre de \(year)" }
    if cutoff.name.contains("-PAAC-") {
      return "\(ordinals[number - 1]) seguimiento del PAAC \(year)"
    }
    return SpanishNumber.longDate(cutoff.date)
  }
}
