internal import RindeReport

/// The coded answers of each respondent, without anything that identifies.
struct SurveyMicrodata {
  let sheet: Sheet
  let note: String

  init(_ loaded: LoadedSurvey) throws(Failure) {
    throw Failure(.internalError, "Todavía no se escriben microdatos.")
  }
}
