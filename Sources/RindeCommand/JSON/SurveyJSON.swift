internal import RindeAnalysis
internal import RindeExport
internal import RindeModel

/// The contract of `encuesta --formato json` (design §6).
struct SurveyJSON {
  let view: SurveyView

  private var results: SurveyResults { view.results }
  private var survey: Survey { results.survey }

  var document: JSONValue {
    let counts = survey.counts
    return .object([
      .init("version_esquema", .text("1")),
      .init("encuesta", .text(survey.id)),
      .init("titulo", .text(survey.title)),
      .init("entidad", .text(orNull: survey.entity)),
      .init("ejemplo", .boolean(survey.settings.isExample)),
      .init("muestra", .text(survey.settings.sample.key)),
      .init("precision", .text(results.sample.precision.key)),
      .init("encuestados", .integer(results.sample.respondents)),
      .init(
        "filas",
        .line([
          .init("leidas", .integer(counts.read)), .init("usadas", .integer(counts.used)),
          .init("rechazadas", .integer(counts.rejected)),
        ])
      ),
      .init("diseno", design),
      .init("calibracion", calibration),
      .init("preguntas", .array(view.questions.map(question))),
    ])
  }

  private var design: JSONValue {
    let sample = results.sample
    return .object([
      .init("estratos", .integer(sample.strata)),
      .init("unidades_primarias", .integer(sample.primaryUnits)),
      .init("grados_libertad", .number(sample.degreesOfFreedom)),
      .init("total_ponderado", .number(sample.weightedTotal)),
      .init("efecto_ponderacion", .number(orNull: sample.weights?.designEffect)),
      .init("tasa_respuesta", .number(orNull: sample.responseRate)),
    ])
  }

  private var calibration: JSONValue {
    guard let facts = results.calibration else { return .null }
    return .object([
      .init("ciclos", .integer(facts.cycles)),
      .init("mayor_diferencia", .number(facts.largestGap)),
      .init("pesos_negativos", .integer(facts.negativeWeights)),
      .init("efecto_ponderacion_antes", .number(facts.before.designEffect)),
      .init("efecto_ponderacion_despues", .number(facts.after.designEffect)),
    ])
  }

  private func question(_ result: QuestionResult) -> JSONValue {
    let question = survey.codebook.questions[result.question]
    let domain = SurveyDomainJSON(
      question: question,
      shares: view.shares(of: result)
    )
    return .object(
      [
        .init("id", .text(question.id)),
        .init("texto", .text(question.text)),
        .init("tipo", .text(question.kind.key)),
      ] + domain.members + [
        .init("grupos", .array(view.breakdowns(of: result).flatMap { groups($0, of: question) })),
        .init("asociaciones", .array(view.breakdowns(of: result).compactMap(Self.association))),
      ]
    )
  }

  private func groups(_ breakdown: ShownBreakdown, of question: SurveyQuestion) -> [JSONValue] {
    breakdown.groups.map { group in
      let domain = SurveyDomainJSON(
        question: question,
        shares: group.shares
      )
      return .object(
        [
          .init("variable", .text(breakdown.variables)),
          .init("valor", .text(group.label)),
        ] + domain.members
      )
    }
  }

  private static func association(_ breakdown: ShownBreakdown) -> JSONValue? {
    breakdown.association.map { test in
      .object([
        .init("variable", .text(breakdown.variables)),
        .init("prueba", .text("rao-scott-f")),
        .init("estadistico", .number(test.statistic)),
        .init("gl_numerador", .number(test.numeratorFreedom)),
        .init("gl_denominador", .number(test.denominatorFreedom)),
        .init("valor_p", .number(test.probability)),
      ])
    }
  }
}
