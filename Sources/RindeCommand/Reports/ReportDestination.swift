internal import RindeAudiences
internal import RindeExport

/// One of those for whom `rinde informe` writes: how its request is understood.
struct ReportDestination: Sendable {
  /// The word of the command line, and the stem of the report's files.
  let name: String

  /// Options of the verb that this destination does not take.
  let foreignOptions: [String]

  /// What the command line asks for.
  let order: @Sendable (ParsedArguments) throws(Failure) -> ReportOrder

  /// The request that a manifest records.
  let recorded: @Sendable (ReportManifest.Request) throws(Failure) -> any ReportRequest

  static let all = PlanAudience.all.map(ReportDestination.init) + [.survey, .socialMedia]

  /// The words of the command line, for messages and help.
  static var names: String { all.map(\.name).joined(separator: ", ") }

  /// The destination that the user names, with or without accents and hyphens.
  init?(named name: String) {
    let slug = FigureID.slug(name)
    guard let found = Self.all.first(where: { $0.name == slug }) else { return nil }
    self = found
  }

  init(
    name: String,
    foreignOptions: [String],
    order: @escaping @Sendable (ParsedArguments) throws(Failure) -> ReportOrder,
    recorded: @escaping @Sendable (ReportManifest.Request) throws(Failure) -> any ReportRequest
  ) {
    self.name = name
    self.foreignOptions = foreignOptions
    self.order = order
    self.recorded = recorded
  }

  /// The request that a manifest records.
  ///
  /// - Throws: When this version knows no such destination or option.
  static func request(
    recordedAs recorded: ReportManifest.Request
  ) throws(Failure) -> any RecordedRequest {
    if let kind = NotebookKind.all.first(where: { $0.audience == recorded.audience }) {
      return try kind.recorded(recorded)
    }
    guard let destination = ReportDestination(named: recorded.audience) else {
      throw VerificationTexts.unknownAudience(recorded.audience)
    }
    return try destination.recorded(recorded)
  }
}

/// A request, and the folder from which it is to be computed.
struct ReportOrder {
  let request: any ReportRequest
  let folder: String
}
