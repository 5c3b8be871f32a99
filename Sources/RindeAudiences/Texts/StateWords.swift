package import RindeAnalysis
package import RindeModel

extension ComplianceState {
  /// The word that tables and messages use.
  package var word: String {
    switch self {
    case .fulfilled: "Cumplida"
    case .fulfilledLate: "Cumplida extemporánea"
    case .partial: "Parcial"
    case .unfulfilled: "Incumplida"
    case .unreported: "Sin reporte"
    case .notProgrammed: "No programada"
    case .ahead: "Anticipada"
    case .unscheduled: "Sin programación"
    case .withoutDemand: "Sin demanda"
    case .notCalculable: "No calculable"
    }
  }

  /// The key of the JSON contract.
  package var key: String {
    switch self {
    case .fulfilled: "cumplida"
    case .fulfilledLate: "cumplida-extemporanea"
    case .partial: "parcial"
    case .unfulfilled: "incumplida"
    case .unreported: "sin-reporte"
    case .notProgrammed: "no-programada"
    case .ahead: "anticipada"
    case .unscheduled: "sin-programacion"
    case .withoutDemand: "sin-demanda"
    case .notCalculable: "no-calculable"
    }
  }

  /// What the word means, for the notes.
  package var meaning: String {
    switch self {
    case .fulfilled: "Lo programado a la fecha de corte está hecho, cada parte a tiempo."
    case .fulfilledLate:
      "Lo programado está hecho, pero alguna parte se entregó después de su fecha."
    case .partial: "Está hecha una parte de lo programado a la fecha de corte."
    case .unfulfilled: "Se reportó que no se hizo nada de lo programado."
    case .unreported:
      "Había algo programado y nadie reportó. Cuenta como cero en el porcentaje y se informa aparte."
    case .notProgrammed: "Aún no vence nada. No tiene porcentaje ni entra en ningún promedio."
    case .ahead: "Aún no vence nada y ya hay avance. Suma al avance anual, no al cumplimiento."
    case .unscheduled: "El plan no da fecha. Se excluye hasta que la oficina la indique."
    case .withoutDemand: "Meta en porcentaje cuyo denominador reportado es cero en el periodo."
    case .notCalculable:
      "Al plan le falta un dato para calcular (por ejemplo, el número de dependencias)."
    }
  }
}

extension ComplianceZone {
  /// The word that stands beside the colour.
  package var word: String {
    switch self {
    case .low: "Baja"
    case .medium: "Media"
    case .high: "Alta"
    }
  }

  /// The key of the JSON contract.
  package var key: String {
    switch self {
    case .low: "baja"
    case .medium: "media"
    case .high: "alta"
    }
  }
}
