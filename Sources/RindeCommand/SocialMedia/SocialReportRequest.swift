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

  /// Whether the notebook of its figures stands beside it.
  let notebook: NotebookChoice
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
    let composed = report.composed()
    let beside = try rendered(notebook, checking: composed, of: computed)
    let (rendered, manifest): (RenderedReport, ReportManifest)
    do {
      rendered = try RenderedReport(
        composed,
        name: "\(Self.name)-\(period.name)",
        dataSheets: report.dataSheets,
        notebook: beside
      )
      manifest = try rendered.manifest(
        of: ReportManifest.Request(
          audience: Self.name,
          cutoff: period.name,
          date: period.lastDay.description,
          options: notebook.recorded.map { [.init(NotebookChoice.option, $0)] } ?? []
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

extension SocialReportRequest {
  /// The notebook of the report; `nil` when none is asked for.
  private func rendered(
    _ choice: NotebookChoice,
    checking report: Report,
    of computed: SocialComputation
  ) throws(Failure) -> RenderedNotebook? {
    guard choice == .beside else { return nil }
    return try SocialNotebookRequest(period: period).rendered(checking: report, of: computed)
  }
}

extension ReportDestination {
  /// The report on social media.
  static var socialMedia: ReportDestination {
    ReportDestination(
      name: SocialReportRequest.name,
      foreignOptions: ["corte", "hoja", "dependencia", "microdatos"],
      order: { arguments in
        Order(
          request: SocialReportRequest(
            period: arguments[option: SocialVerb.period.name],
            notebook: NotebookChoice(arguments)
          ),
          folder: SocialPlace(arguments[argument: "CARPETA"]).entity
        )
      },
      recorded: { recorded throws(Failure) in
        try recorded.refuseOptions(except: [NotebookChoice.option])
        return SocialReportRequest(
          period: recorded.cutoff,
          notebook: NotebookChoice(recorded)
        )
      }
    )
  }
}
