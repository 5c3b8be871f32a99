package import RindeAnalysis

extension AuditFinding {
  /// The word that tables use.
  package var word: String {
    switch self {
    case .fulfilled: "Cumplida"
    case .fulfilledLate: "Cumplida extemporánea"
    case .partial: "Parcial"
    case .unfulfilled: "Incumplida"
    case .withoutEvidence: "Sin evidencia"
    case .unverified: "Evidencia sin verificar"
    case .unreported: "Sin reporte"
    case .notProgrammed: "No programada"
    case .ahead: "Anticipada"
    case .unscheduled: "Sin programación"
    case .withoutDemand: "Sin demanda"
    case .notCalculable: "No calculable"
    }
  }

  /// The key of figures.
  package var key: String { FigureID.slug(word) }

  /// The arithmetic behind the word.
  package var meaning: String {
    switch self {
    case .fulfilled:
      "Lo programado a la fecha de corte está hecho, cada parte a tiempo, y lo verificado alcanza."
    case .fulfilledLate:
      "Lo programado está hecho y lo verificado alcanza, pero alguna parte se entregó después de su fecha."
    case .withoutEvidence:
      "Lo reportado alcanza lo programado; lo verificado no, y hay reportes sin evidencia. "
        + "Cuenta como cumplida en lo reportado y no en lo verificado."
    case .unverified:
      "Lo reportado alcanza lo programado y todo trae evidencia, pero la parte verificada no alcanza."
    case .partial: ComplianceState.partial.meaning
    case .unfulfilled: ComplianceState.unfulfilled.meaning
    case .unreported: ComplianceState.unreported.meaning
    case .notProgrammed: ComplianceState.notProgrammed.meaning
    case .ahead: ComplianceState.ahead.meaning
    case .unscheduled: ComplianceState.unscheduled.meaning
    case .withoutDemand: ComplianceState.withoutDemand.meaning
    case .notCalculable: ComplianceState.notCalculable.meaning
    }
  }
}
