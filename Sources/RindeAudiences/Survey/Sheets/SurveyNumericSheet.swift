internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Every numeric question summed up, for all respondents and for each group.
///
/// The smallest and the largest value are one respondent's own, and are never shown.
struct SurveyNumericSheet {
  let view: SurveyView

  func sheets() -> [Sheet] {
    let questions = view.questions.indices.filter { view.domain($0).result.numeric != nil }
    guard !questions.isEmpty else { return [] }
    let domains = questions.flatMap(SurveySummaryRows(view: view).domains)
    typealias Texts = SurveySummaryColumnTexts
    let table = Table(
      id: "numericas",
      columns: SurveySummaryRows.columns + [
        Texts.mean, Texts.meanLower, Texts.meanUpper, Texts.total, Texts.totalLower,
        Texts.totalUpper, Texts.lowerQuartile, Texts.median, Texts.upperQuartile,
        SurveyColumnTexts.mark,
      ],
      rows: domains.map { row($0) + [.reserved(if: $0.protection.hidesBase)] },
      key: SurveySummaryRows.key,
      grouping: view.grouping(domains.map(\.index))
    ).leavingOut([
      "promedio_inferior", "promedio_superior", "total_inferior", "total_superior", "marca",
    ]).onPage([
      "pregunta", "variable", "grupo", "base", "promedio", "mediana", "total", "marca",
    ])
    return [SurveySummaryRows.sheet("Numericas", SurveySheetTexts.numbers, table).unlessLong]
  }

  private func row(_ domain: SurveyDomain) -> [Cell] {
    let base = domain.group == nil ? nil : view.name(.base, domain)
    let numeric = domain.numeric
    let quartiles = (numeric?.quartiles ?? []).map(\.value) + [nil, nil, nil]
    return SurveySummaryRows(view: view).start(domain, base: base)
      + [estimate(numeric?.mean.value, .mean, domain)] + limits(numeric?.mean, domain)
      + [estimate(numeric?.total.value, .total, domain)] + limits(numeric?.total, domain)
      + [
        estimate(quartiles[0], .lowerQuartile, domain), estimate(quartiles[1], .median, domain),
        estimate(quartiles[2], .upperQuartile, domain),
      ]
  }

  private func estimate(_ value: Double?, _ measure: SurveyMeasure, _ domain: SurveyDomain) -> Cell
  {
    Cell.estimate(value, figure: view.name(measure, domain)).unless(domain.protection.hidesBase)
  }

  private func limits(_ estimate: EstimateResult?, _ domain: SurveyDomain) -> [Cell] {
    guard view.statesPrecision else { return [.blank, .blank] }
    return [estimate?.interval?.lower, estimate?.interval?.upper].map {
      Cell.estimate($0).unless(domain.protection.hidesBase)
    }
  }
}
