internal import RindeModel

/// What may be wrong with a cell or a row of answers.
enum SurveyProblem: Hashable, Sendable {
  /// The text is none of the question's answers; those nearest to it.
  case unknownAnswer(question: Int, nearest: [String])
  /// An option that rules out all others was marked with others.
  case exclusiveWithOthers(question: Int)
  /// An answer to a question that the respondent should not have been asked.
  case outsideBase(question: Int)
  case emptyWeight
  case negativeWeight
  case unreadableWeight
  /// A stratum, unit or other column of the design without a value.
  case emptyDesign
  case unreadableNumber
  /// The respondent of an earlier row, by its line.
  case repeatedRespondent(first: Int)
  case emptyRespondent

  /// Whether the row cannot be used.
  var rejectsRow: Bool {
    switch self {
    case .unknownAnswer, .exclusiveWithOthers, .outsideBase, .emptyRespondent: false
    case .emptyWeight, .negativeWeight, .unreadableWeight, .emptyDesign, .unreadableNumber,
      .repeatedRespondent:
      true
    }
  }

  var severity: DataIssue.Severity {
    switch self {
    case .exclusiveWithOthers, .outsideBase, .emptyRespondent: .warning
    default: .error
    }
  }

  /// Stable and dotted.
  var code: String {
    switch self {
    case .unknownAnswer: "encuesta.opcion-desconocida"
    case .exclusiveWithOthers: "encuesta.opcion-excluyente"
    case .outsideBase: "encuesta.fuera-de-base"
    case .emptyWeight: "encuesta.peso-vacio"
    case .negativeWeight: "encuesta.peso-negativo"
    case .unreadableWeight: "encuesta.peso-ilegible"
    case .emptyDesign: "encuesta.diseno-vacio"
    case .unreadableNumber: "encuesta.numero-ilegible"
    case .repeatedRespondent: "encuesta.encuestado-repetido"
    case .emptyRespondent: "encuesta.encuestado-vacio"
    }
  }
}

/// A problem with its place in the file.
struct SurveyFinding: Hashable, Sendable {
  let problem: SurveyProblem

  /// The 1-based line or sheet row.
  let line: Int

  /// The 0-based column of the file.
  let column: Int

  /// The cell as read.
  let read: String
}
