internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The charts of a survey, drawn and described from what may be shown alone.
struct SurveyCharts {
  let view: SurveyView

  /// Whether enough shares of a question may be shown: one bar compares nothing.
  func draws(_ domain: SurveyDomain) -> Bool {
    domain.result.options.indices.filter { domain.published($0) != nil }.count > 1
  }

  /// The shares of a question's options; none when there is nothing to draw.
  func shares(of domain: SurveyDomain, table: Table) -> [Chart] {
    guard draws(domain) else { return [] }
    return [
      Chart(
        id: "grafico_\(table.id)",
        title: SurveyQuestionTexts(view: view, domain: domain).chartTitle,
        kind: .bars,
        description: SurveyQuestionTexts(view: view, domain: domain).chartDescription,
        valueTitle: "Porcentaje de la base",
        showsPercentages: true,
        series: [
          .init(
            name: "Participación",
            role: .achieved,
            table: table.id,
            categories: SurveyColumnTexts.option.key,
            values: SurveyColumnTexts.share.key
          )
        ]
      )
    ]
  }
}
