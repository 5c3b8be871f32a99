internal import RindeAnalysis
internal import RindeModel
internal import RindeSources

/// A survey's folder with its answers read.
struct LoadedSurvey {
  let place: SurveyPlace
  let survey: Survey
  let columns: SurveyColumns
  let issues: [DataIssue]
}

extension LoadedSurvey {
  /// Reads everything.
  ///
  /// - Throws: What is missing or cannot be read, with the message for the user.
  init(_ place: SurveyPlace) throws(Failure) {
    throw Failure(.internalError, "\(place.folder): todavía no se leen encuestas.")
  }

  /// Computes everything, or as another breakdown asks.
  ///
  /// - Parameter survey: This one, perhaps with other settings.
  /// - Returns: The results of all questions.
  /// - Throws: What stops the computation: margins, strata or bases, by name.
  func results(of survey: Survey) throws(Failure) -> SurveyResults {
    throw Failure(.internalError, "Todavía no se calculan encuestas.")
  }

  func results() throws(Failure) -> SurveyResults { try results(of: survey) }

  /// What explains its figures.
  func explainer() throws(Failure) -> SurveyExplanations {
    throw Failure(.internalError, "Todavía no se explican encuestas.")
  }
}
