internal import RindeAudiences
internal import RindeSources

/// What is said when a survey has not what is asked of it.
extension SurveyTexts {
  static func unknownQuestion(_ name: String, among known: [String]) -> Failure {
    Failure(
      .usage,
      "--pregunta: se leyó «\(name)» y el diccionario no tiene esa pregunta.\n"
        + hint(name, known, all: "Las preguntas son")
    )
  }

  static func unknownGroup(_ name: String, among known: [String]) -> Failure {
    Failure(
      .usage,
      "--grupo: se leyó «\(name)» y no es una variable por la que se pueda agrupar.\n"
        + hint(name, known, all: "Puede agrupar por")
        + "\n  Otras variables se piden en «grupos» de encuesta.json."
    )
  }

  /// A breakdown that the settings do not have is not protected together with the others.
  static func unconfiguredGroup(_ name: String) -> String {
    "Aviso: «\(name)» no está en «grupos» de encuesta.json. Úsela para analizar; si la va a publicar, "
      + "agréguela allí, para que se proteja junto con las demás."
  }

  private static func hint(_ name: String, _ known: [String], all: String) -> String {
    let nearest = NearestNames(known).nearest(to: name)
    guard nearest.isEmpty else {
      return "  ¿Quiso decir \(SpanishList.alternatives(nearest.map { "«\($0)»" }))?"
    }
    return "  \(all): \(known.isEmpty ? "ninguna" : known.joined(separator: ", "))."
  }
}

extension SurveyTexts {
  /// An option that only makes sense with `--proponer-diccionario`.
  static func onlyForProposals(_ option: String) -> Failure {
    Failure(
      .usage,
      "--\(option) solo se usa con --proponer-diccionario.\n  Vea la ayuda con: rinde encuesta --ayuda"
    )
  }
}

extension SurveyTexts {
  /// An option that shows results and says nothing of a proposal.
  static func notForProposals(_ option: String) -> Failure {
    Failure(
      .usage,
      "--\(option) no se usa con --proponer-diccionario.\n  Vea la ayuda con: rinde encuesta --ayuda"
    )
  }

  /// A folder that has no need of a proposal.
  static func hasCodebook(_ path: String) -> Failure {
    Failure(
      .cannotWrite,
      "Ya hay un diccionario: \(path).\n"
        + "  No se escribió nada, para no reemplazar su trabajo. Para otra propuesta, indique el archivo "
        + "de respuestas y otra carpeta con --salida."
    )
  }
}
