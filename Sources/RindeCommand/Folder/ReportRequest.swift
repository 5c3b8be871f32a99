internal import RindeAudiences
internal import RindeExport
internal import RindeModel

/// What is asked of `rinde informe`: enough to compute the same report again.
struct ReportRequest {
  let audience: ReportAudience

  /// The cut-off as the user or a manifest names it.
  let cutoff: String?

  /// The sheet of the plan; `nil` for the first visible one with data.
  let sheet: String?

  /// The options as a manifest keeps them: those that change what the report says.
  private var options: [ReportManifest.Option] {
    [sheet.map { ReportManifest.Option("hoja", $0) }].compactMap(\.self)
  }

  /// The request at a cut-off, for the manifest.
  func recorded(at cutoff: Cutoff) -> ReportManifest.Request {
    ReportManifest.Request(
      audience: audience.name,
      cutoff: cutoff.name,
      date: cutoff.date.description,
      options: options
    )
  }
}

extension ReportRequest {
  /// The request that a manifest records; `nil` when this version knows no such audience or option.
  init?(_ request: ReportManifest.Request) {
    guard let audience = ReportAudience(named: request.audience),
      request.options.allSatisfy({ $0.name == "hoja" })
    else { return nil }
    self.audience = audience
    cutoff = request.cutoff
    sheet = request.options.first { $0.name == "hoja" }?.value
  }
}
