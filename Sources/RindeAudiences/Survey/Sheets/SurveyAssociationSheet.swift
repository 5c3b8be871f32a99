internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Whether answers depend on the group; only where it was tested.
struct SurveyAssociationSheet {
  let view: SurveyView

  func sheets() -> [Sheet] {
    let rows = view.questions.indices.flatMap { question in
      view.results.questions[question].breakdowns.enumerated().compactMap { position, breakdown in
        breakdown.association.map { (question, row(question, position, breakdown, $0)) }
      }
    }
    guard view.statesPrecision, !rows.isEmpty else { return [] }
    let table = Table(
      id: "diferencias_entre_grupos",
      columns: [
        SurveyColumnTexts.number, SurveyColumnTexts.question, SurveyColumnTexts.variable,
      ] + SurveyTestColumnTexts.columns + [SurveyColumnTexts.mark],
      rows: rows.map(\.1),
      key: ["numero", "variable"],
      grouping: view.grouping(rows.map(\.0))
    ).leavingOut(["marca"])
      .offPage(["numero", "f", "gl_numerador", "gl_denominador"])
    let text = SurveySheetTexts.association(SurveyFactTexts.level(1 - view.settings.level))
    return [SurveySummaryRows.sheet("Diferencias_entre_grupos", text, table).unlessLong]
  }

  private func row(
    _ question: Int,
    _ position: Int,
    _ breakdown: BreakdownResult,
    _ test: AssociationResult
  ) -> [Cell] {
    // The statistic of a table whose other cells are known would give the hidden ones away.
    let isHidden =
      view.protection[question].hidesAny
      || view.domains(question, breakdown: position).contains { $0.protection.hidesAny }
    let isDifferent = test.probability < 1 - view.settings.level
    return [
      .text(view.number(question)), .text(view.shortText(question)),
      .text(view.titles(of: breakdown.variables)),
      Cell.estimate(test.statistic).unless(isHidden),
      Cell.estimate(test.numeratorFreedom).unless(isHidden),
      Cell.estimate(test.denominatorFreedom).unless(isHidden),
      Cell.probability(test.probability).unless(isHidden),
      .text(SurveyTestColumnTexts.reading(isDifferent: isDifferent)), .reserved(if: isHidden),
    ]
  }
}
