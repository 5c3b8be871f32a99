package import RindeModel
internal import RindeTables

/// Reads `entidad.json` or `entidad.xlsx`: who reports, for which year, and how its calendar and
/// zones are kept.
package enum EntityReader {
  /// The keys of the file, in the order in which messages list them.
  package static let keys = [
    "nombre", "vigencia", "divipola", "orden", "tipo_plan", "dependencias", "cortes", "umbrales",
    "dias_no_habiles", "sabado_habil", "ley_2578", "ejemplo", "terminos", "coberturas",
    "municipios", "dias_publicacion", "norma_informe", "licencia",
  ]

  /// The entity of a file.
  ///
  /// - Returns: The entity and what the user may want to know about the file (warnings and notes).
  /// - Throws: All the errors of the file together.
  package static func read(path: String) throws(SourceFileError) -> (Entity, [DataIssue]) {
    try reading(path: path).pair
  }

  /// The entity of a file with the places of what is compared with the plan later.
  package static func reading(path: String) throws(SourceFileError) -> EntityReading {
    if path.hasSuffix(".xlsx") {
      let grid: Grid
      do { grid = try TableReader.grid(at: path) } catch { throw .file(error) }
      return try reading(grid)
    }
    return try reading(ConfigurationFile(at: path))
  }

  /// The entity that the bytes of a file describe.
  ///
  /// - Parameters:
  ///   - bytes: JSON with comments, in UTF-8.
  ///   - file: The path by which issues name the file.
  /// - Returns: The entity with its warnings and notes.
  /// - Throws: All the errors of the file together.
  package static func read(
    _ bytes: [UInt8],
    file: String
  ) throws(SourceFileError) -> (Entity, [DataIssue]) {
    try reading(ConfigurationFile(path: file, bytes: bytes)).pair
  }

  private static func reading(
    _ file: ConfigurationFile
  ) throws(SourceFileError) -> EntityReading {
    try reading(file.tree(), with: ConfigurationReader(file: file.path))
  }

  /// The entity of a tree, however it was written.
  static func reading(
    _ root: JSONNode,
    with start: ConfigurationReader
  ) throws(SourceFileError) -> EntityReading {
    var reader = start
    let entity = reader.entity(root)
    let errors = reader.issues.filter { $0.severity == .error }
    guard let entity, errors.isEmpty else { throw .invalid(reader.issues) }
    return EntityReading(
      entity: entity,
      issues: reader.issues,
      coverageOrigins: reader.coverageOrigins(root)
    )
  }
}
