package import RindeAnalysis
package import RindeModel

/// All that the report of a survey is composed from.
package struct SurveyMaterial: Sendable {
  package let results: SurveyResults

  /// What was noticed in the files, rejected rows included.
  package let issues: [DataIssue]

  /// The entity that answers for the survey; the survey's own by default.
  package let entity: String

  /// The version that computes.
  package let version: String

  /// Whether the answers are invented and every page must say so.
  package let isExample: Bool

  /// The day stamped on the report: the last of the fieldwork by default.
  package let date: CalendarDate

  /// Whether the answers of each respondent are published with the report.
  package var publishesAnswers = false

  package init(
    results: SurveyResults,
    issues: [DataIssue] = [],
    entity: String? = nil,
    version: String,
    isExample: Bool = false,
    date: CalendarDate? = nil
  ) {
    let survey = results.survey
    self.results = results
    self.issues = issues
    self.entity = entity ?? survey.entity ?? survey.settings.entity ?? survey.title
    self.version = version
    self.isExample = isExample || survey.settings.isExample
    // Without any date, the first that the files of a workbook can bear.
    self.date =
      date ?? survey.settings.fieldwork?.last
      ?? CalendarDate(dayNumber: CalendarDate.dayNumber(year: 1980, month: 1, day: 1))
  }
}
