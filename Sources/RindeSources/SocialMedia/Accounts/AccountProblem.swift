internal import RindeModel

/// What is wrong in a file of an account's figures, as data; the words are in `Texts/`.
enum AccountProblem: Hashable, Sendable {
  /// Nothing tells of which network the figures are.
  case noNetwork
  /// Dates without year, and nothing tells it.
  case noYear
  /// Dates without year that go from December to January.
  case severalYears
  /// Three numbers whose order nothing decides.
  case noDateOrder
  /// The metric that the title names is not read.
  case unknownMeasure
  /// A monthly table that does not name its month.
  case noMonth
  case unreadableDay
  case unreadableNumber
  case unreadableMonth
  case unknownNetwork
  /// A row of totals that is not the sum of its rows.
  case differentTotal(sum: Int)

  var code: String {
    switch self {
    case .noNetwork: "redes.falta-red"
    case .noYear: "redes.falta-anio"
    case .severalYears: "redes.fechas-cruzan-anio"
    case .noDateOrder: "redes.orden-de-fecha-dudoso"
    case .unknownMeasure: "redes.medida-desconocida"
    case .noMonth: "redes.falta-mes"
    case .unreadableDay: "redes.fecha-invalida"
    case .unreadableNumber: "redes.numero-invalido"
    case .unreadableMonth: "redes.mes-invalido"
    case .unknownNetwork: "redes.red-desconocida"
    case .differentTotal: "redes.total-distinto"
    }
  }

  var severity: DataIssue.Severity {
    switch self {
    case .unknownMeasure, .differentTotal: .warning
    default: .error
    }
  }
}
