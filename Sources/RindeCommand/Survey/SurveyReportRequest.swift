internal import RindeAnalysis
internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeReport
internal import RindeSources

/// The report on a survey.
struct SurveyReportRequest {
  /// The survey's folder below the entity's; `nil` for a survey by itself.
  let survey: String?

  /// Whether the answers of each respondent are published.
  let microdata: MicrodataChoice

  /// Whether the notebook of its figures stands beside it; it is the one for everyone.
  let notebook: NotebookChoice

  enum MicrodataChoice: Hashable {
    case none
    case answers
  }
}

extension SurveyReportRequest: ReportRequest {
  /// The word of the command line, and the stem of the report's files.
  static let name = "encuesta"

  var source: ReportSource { survey == nil ? .survey : .entity }

  func computed(from folder: String) throws(Failure) -> ComputedReport {
    let place = SurveyPlace(survey.map { "\(folder)/\($0)" } ?? folder)
    let loaded = try LoadedSurvey(place)
    let results = try loaded.results()
    var material = loaded.material(results)
    material.publishesAnswers = microdata == .answers
    let report = SurveyReport(material: material).composed()
    let rows = microdata == .answers ? try SurveyMicrodata(loaded) : nil
    let beside = try notebook(checking: report, in: loaded, results)
    let (rendered, manifest): (RenderedReport, ReportManifest)
    do {
      rendered = try RenderedReport(
        report,
        name: "\(Self.name)-\(loaded.survey.id)",
        dataSheets: [rows?.sheet].compactMap(\.self),
        notebook: beside
      )
      manifest = try rendered.manifest(
        of: recorded(loaded.survey),
        program: Rinde.version,
        folder: RealPath.name(of: place.base),
        inputs: try SurveyInputFiles.proofs(of: loaded)
      )
    } catch {
      throw ExportTexts.failure(error)
    }
    return ComputedReport(
      rendered: rendered,
      manifest: manifest,
      folder: place.base,
      headline: SurveyTexts.headline(results),
      notes: rows.map { [$0.note, SurveyTexts.microdataReserve] } ?? [],
      issues: loaded.issues
    )
  }

  /// The notebook for everyone; `nil` when none is asked for.
  private func notebook(
    checking report: Report,
    in loaded: LoadedSurvey,
    _ results: SurveyResults
  ) throws(Failure) -> RenderedNotebook? {
    guard notebook == .beside else { return nil }
    return try SurveyNotebookRequest(survey: survey, microdata: .none)
      .rendered(checking: report, of: loaded.material(results), in: loaded)
  }

  /// The request for the manifest; its cut-off is the last day of the fieldwork, if that is known.
  private func recorded(_ survey: Survey) -> ReportManifest.Request {
    let last = survey.settings.fieldwork?.last.description ?? ""
    let options: [(Option, String?)] = [
      (.survey, self.survey), (.microdata, microdata == .answers ? "si" : nil),
      (.notebook, notebook.recorded),
    ]
    return ReportManifest.Request(
      audience: Self.name,
      cutoff: last,
      date: last,
      options: options.compactMap { option, value in value.map { .init(option.rawValue, $0) } }
    )
  }
}

extension SurveyReportRequest {
  /// What a manifest records.
  private enum Option: String, CaseIterable {
    case survey = "encuesta"
    case microdata = "microdatos"
    case notebook = "cuaderno"
  }

  /// The request that a manifest records.
  ///
  /// - Throws: When this version knows no such option.
  init(_ recorded: ReportManifest.Request) throws(Failure) {
    try recorded.refuseOptions(except: Option.allCases.map(\.rawValue))
    self.init(
      survey: recorded[option: Option.survey.rawValue],
      microdata: recorded[option: Option.microdata.rawValue] == nil ? .none : .answers,
      notebook: NotebookChoice(recorded)
    )
  }
}

extension ReportDestination {
  /// The report on a survey.
  static var survey: ReportDestination {
    ReportDestination(
      name: SurveyReportRequest.name,
      foreignOptions: ["corte", "hoja", "dependencia", "periodo"],
      order: { arguments in
        let place = SurveyPlace(arguments[argument: "CARPETA"])
        return Order(
          request: SurveyReportRequest(
            survey: place.pathInEntity,
            microdata: arguments.has("microdatos") ? .answers : .none,
            notebook: NotebookChoice(arguments)
          ),
          folder: place.base
        )
      },
      recorded: { recorded throws(Failure) in try SurveyReportRequest(recorded) }
    )
  }
}
