internal import RindeModel

/// What is wrong or doubtful in a row of a register, as data; the words are in `Texts/`.
enum RegisterProblem: Hashable, Sendable {
  /// Nothing that is read stands in the row.
  case emptyRow
  /// The headings once more.
  case repeatedHeader
  /// A field without which there is no record, by its canonical heading.
  case missing(String)
  case unreadableDate
  case outsideYear(FiscalYear)
  /// Answered before it was asked or received.
  case answerTooEarly(since: CalendarDate)
  /// «sí» where the day is needed.
  case answerWithoutDate
  /// The nearest names first.
  case unknownKind(nearest: [String])
  case unreadableAttendance
  case unknownActivity(nearest: [String])
  /// A numeric cell that may be either of two numbers of the plan (`1.1` and `1.10`).
  case ambiguousActivity(twin: String)
  /// A place that the activity's coverage does not list.
  case unlistedPlace(nearest: [String])
  /// A group of attendance that no coverage lists, where one lists groups.
  case unlistedGroup(nearest: [String])
  /// An activity whose coverage is one of places, in a row without one.
  case noPlace
  /// A commune and a township in one row.
  case severalPlaces(used: String)
  case repeated(firstLine: Int)
  /// A problem of the registers of social media.
  case social(SocialRegisterProblem)

  /// The end of the issue's code.
  var code: String {
    switch self {
    case .emptyRow: "fila-vacia"
    case .repeatedHeader: "encabezado-repetido"
    case .missing(let heading): "sin-\(heading)"
    case .unreadableDate: "fecha-invalida"
    case .outsideYear: "fuera-de-vigencia"
    case .answerTooEarly: "respuesta-anterior"
    case .answerWithoutDate: "respuesta-sin-fecha"
    case .unknownKind: "tipo-desconocido"
    case .unreadableAttendance: "asistencia-invalida"
    case .unknownActivity: "actividad-desconocida"
    case .ambiguousActivity: "actividad-ambigua"
    case .unlistedPlace: "territorio-sin-cobertura"
    case .unlistedGroup: "grupo-sin-cobertura"
    case .noPlace: "sin-territorio"
    case .severalPlaces: "varios-territorios"
    case .repeated: "repetida"
    case .social(let problem): problem.code
    }
  }

  var severity: DataIssue.Severity {
    switch self {
    case .emptyRow, .repeatedHeader, .outsideYear, .unlistedGroup: .note
    case .unknownActivity, .ambiguousActivity, .unlistedPlace, .noPlace, .severalPlaces, .repeated:
      .warning
    case .social(let problem): problem.severity
    default: .error
    }
  }

  /// Whether the row is kept out.
  var rejects: Bool { severity != .warning }
}

/// A problem with the column in which it stands and what was read there.
struct RegisterFinding: Hashable, Sendable {
  let problem: RegisterProblem
  let column: String?
  let read: String?
}
