internal import RindeAnalysis
internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeReport
internal import RindeSources

/// The report on social media of a period.
struct SocialReportRequest {
  /// The period as the user or a manifest names it.
  let period: String?
}

extension SocialReportRequest: ReportRequest {
  /// The word of the command line, and the stem of the report's files.
  static let name = "redes"

  var source: ReportSource { .entity }

  func computed(from folder: String) throws(Failure) -> ComputedReport {
    let loaded = try LoadedSocial(SocialPlace(folder))
    let computed = try SocialComputation(loaded, period: period)
    let period = computed.results.period
    let report = SocialReport(material: computed.material)
    let (rendered, manifest): (RenderedReport, ReportManifest)
    do {
      rendered = try RenderedReport(
        report.composed(),
        name: "\(Self.name)-\(period.name)",
        dataSheets: report.dataSheets
      )
      manifest = try rendered.manifest(
        of: ReportManifest.Request(
          audience: Self.name,
          cutoff: period.name,
          date: period.lastDay.description,
          options: []
        ),
        program: Rinde.version,
        folder: RealPath.name(of: loaded.place.entity),
        inputs: try SocialInputFiles.proofs(of: loaded)
      )
    } catch {
      throw ExportTexts.failure(error)
    }
    return ComputedReport(
      rendered: rendered,
      manifest: manifest,
      folder: loaded.place.entity,
      headline: SocialTexts.headline(computed.results, entity: loaded.entity.name),
      issues: computed.issues
    )
  }
}

extension ReportDestination {
  /// The report on social media.
  static let socialMedia = ReportDestination(
    name: SocialReportRequest.name,
    foreignOptions: ["corte", "hoja", "dependencia", "microdatos", NotebookChoice.option],
    order: { arguments in
      ReportOrder(
        request: SocialReportRequest(period: arguments[option: SocialVerb.period.name]),
        folder: SocialPlace(arguments[argument: "CARPETA"]).entity
      )
    },
    recorded: { recorded throws(Failure) in
      try recorded.refuseOptions(except: [])
      return SocialReportRequest(period: recorded.cutoff)
    }
  )
}
