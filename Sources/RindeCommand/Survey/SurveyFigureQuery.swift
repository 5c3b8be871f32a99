internal import RindeAudiences
internal import RindeModel

/// A figure of a survey that is to be explained: `encuesta/diagnostico-2021/temas/metas@jal`.
struct SurveyFigureQuery {
  private let id: String

  init(_ id: String) { self.id = id }

  /// Whether an identifier is that of a survey's figure.
  static func isSurvey(_ id: String) -> Bool { id.hasPrefix("\(SurveyReportRequest.name)/") }

  /// The explanation.
  ///
  /// - Throws: When the survey cannot be computed, or has no such figure.
  func text(_ arguments: ParsedArguments) throws(Failure) -> ExplanationText {
    guard !arguments.has(Verb.sheet.name) else { throw SurveyTexts.noSheet }
    let loaded = try LoadedSurvey(place(in: arguments[argument: "CARPETA"]))
    let explainer = try loaded.explainer()
    let variance = try loaded.variance(of: explainer.share(id))
    guard let explanation = explainer.explanation(of: id, variance: variance) else {
      throw UsageTexts.unknownFigure(id, in: "esta encuesta", among: explainer.figures)
    }
    return ExplanationText(
      explanation: explanation,
      isExample: loaded.survey.settings.isExample,
      withoutRows: ""
    )
  }

  /// The survey that is named: the folder itself, or the one of that name in an entity's folder.
  private func place(in folder: String) -> SurveyPlace {
    let place = SurveyPlace(folder)
    let parts = id.split(separator: "/")
    guard !SurveyPlace.isSurvey(place.folder), parts.count > 1 else { return place }
    return SurveyPlace.all(in: place.folder).first { $0.id == parts[1] } ?? place
  }
}
