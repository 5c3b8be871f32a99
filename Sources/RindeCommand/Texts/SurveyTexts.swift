internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// What `rinde encuesta` says of a survey and of its questions.
enum SurveyTexts {
  static let example = "Datos de ejemplo: no son cifras oficiales."

  static let hidden = "confidencial"

  static func hiddenMeaning(_ minimum: Int) -> String {
    "Confidencial: son menos de \(minimum) personas, o la cifra permitiría deducir otra que no se "
      + "muestra. No es cero."
  }

  static let unreliableMeaning =
    "Poco confiable: con tan pocas respuestas la cifra puede estar muy lejos de la verdadera. No la "
    + "publique sola."

  static let cautionMeaning =
    "Con precaución: puede usarse, y quien la cite debe dar también el intervalo."

  /// `, respuestas del 8 al 31 de marzo de 2021`; empty when nobody said.
  static func fieldwork(_ survey: Survey) -> String {
    guard let fieldwork = survey.settings.fieldwork else { return "" }
    guard fieldwork.first != fieldwork.last else {
      return ", respuestas del \(SpanishNumber.longDate(fieldwork.last))"
    }
    let (first, last) = (fieldwork.first.components, fieldwork.last.components)
    let start =
      first.year != last.year
      ? SpanishNumber.longDate(fieldwork.first)
      : first.month != last.month ? SpanishNumber.dayAndMonth(fieldwork.first) : "\(first.day)"
    return ", respuestas del \(start) al \(SpanishNumber.longDate(fieldwork.last))"
  }

  /// How many answered, and what became of the rows.
  static func respondents(_ results: SurveyResults) -> String {
    let counts = results.survey.counts
    let people = SpanishNumber.count(results.sample.respondents, "persona", "personas")
    let rows =
      "Se leyeron \(SpanishNumber.count(counts.read, "fila", "filas")): "
      + "\(SpanishNumber.count(counts.used, "aceptada", "aceptadas")) y "
      + "\(SpanishNumber.count(counts.rejected, "rechazada", "rechazadas"))."
    let rate = results.sample.responseRate.map {
      " Respondió el \(SpanishNumber.percentage($0)) de las personas invitadas."
    }
    let verb = results.sample.respondents == 1 ? "Respondió" : "Respondieron"
    return "\(verb) \(people). \(rows)\(rate ?? "")"
  }

  /// What a report on a survey says first, on one line.
  static func headline(_ results: SurveyResults) -> String {
    let people = SpanishNumber.count(results.sample.respondents, "persona", "personas")
    let questions = SpanishNumber.count(results.questions.count, "pregunta", "preguntas")
    return "\(results.survey.title): \(people), \(questions)"
  }

  /// What may be said of precision, and whether answers are weighted.
  static func sample(_ results: SurveyResults) -> [String] {
    let weights = results.sample.weights == nil ? [] : [weighted]
    return [precision(results)] + weights
  }

  private static let weighted =
    "Los porcentajes están ponderados; los conteos («45 de 68») son de personas, sin ponderar."

  private static func precision(_ results: SurveyResults) -> String {
    switch results.sample.precision {
    case .sampling:
      "Muestra probabilística: los intervalos son del "
        + "\(SpanishNumber.percentage(results.survey.settings.level, places: 0)) de confianza."
    case .census:
      "Censo: se preguntó a toda la población, de modo que no hay error de muestreo."
    case .notStated:
      "Respondió quien quiso. No se da margen de error, porque quienes respondieron por su propia "
        + "iniciativa no representan a los demás."
    case .modelBased:
      "Respondió quien quiso. Los intervalos suponen que los demás responderían igual, lo que no "
        + "está comprobado: no los cite como margen de error."
    }
  }

  /// `45 de 68`.
  static func count(_ count: Int, of base: Int) -> String {
    "\(SpanishNumber.text(count)) de \(SpanishNumber.text(base))"
  }

  static func groupings(_ names: [String]) -> String {
    "Para ver los resultados por grupos: --grupo \(SpanishList.alternatives(names))."
  }
}
