package import RindeModel

/// Reads `redes.json`: the clocks, the accounts, what no file tells, and the targets.
package enum SocialSettingsReader {
  /// The keys of the file, in the order in which messages list them.
  package static let keys = [
    "zona_horaria", "zona_archivos", "cuentas", "archivos", "columnas", "reglas", "metas",
  ]

  /// The settings of a file.
  ///
  /// - Parameter path: Where `redes.json` stands.
  /// - Returns: The settings with the warnings and notes of the file.
  /// - Throws: All the errors of the file together.
  package static func read(
    path: String
  ) throws(SourceFileError) -> (settings: SocialSettings, issues: [DataIssue]) {
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
  ) throws(SourceFileError) -> (settings: SocialSettings, issues: [DataIssue]) {
    try settings(of: ConfigurationFile(path: file, bytes: bytes))
  }

  private static func settings(
    of file: ConfigurationFile
  ) throws(SourceFileError) -> (settings: SocialSettings, issues: [DataIssue]) {
    try file.settings { reader, root in reader.socialSettings(root) }
  }
}
