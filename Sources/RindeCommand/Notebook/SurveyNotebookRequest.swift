internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeReport

/// The notebook of a survey.
struct SurveyNotebookRequest {
  /// The survey's folder below the entity's; `nil` for a survey by itself.
  let survey: String?

  /// Whether the answers of each respondent are part of it.
  let microdata: SurveyReportRequest.MicrodataChoice
}

extension SurveyNotebookRequest: NotebookRequest {
  var source: ReportSource { survey == nil ? .survey : .entity }

  func computed(from folder: String) throws(Failure) -> ComputedNotebook {
    let loaded = try LoadedSurvey(SurveyPlace(survey.map { "\(folder)/\($0)" } ?? folder))
    let material = loaded.material(try loaded.results())
    return ComputedNotebook(
      rendered: try rendered(
        checking: SurveyReport(material: material).composed(),
        of: material,
        in: loaded
      ),
      name: name(of: loaded.survey),
      folder: loaded.place.base,
      issues: loaded.issues
    )
  }

  /// The notebook of a report that was composed already.
  func rendered(
    checking report: Report,
    of material: SurveyMaterial,
    in loaded: LoadedSurvey
  ) throws(Failure) -> RenderedNotebook {
    let answers =
      microdata == .answers
      ? SurveyAnswers(columns: loaded.columns, order: try SurveyMicrodata.order(of: loaded)) : nil
    let notebook = SurveyNotebook(material: material, answers: answers).composed(checking: report)
    do {
      return try NotebookExporter(
        .init(
          program: Rinde.version,
          request: recorded(loaded.survey),
          folder: RealPath.name(of: loaded.place.base),
          inputs: try SurveyInputFiles.proofs(of: loaded)
        )
      ).rendered(notebook)
    } catch {
      throw ExportTexts.failure(error)
    }
  }

  /// The name of the folder; one with answers does not take the place of one for everyone.
  private func name(of survey: Survey) -> String {
    "\(NotebookKind.survey.name)-\(survey.id)" + (microdata == .answers ? "-microdatos" : "")
  }

  /// The request for the manifest; its cut-off is the last day of the fieldwork, if that is known.
  private func recorded(_ survey: Survey) -> ReportManifest.Request {
    let last = survey.settings.fieldwork?.last.description ?? ""
    let options: [(Option, String?)] = [
      (.survey, self.survey), (.microdata, microdata == .answers ? "si" : nil),
    ]
    return ReportManifest.Request(
      audience: NotebookKind.survey.audience,
      cutoff: last,
      date: last,
      options: options.compactMap { option, value in value.map { .init(option.rawValue, $0) } }
    )
  }
}

extension SurveyNotebookRequest {
  /// What a manifest records.
  private enum Option: String, CaseIterable {
    case survey = "encuesta"
    case microdata = "microdatos"
  }

  /// The request that a manifest records.
  ///
  /// - Throws: When this version knows no such option.
  init(_ recorded: ReportManifest.Request) throws(Failure) {
    try recorded.refuseOptions(except: Option.allCases.map(\.rawValue))
    self.init(
      survey: recorded[option: Option.survey.rawValue],
      microdata: recorded[option: Option.microdata.rawValue] == nil ? .none : .answers
    )
  }
}

extension NotebookKind {
  /// The notebook of a survey.
  static var survey: NotebookKind {
    NotebookKind(
      name: "encuesta",
      foreignOptions: ["corte", "periodo", "hoja"],
      order: { arguments in
        let place = SurveyPlace(arguments[argument: "CARPETA"])
        return Order(
          request: SurveyNotebookRequest(
            survey: place.pathInEntity,
            microdata: arguments.has("microdatos") ? .answers : .none
          ),
          folder: place.base
        )
      },
      recorded: { recorded throws(Failure) in try SurveyNotebookRequest(recorded) }
    )
  }
}
