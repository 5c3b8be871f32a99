internal import RindeAudiences

/// What is said of notebooks.
enum NotebookTexts {
  static let folderHelp = "la carpeta de la entidad; en encuesta, la de la encuesta."

  static let microdataHelp =
    "en encuesta: lleva las respuestas, persona por persona y sin nada que identifique."

  static let placeHelp =
    "dónde queda la carpeta del cuaderno (cuadernos, en la carpeta de la entidad)."

  static let replaceHelp =
    "escribe aunque alguien haya cambiado los archivos del cuaderno anterior."

  /// In the help of `rinde informe`.
  static let besideHelp =
    "en planeacion, encuesta y redes: añade el cuaderno de Python que calcula otra vez las cifras."

  static func foreignOption(_ option: String, _ analysis: String) -> Failure {
    Failure(
      .usage,
      "El cuaderno de \(analysis) no recibe --\(option).\n  Vea la ayuda con: rinde cuaderno --ayuda"
    )
  }

  static func written(folder: String, notebook: String, figures: Int) -> String {
    """
    Cuaderno para comprobar \(SpanishNumber.count(figures, "cifra", "cifras"))
      Carpeta: \(folder)
      Cuaderno: \(notebook)
      Cómo ejecutarlo: \(folder)/LEEME.md
    """
  }
}
