internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// How complete the answers are, question by question; for texts and days, all that is said.
struct SurveyQualitySheet {
  let view: SurveyView

  static let tableID = "calidad"

  /// The column of how many answered, whatever they did.
  static let respondents = "encuestados"

  func sheet() -> Sheet {
    let table = Table(
      id: Self.tableID,
      columns: [SurveyColumnTexts.number, SurveyColumnTexts.question]
        + SurveyQualityColumnTexts.columns + [SurveyColumnTexts.mark],
      rows: view.questions.indices.map { row(view.domain($0)) },
      key: ["numero"]
    ).leavingOut(["marca"])
      .onPage([
        "numero", "pregunta", "no_se_pregunto", "no_responde", "no_sabe", "no_valida", "base",
        "no_respuesta_pct", "marca",
      ])
    let rows = SurveyQualityColumnTexts.rows(view.survey.counts)
    return SurveySheetTexts.quality(rows: rows, respondents: view.sample.respondents)
      .sheet("Calidad_y_no_respuesta", table)
  }

  private func row(_ domain: SurveyDomain) -> [Cell] {
    let protection = domain.protection
    func count(_ kind: MissingKind) -> Cell {
      Cell.integer(domain.missing(kind)).unless(protection.hidesMissing)
    }
    return [
      .text(view.number(domain.index)), .text(domain.question.text),
      .text(SurveyWords.kind(domain.question.kind)), .integer(domain.result.respondents),
      count(.notAsked), count(.noAnswer), count(.doesNotKnow), count(.invalid),
      Cell(.number(Number(domain.result.base)), figure: view.name(.base, domain))
        .unless(protection.hidesBase),
      nonResponse(domain).unless(protection.hidesMissing),
      .reserved(if: protection.hidesMissing),
    ]
  }

  private func nonResponse(_ domain: SurveyDomain) -> Cell {
    let asked = domain.asked
    return .share(
      asked > 0 ? Double(domain.nonResponse) / Double(asked) : nil,
      formula: .quotient(
        .sameRow("no_responde") + .sameRow("no_sabe") + .sameRow("no_valida"),
        .operation(.sameRow("encuestados"), .minus, .sameRow("no_se_pregunto"))
      ),
      figure: view.name(.nonResponse, domain)
    )
  }
}
