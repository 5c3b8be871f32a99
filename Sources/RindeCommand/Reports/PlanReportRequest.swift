internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeReport
internal import RindeSources

/// A report on an entity's plan at a cut-off.
struct PlanReportRequest {
  let audience: PlanAudience

  /// The cut-off as the user or a manifest names it.
  let cutoff: String?

  /// The sheet of the plan; `nil` for the first visible one with data.
  let sheet: String?

  /// The responsible whose report it is, by name or abbreviation; `nil` for the whole plan.
  let office: String?

  /// Whether the notebook of its figures stands beside it.
  let notebook: NotebookChoice
}

extension PlanReportRequest: ReportRequest {
  var source: ReportSource { .entity }

  func computed(from folder: String) throws(Failure) -> ComputedReport {
    let loaded = try LoadedFolder(path: folder, sheet: sheet)
    let year = loaded.plan.plan.fiscalYear
    let cutoff = try loaded.cutoff(named: cutoff ?? audience.usualCutoff(of: year))
    let office = try office(in: loaded)
    let material =
      office.map { loaded.reportMaterial(of: $0, at: cutoff) }
      ?? loaded.reportMaterial(loaded.results(at: cutoff))
    let report = try audience.compose(material)
    let name = "\(audience.name)-\(cutoff.fileName)" + (office.map { "-\($0.slug)" } ?? "")
    let beside = try rendered(self.notebook, checking: report, of: material, in: loaded)
    let (rendered, manifest): (RenderedReport, ReportManifest)
    do {
      rendered = try RenderedReport(report, name: name, notebook: beside)
      manifest = try rendered.manifest(
        of: recorded(at: cutoff, office: office),
        program: Rinde.version,
        folder: RealPath.name(of: loaded.folder.path),
        inputs: try InputFiles.proofs(of: loaded)
      )
    } catch {
      throw ExportTexts.failure(error)
    }
    return ComputedReport(
      rendered: rendered,
      manifest: manifest,
      folder: loaded.folder.path,
      headline: PlanHeadline(results: material.results).text,
      issues: loaded.issues
    )
  }
}

extension PlanReportRequest {
  /// The options of the command line that change what a report says.
  private enum Option: String, CaseIterable {
    case sheet = "hoja"
    case office = "dependencia"
    case notebook = "cuaderno"
  }

  /// The request that a manifest records.
  ///
  /// - Throws: When this version knows no such option.
  init(_ recorded: ReportManifest.Request, for audience: PlanAudience) throws(Failure) {
    try recorded.refuseOptions(except: Option.allCases.map(\.rawValue))
    self.init(
      audience: audience,
      cutoff: recorded.cutoff,
      sheet: recorded[option: Option.sheet.rawValue],
      office: recorded[option: Option.office.rawValue],
      notebook: NotebookChoice(recorded)
    )
  }

  /// The request for the manifest, with what was found under the names that the user gave.
  private func recorded(at cutoff: Cutoff, office: OfficeScope?) -> ReportManifest.Request {
    let options: [(Option, String?)] = [
      (.sheet, sheet), (.office, office?.name), (.notebook, notebook.recorded),
    ]
    return ReportManifest.Request(
      audience: audience.name,
      cutoff: cutoff.name,
      date: cutoff.date.description,
      options: options.compactMap { option, value in value.map { .init(option.rawValue, $0) } }
    )
  }

  /// The notebook of the report; `nil` when none is asked for.
  private func rendered(
    _ choice: NotebookChoice,
    checking report: Report,
    of material: ReportMaterial,
    in loaded: LoadedFolder
  ) throws(Failure) -> RenderedNotebook? {
    guard choice == .beside else { return nil }
    return try PlanNotebookRequest(cutoff: cutoff, sheet: sheet)
      .rendered(checking: report, of: material, in: loaded)
  }

  /// The responsible that the user names; only the report to the Concejo is written for one.
  private func office(in loaded: LoadedFolder) throws(Failure) -> OfficeScope? {
    guard let office else { return nil }
    guard audience.isForOneOffice else { throw AudienceTexts.noOffice(audience.name) }
    return try OfficeChoice(named: office, in: loaded.plan.plan).scope
  }
}

extension ReportDestination {
  /// The destination of an audience of the plan.
  init(_ audience: PlanAudience) {
    self.init(
      name: audience.name,
      foreignOptions: ["microdatos", "periodo"]
        + (audience.hasNotebook ? [] : [NotebookChoice.option]),
      order: { arguments in
        Order(
          request: PlanReportRequest(
            audience: audience,
            cutoff: arguments[option: "corte"],
            sheet: arguments[option: "hoja"],
            office: arguments[option: "dependencia"],
            notebook: NotebookChoice(arguments)
          ),
          folder: arguments[argument: "CARPETA"]
        )
      },
      recorded: { recorded throws(Failure) in
        try PlanReportRequest(recorded, for: audience)
      }
    )
  }
}

extension ReportManifest.Request {
  /// The value of an option; `nil` when it was not given.
  subscript(option name: String) -> String? { options.first { $0.name == name }?.value }

  /// Refuses options that this version does not know.
  func refuseOptions(except known: [String]) throws(Failure) {
    for option in options where !known.contains(option.name) {
      throw VerificationTexts.unknownOption(option.name)
    }
  }
}
