internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// What is said when the results of a survey cannot be computed, each with what to do.
enum SurveyAnalysisTexts {
  /// - Parameters:
  ///   - error: Why.
  ///   - survey: Its settings name the columns.
  /// - Returns: A finding that stops the run; nothing was written.
  static func failure(_ error: SurveyAnalysisError, _ survey: Survey) -> Failure {
    switch error {
    case .unusableGroup(let name):
      problem(
        "«grupos» nombra «\(name)», que no es una pregunta de una sola respuesta ni una columna.",
        "Corrija ese nombre en encuesta.json."
      )
    case .missingColumn(let name):
      problem(
        "el archivo de respuestas no tiene la columna «\(name)».",
        "Corrija el nombre en encuesta.json, o agregue la columna."
      )
    case .noRespondents: noRespondents
    case .populationTooSmall(let population, let respondents):
      problem(
        "«poblacion» dice \(SpanishNumber.text(population)) y respondieron "
          + "\(SpanishNumber.text(respondents)) personas.",
        "Corrija «poblacion» en encuesta.json: es a cuántas personas representa la muestra."
      )
    case .design(let found): SurveyDesignTexts.failure(found, survey.settings.design)
    case .calibration(let found): SurveyCalibrationTexts.failure(found)
    }
  }

  static let noRespondents = problem(
    "ninguna fila del archivo de respuestas se pudo usar, de modo que no hay sobre qué calcular.",
    "Compruebe que el archivo tenga respuestas debajo de los títulos, corrija los errores de las "
      + "filas y repita la orden."
  )

  /// A problem and what to do about it, after the words that say that nothing was computed.
  static func problem(_ text: String, _ advice: String) -> Failure {
    Failure(.findings, "No se calcularon los resultados: \(text)\n  \(advice)")
  }
}
