/// The Spanish of what is missing in the folder of a survey.
package enum SurveyFolderTexts {
  /// What is wrong and what to do.
  ///
  /// - Parameter error: Any but those of a file's contents, which have issues of their own.
  /// - Returns: `nil` for the errors of the settings, the dictionary and the entity.
  package static func message(_ error: SurveyFolderError) -> String? {
    switch error {
    case .missingFolder(let path):
      "\(path): no existe.\n  Revise la ruta de la carpeta de la encuesta."
    case .notAFolder(let path):
      "\(path): es un archivo y se esperaba una carpeta.\n"
        + "  Indique la carpeta que contiene encuesta.json, diccionario.csv y respuestas.csv."
    case .missingSettings(let folder):
      "\(folder): falta encuesta.json, que dice de qué clase es la muestra.\n"
        + "  Cree el archivo, por ejemplo: { \"muestra\": \"no-probabilistica\" }\n"
        + "  Rinde lo propone, con el diccionario, a partir de las respuestas:\n"
        + "  rinde encuesta --proponer-diccionario RESPUESTAS"
    case .missingCodebook(let folder, let answers):
      "\(folder): falta diccionario.csv, que dice las preguntas y sus opciones.\n"
        + "  Rinde lo propone a partir de las respuestas, para que usted lo revise:\n"
        + "  rinde encuesta --proponer-diccionario \(ShellWord.path(answers))\n"
        + "  Si el formulario se hizo con XLSForm (KoboToolbox, ODK), guárdelo como formulario.xlsx."
    case .missingAnswers(let folder, let candidates):
      "\(folder): no hay archivo de respuestas.\n"
        + "  Guarde en esta carpeta lo que descargó, como respuestas.csv, respuestas.xlsx o "
        + "respuestas.sav" + naming(candidates)
    case .missingNamedAnswers(let folder, let name, let candidates):
      "\(folder): no está «\(name)», el archivo de respuestas que indica encuesta.json.\n"
        + "  Revise el nombre en «respuestas»" + naming(candidates)
    case .zippedAnswers(let path):
      "\(path): las respuestas están comprimidas.\n"
        + "  Descomprima el archivo y deje en la carpeta el CSV o el libro que trae."
    case .ambiguous(let paths):
      "Hay varios archivos y se esperaba uno: \(paths.joined(separator: ", ")).\n"
        + "  Deje en la carpeta solo el que se debe leer; si es de respuestas, también puede "
        + "indicarlo en «respuestas» de encuesta.json."
    case .settings, .codebook, .entity, .answers, .unusableAnswers: nil
    }
  }

  private static func naming(_ candidates: [String]) -> String {
    guard let first = candidates.first else { return "." }
    return ", o indique su nombre en encuesta.json: \"respuestas\": \"\(first)\"."
  }
}
