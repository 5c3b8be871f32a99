internal import RindeExport

/// One of those for whom `rinde informe` writes.
typealias ReportDestination = Destination<any ReportRequest>

extension ReportDestination {
  static var all: [ReportDestination] {
    PlanAudience.all.map(ReportDestination.init) + [.survey, .socialMedia]
  }

  /// The words of the command line, for messages and help.
  static var names: String { all.map(\.name).joined(separator: ", ") }

  /// The request of a report or a notebook that a manifest records.
  ///
  /// - Throws: When this version knows no such destination or option.
  static func request(
    recordedAs recorded: ReportManifest.Request
  ) throws(Failure) -> any RecordedRequest {
    if let kind = NotebookKind.all.first(where: { $0.audience == recorded.audience }) {
      return try kind.recorded(recorded)
    }
    guard let destination = ReportDestination(named: recorded.audience, among: all) else {
      throw VerificationTexts.unknownAudience(recorded.audience)
    }
    return try destination.recorded(recorded)
  }
}
