internal import RindeAnalysis
internal import RindeModel
internal import RindeSources

/// The results of a survey, computed in one pass over its answers where the design allows it.
///
/// Samples of respondents drawn one by one need exact tallies only, so that memory does not grow with
/// the file; the rows of all others are held.
struct SurveyComputation {
  let results: SurveyResults

  let issues: [DataIssue]

  init(_ place: SurveyPlace) throws(Failure) {
    let opened = try LoadedSurvey.opened(place)
    guard let counted = try Self.counted(opened) else {
      let loaded = try LoadedSurvey(place, opened)
      results = try loaded.results()
      issues = loaded.issues
      return
    }
    (results, issues) = counted
  }

  /// `nil` for designs that need rows, and for weights with more than six decimals.
  private static func counted(
    _ opened: OpenedSurvey
  ) throws(Failure) -> (SurveyResults, [DataIssue])? {
    let settings = opened.folder.settings
    guard let empty = SurveyTallies(codebook: opened.codebook, settings: settings) else {
      return nil
    }
    let reading: OpenedSurvey.Reading<SurveyTallies>
    do { reading = try opened.fold { empty } } catch { throw SurveyFolderMessages.failure(error) }
    guard reading.fold.isExact else { return nil }
    do {
      return (
        try SurveyAnalysis.results(of: reading.survey, tallies: reading.fold), reading.issues
      )
    } catch { throw SurveyAnalysisTexts.failure(error, reading.survey) }
  }
}
