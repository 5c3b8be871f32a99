package import RindeModel
internal import RindeTables

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
  ) throws(SocialSettingsError) -> (settings: SocialSettings, issues: [DataIssue]) {
    let bytes: [UInt8]
    do { bytes = try SmallFile.bytes(at: path) } catch { throw .file(error) }
    return try read(bytes, file: path)
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
  ) throws(SocialSettingsError) -> (settings: SocialSettings, issues: [DataIssue]) {
    let root: JSONNode
    do { root = try JSONParser.parse(bytes) } catch {
      let problem = ConfigurationProblem.syntax(error.reason)
      throw .invalid([
        ConfigurationTexts.issue(problem, file: file, place: error.place, read: nil)
      ])
    }
    var reader = ConfigurationReader(file: file)
    let settings = reader.socialSettings(root)
    let hasErrors = reader.issues.contains { $0.severity == .error }
    guard let settings, !hasErrors else { throw .invalid(reader.issues) }
    return (settings, reader.issues)
  }
}
