internal import RindeAnalysis
internal import RindeReport

/// The report on a survey, composed from what was read and computed.
struct SurveyComposition {
  let loaded: LoadedSurvey
  let results: SurveyResults

  func report() throws(Failure) -> Report {
    throw Failure(.internalError, "Todavía no se componen informes de encuestas.")
  }
}
