internal import RindeModel

/// What is wrong or doubtful in a row of a register of social media; the words are in `Texts/`.
enum SocialRegisterProblem: Hashable, Sendable {
  /// A network that is none of those that are understood; the nearest names first.
  case unknownNetwork(nearest: [String])
  /// As ``unknownNetwork(nearest:)``, where the row says enough without it.
  case otherNetwork(nearest: [String])
  case unreadableMonth
  case unreadableCount
  /// No day with hour and minute.
  case unreadableMoment
  /// Neither yes nor no.
  case unreadableAnswer
  /// A message whose identifier another row has.
  case repeatedMessage(firstLine: Int)
  /// A link or identifier that no export has.
  case unknownPost
  /// A post without topic, office and activity.
  case noMeaning

  /// The end of the issue's code.
  var code: String {
    switch self {
    case .unknownNetwork, .otherNetwork: "red-desconocida"
    case .unreadableMonth: "mes-invalido"
    case .unreadableCount: "numero-invalido"
    case .unreadableMoment: "momento-invalido"
    case .unreadableAnswer: "si-o-no-invalido"
    case .repeatedMessage: "id-repetido"
    case .unknownPost: "publicacion-desconocida"
    case .noMeaning: "sin-tema"
    }
  }

  var severity: DataIssue.Severity {
    switch self {
    case .otherNetwork, .unknownPost: .warning
    default: .error
    }
  }
}
