internal import RindeAudiences
internal import RindeExport

/// One of the words that say for whom or of what a verb writes: how its request is understood.
struct Destination<Request: Sendable>: Sendable {
  /// The word of the command line, and the stem of the name of what is written.
  let name: String

  /// Options of the verb that this destination does not take.
  let foreignOptions: [String]

  /// What the command line asks for.
  let order: @Sendable (ParsedArguments) throws(Failure) -> Order

  /// The request that a manifest records.
  let recorded: @Sendable (ReportManifest.Request) throws(Failure) -> Request

  /// A request, and the folder from which it is to be computed.
  struct Order {
    let request: Request
    let folder: String
  }

  init(
    name: String,
    foreignOptions: [String],
    order: @escaping @Sendable (ParsedArguments) throws(Failure) -> Order,
    recorded: @escaping @Sendable (ReportManifest.Request) throws(Failure) -> Request
  ) {
    self.name = name
    self.foreignOptions = foreignOptions
    self.order = order
    self.recorded = recorded
  }

  /// The destination that the user names, with or without accents and hyphens.
  init?(named name: String, among all: [Destination]) {
    let slug = FigureID.slug(name)
    guard let found = all.first(where: { $0.name == slug }) else { return nil }
    self = found
  }
}
