internal import RindeAnalysis
internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeReport
internal import RindeSources

/// The notebook of an entity's social media in a period.
struct SocialNotebookRequest {
  /// The period as the user or a manifest names it.
  let period: String?
}

extension SocialNotebookRequest: NotebookRequest {
  var source: ReportSource { .entity }

  func computed(from folder: String) throws(Failure) -> ComputedNotebook {
    let computed = try SocialComputation(LoadedSocial(SocialPlace(folder)), period: period)
    return ComputedNotebook(
      rendered: try rendered(
        checking: SocialReport(material: computed.material).composed(),
        of: computed
      ),
      name: "\(NotebookKind.socialMedia.name)-\(computed.results.period.name)",
      folder: computed.loaded.place.entity,
      issues: computed.issues
    )
  }

  /// The notebook of a report that was composed already.
  ///
  /// - Throws: Why there is none: posts that were only added up leave nothing to compute from.
  func rendered(
    checking report: Report,
    of computed: SocialComputation
  ) throws(Failure) -> RenderedNotebook {
    let loaded = computed.loaded
    guard loaded.reading.volumes.isEmpty else {
      throw NotebookTexts.onlyAddedUp(loaded.reading.volumes.map(\.path))
    }
    let notebook = SocialNotebook(
      material: computed.material,
      calendar: loaded.entity.calendar
    )
    do {
      return try NotebookExporter(
        .init(
          program: Rinde.version,
          request: recorded(computed.results.period),
          folder: RealPath.name(of: loaded.place.entity),
          inputs: try SocialInputFiles.proofs(of: loaded)
        )
      ).rendered(notebook.composed(checking: report))
    } catch {
      throw ExportTexts.failure(error)
    }
  }

  /// The request for the manifest.
  private func recorded(_ period: ReportPeriod) -> ReportManifest.Request {
    ReportManifest.Request(
      audience: NotebookKind.socialMedia.audience,
      cutoff: period.name,
      date: period.lastDay.description,
      options: []
    )
  }
}

extension NotebookKind {
  /// The notebook of social media.
  static var socialMedia: NotebookKind {
    NotebookKind(
      name: "redes",
      foreignOptions: ["corte", "microdatos", Verb.sheet.name],
      order: { arguments in
        Order(
          request: SocialNotebookRequest(period: arguments[option: SocialVerb.period.name]),
          folder: SocialPlace(arguments[argument: "CARPETA"]).entity
        )
      },
      recorded: { recorded throws(Failure) in
        try recorded.refuseOptions(except: [])
        return SocialNotebookRequest(period: recorded.cutoff)
      }
    )
  }
}
