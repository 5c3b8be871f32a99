package import RindeModel

/// What is wrong or doubtful in a row of progress records, as data; the words are in `Texts/`.
package enum ProgressProblem: Hashable, Sendable {
  case emptyRow
  case noActivity
  /// The nearest are looked for when the issue is worded; see ``ActivityProposals``.
  case unknownActivity
  /// A numeric cell that may be either of two numbers of the plan (`1.1` and `1.10`).
  case numericActivity(twin: String)
  case noDate
  case unreadableDate
  case dateOutsideYear(FiscalYear)
  case noValue
  case unreadableAmount
  /// `isCalculated` is false for a formula without a stored value.
  case uncalculatedAmount
  case negativeAmount
  case ambiguousAmount(decimal: Quantity, grouped: Quantity)
  case doubtfulSeparator(value: Quantity)
  case roundedAmount(value: Quantity)
  case percentageAgainstCount
  case incompleteRatio
  case percentageWithoutSign(points: Quantity)
  case denominatorWithoutNumerator
  case numeratorWithoutDenominator
  case numeratorAboveDenominator
  /// Nobody asked for anything: accepted.
  case noDemand
  /// Something was done of nothing: rejected.
  case numeratorOverZero
  case quantityBesideRatio
  case repeated(firstLine: Int)
  case noEvidence
  case unknownMilestone(labels: [String])
  case missingMilestone(labels: [String])
  case milestoneWithAmount
  case unreadableVerification
  /// A code that had lost its leading zero.
  case paddedTerritory(code: String)
  case unreadableTerritory

  /// The stable code of the issue.
  package var code: String {
    switch self {
    case .emptyRow: "avance.fila-vacia"
    case .noActivity: "avance.sin-actividad"
    case .unknownActivity: "avance.actividad-desconocida"
    case .numericActivity: "avance.actividad-ambigua"
    case .noDate: "avance.sin-fecha"
    case .unreadableDate: "avance.fecha-ilegible"
    case .dateOutsideYear: "avance.fecha-fuera-de-vigencia"
    case .noValue: "avance.sin-valor"
    case .unreadableAmount, .uncalculatedAmount: "avance.cantidad-ilegible"
    case .negativeAmount: "avance.cantidad-negativa"
    case .ambiguousAmount: "avance.cantidad-ambigua"
    case .doubtfulSeparator: "avance.cantidad-separador"
    case .roundedAmount: "avance.cantidad-redondeada"
    case .percentageAgainstCount: "avance.porcentaje-contra-conteo"
    case .incompleteRatio: "avance.razon-incompleta"
    case .percentageWithoutSign: "avance.porcentaje-sin-signo"
    case .denominatorWithoutNumerator: "avance.denominador-sin-numerador"
    case .numeratorWithoutDenominator: "avance.numerador-sin-denominador"
    case .numeratorAboveDenominator: "avance.numerador-mayor"
    case .noDemand, .numeratorOverZero: "avance.denominador-cero"
    case .quantityBesideRatio: "avance.cantidad-y-razon"
    case .repeated: "avance.repetido"
    case .noEvidence: "avance.sin-evidencia"
    case .unknownMilestone: "avance.hito-desconocido"
    case .missingMilestone: "avance.hito-faltante"
    case .milestoneWithAmount: "avance.hito-con-cantidad"
    case .unreadableVerification: "avance.verificado-ilegible"
    case .paddedTerritory: "avance.divipola-con-cero"
    case .unreadableTerritory: "avance.divipola-invalida"
    }
  }

  /// Errors and what is kept out for another reason reject the row; see ``rejects``.
  package var severity: DataIssue.Severity {
    switch self {
    case .emptyRow, .noEvidence, .noDemand, .roundedAmount, .paddedTerritory: .note
    case .doubtfulSeparator, .percentageWithoutSign, .numeratorAboveDenominator,
      .quantityBesideRatio, .repeated, .unreadableVerification, .unreadableTerritory:
      .warning
    default: .error
    }
  }

  /// Whether the row is kept out.
  package var rejects: Bool {
    switch self {
    case .emptyRow, .repeated: true
    default: severity == .error
    }
  }
}
