internal import RindeAnalysis
internal import RindeModel
package import RindeReport

/// The report of a survey: each share with its base, and what may be said of it.
package struct SurveyReport {
  private let view: SurveyView

  package init(material: SurveyMaterial) {
    view = SurveyView(material)
  }

  /// The whole report, contents included.
  package func composed() -> Report {
    let (material, survey, sheets) = (view.material, view.survey, sheets)
    return Report(
      id: "encuesta-\(survey.id)",
      title: "\(SurveyCoverTexts.title(survey.title)). \(material.entity)",
      author: material.entity,
      summary: SurveyCoverTexts.summary(view),
      date: DateValue(material.date),
      banner: material.isExample ? CoverTexts.exampleNotice : nil,
      period: survey.settings.fieldwork.map {
        .init(first: DateValue($0.first), last: DateValue($0.last))
      },
      sources: survey.files,
      license: survey.license,
      headlines: SurveyHeadlines(view: view, sheets: sheets).all,
      sheets: sheets
    ).withContents(
      name: "Contenido",
      title: "Contenido",
      introduction: ["Esta hoja contiene una tabla con las hojas del libro."]
    )
  }

  private var sheets: [Sheet] {
    [SurveyCover(view: view).sheet(), SurveyDataSheet(view: view).sheet()]
      + SurveyQuestionSheets(view: view).sheets()
      + SurveyScaleSheet(view: view).sheets()
      + SurveyNumericSheet(view: view).sheets()
      + SurveyCrossSheets(view: view).sheets() + SurveyBreakdownSheets(view: view).sheets()
      + SurveyAssociationSheet(view: view).sheets()
      + [SurveyQualitySheet(view: view).sheet()] + SurveyIssueSheet(view: view).sheets()
      + [SurveyNotesSheet(view: view).sheet()]
  }
}
