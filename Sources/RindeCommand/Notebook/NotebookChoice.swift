internal import RindeExport

/// Whether a report brings the notebook that computes its figures again.
enum NotebookChoice: Hashable, Sendable {
  case none
  case beside

  /// The option of the command line and of the manifest.
  static let option = "cuaderno"

  /// What the command line asks for.
  init(_ arguments: ParsedArguments) { self = arguments.has(Self.option) ? .beside : .none }

  /// What a manifest records.
  init(_ recorded: ReportManifest.Request) {
    self = recorded[option: Self.option] == nil ? .none : .beside
  }

  /// What a manifest records; `nil` for nothing.
  var recorded: String? { self == .beside ? "si" : nil }
}
