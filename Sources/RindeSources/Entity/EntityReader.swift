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
  package static func read(path: String) throws(EntityError) -> (Entity, [DataIssue]) {
    if path.hasSuffix(".xlsx") {
      let grid: Grid
      do { grid = try TableReader.grid(at: path) } catch { throw .file(error) }
      return try read(grid)
    }
    let bytes: [UInt8]
    do { bytes = try SmallFile.bytes(at: path) } catch { throw .file(error) }
    return try read(bytes, file: path)
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
  ) throws(EntityError) -> (Entity, [DataIssue]) {
    let root: JSONNode
    do { root = try JSONParser.parse(bytes) } catch {
      let problem = ConfigurationProblem.syntax(error.reason)
      let issue = ConfigurationTexts.issue(problem, file: file, place: error.place, read: nil)
      throw .invalid([issue])
    }
    return try read(root, with: ConfigurationReader(file: file))
  }

  /// The entity of a tree, however it was written.
  static func read(
    _ root: JSONNode,
    with start: ConfigurationReader
  ) throws(EntityError) -> (Entity, [DataIssue]) {
    var reader = start
    let entity = reader.entity(root)
    let errors = reader.issues.filter { $0.severity == .error }
    guard let entity, errors.isEmpty else { throw .invalid(reader.issues) }
    return (entity, reader.issues)
  }
}

extension ConfigurationReader {
  /// The entity as far as it can be read; `nil` without a name or a year.
  fileprivate mutating func entity(_ root: JSONNode) -> Entity? {
    guard
      let fields = members(
        of: root,
        named: nil,
        known: EntityReader.keys,
        required: ["nombre", "vigencia"]
      )
    else { return nil }
    let name = text(fields["nombre"], "nombre")
    let year = integer(fields["vigencia"], "vigencia", in: 1984...2060).map(FiscalYear.init)
    let level = choice(fields["orden"], "orden", among: EntityWords.levels)
    let planKind = choice(fields["tipo_plan"], "tipo_plan", among: EntityWords.planKinds)
    let divipola = divipola(fields["divipola"], level: level)
    let offices = offices(fields["dependencias"])
    let cutoffs = cutoffs(fields["cortes"], of: year)
    let thresholds = thresholds(fields["umbrales"])
    let calendar = calendar(fields)
    let isExample = boolean(fields["ejemplo"], "ejemplo")
    let responseTerms = responseTerms(fields["terminos"])
    let coverageGoals = coverageGoals(fields["coberturas"])
    let territories = territories(fields["municipios"])
    let publicationDays = integer(fields["dias_publicacion"], "dias_publicacion", in: 1...60)
    let reportingNorm = text(fields["norma_informe"], "norma_informe")
    let license = license(fields["licencia"])
    guard let name, let year else { return nil }
    return Entity(
      name: name,
      divipola: divipola,
      level: level,
      planKind: planKind,
      fiscalYear: year,
      offices: offices,
      thresholds: thresholds,
      calendar: calendar,
      cutoffs: cutoffs,
      isExample: isExample ?? false,
      responseTerms: responseTerms,
      coverageGoals: coverageGoals,
      territories: territories,
      publicationDays: publicationDays,
      reportingNorm: reportingNorm,
      license: license ?? Entity.standardLicense
    )
  }

  private mutating func divipola(_ node: JSONNode?, level: Entity.Level?) -> String? {
    guard let node, let code = text(node, "divipola") else { return nil }
    guard Divipola.isCode(code) else {
      report(
        .invalidValue(key: "divipola", expected: EntityTexts.divipola, nearest: []),
        at: node.place,
        read: node
      )
      return nil
    }
    if let level, level != .decentralized, (level == .departmental) != (code.utf8.count == 2) {
      report(EntityTexts.divipolaAgainstLevel(code, level, at: position(of: node)))
    }
    return code
  }

  /// The identifier of a licence; that it is one of SPDX is not looked up.
  private mutating func license(_ node: JSONNode?) -> String? {
    guard let node, let name = text(node, "licencia") else { return nil }
    guard
      !name.contains(where: { !$0.isASCII || !($0.isLetter || $0.isNumber || "-.+".contains($0)) })
    else {
      report(
        .invalidValue(key: "licencia", expected: EntityTexts.license, nearest: []),
        at: node.place,
        read: node
      )
      return nil
    }
    return name
  }

  private mutating func thresholds(_ node: JSONNode?) -> ZoneThresholds {
    let standard = ZoneThresholds.standard
    guard let node, let fields = members(of: node, named: "umbrales", known: ["media", "alta"])
    else { return standard }
    let range = Quantity.zero...Quantity(100)
    let medium = quantity(fields["media"], "umbrales.media", in: range) ?? standard.medium
    let high = quantity(fields["alta"], "umbrales.alta", in: range) ?? standard.high
    guard medium < high else {
      report(
        .invalidValue(
          key: "umbrales",
          expected: EntityTexts.orderedThresholds(medium: medium, high: high),
          nearest: []
        ),
        at: node.place,
        read: node
      )
      return standard
    }
    return ZoneThresholds(medium: medium, high: high)
  }

  /// Where a node stands, for issues that are worded elsewhere.
  func position(of node: JSONNode) -> SourcePosition {
    sheet?.position(of: node.place, file: file)
      ?? SourcePosition(file: file, line: node.place.line, column: String(node.place.column))
  }
}
