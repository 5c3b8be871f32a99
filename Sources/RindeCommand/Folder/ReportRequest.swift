internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeSources

/// What is asked of `rinde informe`: enough to compute the same report again.
struct ReportRequest {
  let audience: ReportAudience

  /// The cut-off as the user or a manifest names it.
  let cutoff: String?

  /// The sheet of the plan; `nil` for the first visible one with data.
  let sheet: String?

  /// The responsible whose report it is, by name or abbreviation; `nil` for the whole plan.
  let office: String?
}

extension ReportRequest {
  /// The options of the command line that change what a report says.
  private enum Option: String, CaseIterable {
    case sheet = "hoja"
    case office = "dependencia"
  }

  /// The request that a manifest records.
  ///
  /// - Throws: When this version knows no such audience or option.
  init(_ recorded: ReportManifest.Request) throws(Failure) {
    guard let audience = ReportAudience(named: recorded.audience) else {
      throw VerificationTexts.unknownAudience(recorded.audience)
    }
    for option in recorded.options where Option(rawValue: option.name) == nil {
      throw VerificationTexts.unknownOption(option.name)
    }
    func value(_ option: Option) -> String? {
      recorded.options.first { $0.name == option.rawValue }?.value
    }
    self.init(
      audience: audience,
      cutoff: recorded.cutoff,
      sheet: value(.sheet),
      office: value(.office)
    )
  }

  /// The request for the manifest, with what was found under the names that the user gave.
  func recorded(at cutoff: Cutoff, office: OfficeScope?) -> ReportManifest.Request {
    let options: [(Option, String?)] = [(.sheet, sheet), (.office, office?.name)]
    return ReportManifest.Request(
      audience: audience.name,
      cutoff: cutoff.name,
      date: cutoff.date.description,
      options: options.compactMap { option, value in value.map { .init(option.rawValue, $0) } }
    )
  }

  /// The responsible that the user names; only the report to the Concejo is written for one.
  func office(in loaded: LoadedFolder) throws(Failure) -> OfficeScope? {
    guard let office else { return nil }
    guard audience.isForOneOffice else { throw AudienceTexts.noOffice(audience.name) }
    return try OfficeChoice(named: office, in: loaded.plan.plan).scope
  }
}
