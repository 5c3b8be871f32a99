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

  /// Why there is no notebook of posts that are not held.
  static func onlyAddedUp(_ paths: [String]) -> Failure {
    Failure(
      .unreadableInput,
      ([
        "No se puede hacer el cuaderno: estas redes tienen una tabla muy grande."
      ] + paths.map { "  \($0)" } + [
        "  Sus publicaciones se suman por mes y red y no se guardan una por una, y el cuaderno calcula",
        "  las cifras desde cada publicación. El informe y sus datos sí se pueden hacer, sin el cuaderno.",
        "  Para tenerlo, divida la tabla en archivos de menos de 16 MiB o agréguele una columna con el",
        "  enlace de cada publicación.",
      ]).joined(separator: "\n")
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
