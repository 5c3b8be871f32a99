internal import RindeModel

/// What a review tells of a survey: what became of its rows, and what is wrong.
///
/// A survey that cannot be read or computed is an issue among the others.
struct SurveyReview {
  let place: SurveyPlace

  /// `nil` when it cannot be read.
  let survey: Survey?

  let issues: [DataIssue]

  init(_ place: SurveyPlace) {
    self.place = place
    let loaded: LoadedSurvey
    do { loaded = try LoadedSurvey(place) } catch {
      survey = nil
      issues = [SurveyTexts.unreadable(place.folder, error)]
      return
    }
    survey = loaded.survey
    do {
      _ = try loaded.results()
      issues = loaded.issues
    } catch {
      issues = loaded.issues + [SurveyTexts.uncomputable(place.folder, error)]
    }
  }
}
