internal import RindeAnalysis
internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeReport
internal import RindeSources

/// The notebook of the indicators of an entity's plan at a cut-off.
struct PlanNotebookRequest {
  /// The cut-off as the user or a manifest names it.
  let cutoff: String?

  /// The sheet of the plan; `nil` for the first visible one with data.
  let sheet: String?
}

extension PlanNotebookRequest: NotebookRequest {
  var source: ReportSource { .entity }

  func computed(from folder: String) throws(Failure) -> ComputedNotebook {
    let loaded = try LoadedFolder(path: folder, sheet: sheet)
    let cutoff = try loaded.cutoff(named: cutoff)
    let material = loaded.reportMaterial(loaded.results(at: cutoff))
    return ComputedNotebook(
      rendered: try rendered(
        checking: PlanningReport(material: material).composed(),
        of: material,
        in: loaded
      ),
      name: "\(NotebookKind.indicators.name)-\(cutoff.fileName)",
      folder: loaded.folder.path,
      issues: loaded.issues
    )
  }

  /// The notebook of a report that was composed already.
  func rendered(
    checking report: Report,
    of material: ReportMaterial,
    in loaded: LoadedFolder
  ) throws(Failure) -> RenderedNotebook {
    do {
      return try NotebookExporter(
        .init(
          program: Rinde.version,
          request: recorded(at: material.results.cutoff),
          folder: RealPath.name(of: loaded.folder.path),
          inputs: try InputFiles.proofs(of: loaded)
        )
      ).rendered(IndicatorNotebook(material: material).composed(checking: report))
    } catch {
      throw ExportTexts.failure(error)
    }
  }

  /// The request for the manifest.
  private func recorded(at cutoff: Cutoff) -> ReportManifest.Request {
    ReportManifest.Request(
      audience: NotebookKind.indicators.audience,
      cutoff: cutoff.name,
      date: cutoff.date.description,
      options: sheet.map { [.init(Verb.sheet.name, $0)] } ?? []
    )
  }
}

extension NotebookKind {
  /// The notebook of a plan.
  static var indicators: NotebookKind {
    NotebookKind(
      name: "indicadores",
      foreignOptions: ["periodo", "microdatos"],
      order: { arguments in
        Order(
          request: PlanNotebookRequest(
            cutoff: arguments[option: "corte"],
            sheet: arguments[option: Verb.sheet.name]
          ),
          folder: arguments[argument: "CARPETA"]
        )
      },
      recorded: { recorded throws(Failure) in
        try recorded.refuseOptions(except: [Verb.sheet.name])
        return PlanNotebookRequest(
          cutoff: recorded.cutoff,
          sheet: recorded[option: Verb.sheet.name]
        )
      }
    )
  }
}
