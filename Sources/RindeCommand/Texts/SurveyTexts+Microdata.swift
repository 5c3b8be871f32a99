internal import RindeAudiences

/// What is said of the answers that are published respondent by respondent.
extension SurveyTexts {
  static let microdataTitle = "Respuestas a las preguntas cerradas, una fila por persona"

  static let microdataNumber = "Un número al azar, que no dice en qué orden llegó la respuesta."

  /// What publishing single answers means for what the report withholds.
  static let microdataReserve =
    "Los microdatos publican respuestas individuales: la reserva de cifras pequeñas no vale para "
    + "ellos. Cualquiera puede contar en ellos lo que las tablas del informe ocultan con [c]. "
    + "Publíquelos solo si la entidad decidió hacerlo."

  static let microdataIntroduction = [
    microdataReserve,
    "Solo trae los códigos de las preguntas cerradas: ni textos, ni números, ni fechas, ni pesos, ni "
      + "nada que identifique a una persona. El significado de cada código está en el diccionario.",
    "Como no trae los pesos, sirve para estudiar cómo se relacionan las respuestas; las cifras "
      + "oficiales son las del informe.",
  ]

  /// How many rows are published, and in how many of them the groups are blanked.
  static func microdata(_ count: Int, blanked: Int, _ minimum: Int) -> String {
    let rows = SpanishNumber.count(count, "respuesta", "respuestas")
    guard blanked > 0 else {
      return "Microdatos: \(rows); ningún grupo tiene menos de \(minimum) personas."
    }
    let hidden =
      blanked == 1
      ? "en 1 se dejó en blanco el grupo"
      : "en \(SpanishNumber.text(blanked)) se dejaron en blanco los grupos"
    return
      "Microdatos: \(rows); \(hidden), para que nadie quede entre menos de \(minimum) personas "
      + "iguales."
  }

  static func tooIdentifying(_ blanked: Int, of count: Int, _ minimum: Int) -> Failure {
    Failure(
      .findings,
      "No se escribieron microdatos ni informe: \(SpanishNumber.text(blanked)) de "
        + "\(SpanishNumber.count(count, "persona", "personas")) quedarían entre menos de \(minimum) "
        + "con los mismos grupos, y se las podría reconocer.\n"
        + "  Reúna categorías en el diccionario, o deje menos variables en «grupos» de encuesta.json. "
        + "Sin --microdatos el informe sí se puede escribir."
    )
  }
}
