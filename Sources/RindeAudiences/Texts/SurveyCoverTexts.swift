internal import RindeAnalysis
internal import RindeModel

/// Sentences of the cover of a survey's report.
enum SurveyCoverTexts {
  static func title(_ title: String) -> String {
    let start = title.lowercased()
    return start.hasPrefix("encuesta") || start.hasPrefix("resultados")
      ? title : "Resultados de la encuesta: \(title)"
  }

  static func summary(_ view: SurveyView) -> String {
    "Resultados de la encuesta «\(view.survey.title)» con "
      + "\(SpanishNumber.count(view.sample.respondents, "encuestado", "encuestados")): cada "
      + "porcentaje con su base."
  }

  /// How they were chosen, and whom the figures speak of.
  static func respondents(_ view: SurveyView) -> String {
    let rate = SurveyFactTexts(view: view).responseRate.map { "Tasa de respuesta: \($0). " } ?? ""
    switch view.sample.precision {
    case .sampling: return "\(rate)Las personas se escogieron al azar."
    case .census: return "\(rate)Es un censo: se buscó a toda la población."
    case .notStated, .modelBased:
      return "\(rate)Respondió quien quiso hacerlo: las cifras describen a estas personas y no a "
        + "toda la población."
    }
  }

  /// What may be said of precision, in a paragraph.
  static func precision(_ rule: PrecisionRule, level: String) -> [String] {
    switch rule {
    case .sampling:
      [
        "Las personas se escogieron al azar. Cada cifra trae su intervalo de confianza del \(level): "
          + "indica cuánto puede cambiar por haber encuestado a una muestra y no a toda la población. "
          + "No mide otros errores, como la no respuesta o la forma de preguntar."
      ]
    case .census:
      [
        "Es un censo: se encuestó a toda la población, por lo que no hay error de muestreo ni "
          + "intervalos de confianza. Puede haber otros errores, como la no respuesta."
      ]
    case .notStated: [voluntary]
    case .modelBased:
      [
        voluntary,
        "La entidad pidió mostrar intervalos de todas formas. Solo valen si quienes respondieron se "
          + "parecen a una muestra escogida al azar, lo que no se puede comprobar con estos datos: no "
          + "los presente como margen de error.",
      ]
    }
  }

  private static let voluntary =
    "Esta encuesta la respondió quien quiso hacerlo; las personas no se escogieron al azar. Por eso no "
    + "se da margen de error: ese margen mide cuánto cambia una cifra cuando las personas se sortean, "
    + "y aquí no hubo sorteo. Los resultados describen a quienes respondieron y no se deben extender a "
    + "toda la población."

  static let reading = [
    "Cada porcentaje está sobre su base: los encuestados que dieron una respuesta válida a esa "
      + "pregunta. «No sabe», «no responde» y «no se preguntó» van aparte.",
    "En las preguntas de respuesta múltiple los porcentajes no suman 100 %.",
    "En las frases, los porcentajes con una base menor de 100 van sin decimales; en las tablas van con "
      + "uno.",
  ]

  /// The marks that cells may carry: [u] only where reliability is judged.
  static func marks(_ view: SurveyView) -> String {
    "[c] significa que la cifra se reserva para proteger a quienes respondieron"
      + (view.judgesReliability ? " y [u] que es poco confiable para publicarla." : ".")
  }
}
