internal import RindeAudiences
internal import RindeExport

/// One of the analyses of which `rinde cuaderno` writes a notebook: how its request is understood.
struct NotebookKind: Sendable {
  /// The word of the command line, and the stem of the folder's name.
  let name: String

  /// Options of the verb that this analysis does not take.
  let foreignOptions: [String]

  /// What the command line asks for.
  let order: @Sendable (ParsedArguments) throws(Failure) -> NotebookOrder

  /// The request that a manifest records.
  let recorded: @Sendable (ReportManifest.Request) throws(Failure) -> any NotebookRequest

  static let all = [indicators, survey, socialMedia]

  /// The words of the command line, for messages and help.
  static var names: String { all.map(\.name).joined(separator: ", ") }

  /// What a manifest records as its addressee: `cuaderno-indicadores`.
  var audience: String { Self.audience(of: name) }

  /// The same of the analysis of that name.
  static func audience(of name: String) -> String { "cuaderno-\(name)" }

  /// The analysis that the user names, with or without accents.
  init?(named name: String) {
    let slug = FigureID.slug(name)
    guard let found = Self.all.first(where: { $0.name == slug }) else { return nil }
    self = found
  }

  init(
    name: String,
    foreignOptions: [String],
    order: @escaping @Sendable (ParsedArguments) throws(Failure) -> NotebookOrder,
    recorded: @escaping @Sendable (ReportManifest.Request) throws(Failure) -> any NotebookRequest
  ) {
    self.name = name
    self.foreignOptions = foreignOptions
    self.order = order
    self.recorded = recorded
  }
}

/// A request, and the folder from which it is to be computed.
struct NotebookOrder {
  let request: any NotebookRequest
  let folder: String
}
