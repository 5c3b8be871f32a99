package import RindeModel

/// Reads `encuesta.json`: what kind of sample a survey has and how it is to be reported.
package enum SurveySettingsReader {
  /// The keys of the file, in the order in which messages list them.
  package static let keys = [
    "muestra", "titulo", "entidad", "fecha", "poblacion", "invitados", "respuestas", "hoja",
    "identificador", "diseno", "calibracion", "grupos", "intervalo", "nivel", "supresion",
    "normas", "precision_de_modelo", "ejemplo",
  ]

  /// The settings of a file.
  ///
  /// - Returns: The settings with the warnings and notes of the file.
  /// - Throws: All the errors of the file together.
  package static func read(
    path: String
  ) throws(SourceFileError) -> (settings: SurveySettings, issues: [DataIssue]) {
    try settings(of: ConfigurationFile(at: path))
  }

  /// The settings that the bytes of a file describe.
  ///
  /// - Parameters:
  ///   - bytes: JSON with comments, in UTF-8.
  ///   - file: The path by which issues name the file.
  /// - Returns: The settings with the warnings and notes of the file.
  /// - Throws: All the errors of the file together.
  package static func read(
    _ bytes: [UInt8],
    file: String
  ) throws(SourceFileError) -> (settings: SurveySettings, issues: [DataIssue]) {
    try settings(of: ConfigurationFile(path: file, bytes: bytes))
  }

  private static func settings(
    of file: ConfigurationFile
  ) throws(SourceFileError) -> (settings: SurveySettings, issues: [DataIssue]) {
    try file.settings { reader, root in reader.surveySettings(root) }
  }
}
