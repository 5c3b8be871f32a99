internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Every scale summed up, for all respondents and for each group.
struct SurveyScaleSheet {
  let view: SurveyView

  func sheets() -> [Sheet] {
    let questions = view.questions.indices.filter { view.domain($0).result.scale != nil }
    guard !questions.isEmpty else { return [] }
    let domains = questions.flatMap(SurveySummaryRows(view: view).domains)
    typealias Texts = SurveySummaryColumnTexts
    let table = Table(
      id: "escalas",
      columns: SurveySummaryRows.columns + [
        Texts.mean, Texts.meanLower, Texts.meanUpper, Texts.median, Texts.topTwo,
        Texts.topTwoLower, Texts.topTwoUpper, SurveyColumnTexts.mark,
      ],
      rows: domains.map { row($0) + [mark($0)] },
      key: SurveySummaryRows.key,
      grouping: view.grouping(domains.map(\.index))
    ).leavingOut([
      "promedio_inferior", "promedio_superior", "dos_mas_altas_inferior_pct",
      "dos_mas_altas_superior_pct", "marca",
    ]).onPage([
      "pregunta", "variable", "grupo", "base", "promedio", "mediana", "dos_mas_altas_pct", "marca",
    ])
    return [SurveySummaryRows.sheet("Escalas", SurveySheetTexts.scales, table).unlessLong]
  }

  private func row(_ domain: SurveyDomain) -> [Cell] {
    let start = SurveySummaryRows(view: view).start(domain)
    let names = [SurveyMeasure.mean, .median, .topTwo].map { view.name($0, domain) }
    let limit = view.statesPrecision ? Cell.withheld() : .blank
    guard let scale = domain.scale else {
      guard domain.protection.hidesAny else {
        return start + [
          .estimate(nil, figure: names[0]), .blank, .blank, .estimate(nil, figure: names[1]),
          .estimate(nil, figure: names[2]), .blank, .blank,
        ]
      }
      return start + [
        .withheld(figure: names[0]), limit, limit, .withheld(figure: names[1]),
        .withheld(figure: names[2]), limit, limit,
      ]
    }
    func isHidden(_ estimate: EstimateResult) -> Bool {
      domain.protection.hidesAny && estimate.value == nil
    }
    let (mean, top) = (scale.mean, scale.topTwo)
    let limits = [mean.interval?.lower, mean.interval?.upper].map {
      isHidden(mean) ? limit : self.limit($0)
    }
    let isUnreliable = scale.topTwoReliability?.level == .suppress
    let topLimits = [top.interval?.lower, top.interval?.upper].map {
      isHidden(top)
        ? limit : isUnreliable ? .unreliable() : view.statesPrecision ? share($0) : .blank
    }
    let topCell =
      isUnreliable ? Cell.unreliable(figure: names[2]) : .share(top.value, figure: names[2])
    return start + [Cell.estimate(mean.value, figure: names[0]).unless(isHidden(mean))] + limits
      + [
        Cell.estimate(scale.median.value, figure: names[1]).unless(isHidden(scale.median)),
        topCell.unless(isHidden(top)),
      ] + topLimits
  }

  /// What is kept back, and why: to protect people, or for want of precision.
  private func mark(_ domain: SurveyDomain) -> Cell {
    let isUnreliable = domain.scale?.topTwoReliability?.level == .suppress
    guard !domain.protection.hidesAny, isUnreliable else {
      return .reserved(if: domain.protection.hidesAny)
    }
    return .text(SurveyWords.level(.suppress), tone: .poor)
  }

  private func limit(_ value: Double?) -> Cell {
    view.statesPrecision ? .estimate(value) : .blank
  }

  private func share(_ value: Double?) -> Cell { value == nil ? .blank : .share(value) }
}
