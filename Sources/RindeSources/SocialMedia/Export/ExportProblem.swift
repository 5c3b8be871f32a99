internal import RindeModel

/// What is wrong or noteworthy in a download, as data; the words are in `Texts/`.
enum ExportProblem: Hashable, Sendable {
  // The file as a whole.
  case nothing
  case noRows
  case webPage
  case legacyWorkbook
  case unreadable
  case unknownTable(headings: [String])
  case otherNetwork(String)
  case notNeeded
  /// The last rows end before their last column.
  case truncated(rows: Int)
  case unclosedQuote(rows: Int)

  // What only the office can tell.
  case zoneNeeded([SocialNetwork])
  case orderNeeded(file: String)
  case contradictoryOrder(file: String)
  case yearNeeded(file: String)
  case severalAccounts(SocialNetwork, [String])

  // A row that is not used.
  case noDate
  case unreadableDate
  case impossibleDate(DateOrder)
  case unknownNetwork
  case onlyDaily(rows: Int)
  case extraCells(expected: Int, found: Int)
  case missingCells(expected: Int, found: Int)
  case swallowedRows
  case foreignAccount(name: String, rows: Int)

  // A value that is not used.
  case unreadableNumber
  case fractionalCount

  // What was understood and the user may want to know.
  case roundedNumbers(count: Int)
  case damagedIdentifiers(count: Int, withoutLink: Int)
  case noIdentity(count: Int)
  case combinedDiffers(count: Int)
  case totalDiffers(isPlatform: Bool)
  case rowLimit(Int)

  /// The end of the issue's code.
  var code: String {
    switch self {
    case .nothing: "descarga-vacia"
    case .noRows: "sin-publicaciones"
    case .webPage: "pagina-web"
    case .legacyWorkbook: "libro-antiguo"
    case .unreadable: "archivo-ilegible"
    case .unknownTable: "archivo-no-reconocido"
    case .otherNetwork: "red-no-admitida"
    case .notNeeded: "archivo-sin-uso"
    case .truncated: "archivo-cortado"
    case .unclosedQuote, .swallowedRows: "comillas-sin-cerrar"
    case .zoneNeeded: "falta-zona-horaria"
    case .orderNeeded: "orden-de-fecha-dudoso"
    case .contradictoryOrder: "orden-de-fecha-contradictorio"
    case .yearNeeded: "falta-anio"
    case .severalAccounts: "varias-cuentas"
    case .noDate: "sin-fecha"
    case .unreadableDate, .impossibleDate: "fecha-invalida"
    case .unknownNetwork: "red-desconocida"
    case .onlyDaily: "solo-filas-diarias"
    case .extraCells: "celdas-de-mas"
    case .missingCells: "celdas-de-menos"
    case .foreignAccount: "cuenta-ajena"
    case .unreadableNumber: "numero-invalido"
    case .fractionalCount: "cuenta-con-decimales"
    case .roundedNumbers: "numeros-redondeados"
    case .damagedIdentifiers: "identificador-danado"
    case .noIdentity: "sin-identificador"
    case .combinedDiffers: "suma-distinta"
    case .totalDiffers: "total-distinto"
    case .rowLimit: "tope-de-filas"
    }
  }

  var severity: DataIssue.Severity {
    switch self {
    case .noRows, .foreignAccount, .unreadableNumber, .fractionalCount, .rowLimit,
      .damagedIdentifiers(_, 1...):
      .warning
    case .notNeeded, .roundedNumbers, .damagedIdentifiers, .noIdentity, .combinedDiffers: .note
    case .totalDiffers(let isPlatform): isPlatform ? .note : .warning
    default: .error
    }
  }
}
