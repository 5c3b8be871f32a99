internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// Which report is asked for, so that it can be composed again later.
struct ReportRequest {
  let audience: ReportAudience
  let cutoff: Cutoff

  /// The one responsible whom it is about; `nil` for the whole plan.
  let office: OfficeScope?

  /// - Parameters:
  ///   - audience: For whom it is.
  ///   - cutoff: Up to when.
  ///   - office: The responsible as the user names it.
  ///   - loaded: The folder whose plan names it.
  /// - Throws: A usage failure when the audience has no report of one responsible, or the plan does
  ///   not name it.
  init(audience: ReportAudience, cutoff: Cutoff, office: String?, in loaded: LoadedFolder)
    throws(Failure)
  {
    self.audience = audience
    self.cutoff = cutoff
    guard let office else {
      self.office = nil
      return
    }
    guard audience.isForOneOffice else { throw AudienceTexts.noOffice(audience.name) }
    self.office = try OfficeChoice(named: office, in: loaded.plan.plan).scope
  }

  /// The stem of the report's files: `concejo-2022-T2-oficina-de-prensa`.
  var name: String {
    "\(audience.name)-\(cutoff.fileName)" + (office.map { "-\($0.slug)" } ?? "")
  }

  /// What the report is composed from.
  func material(from loaded: LoadedFolder) -> ReportMaterial {
    office.map { loaded.reportMaterial(of: $0, at: cutoff) }
      ?? loaded.reportMaterial(loaded.results(at: cutoff))
  }
}
