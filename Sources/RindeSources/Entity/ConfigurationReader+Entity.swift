internal import RindeModel

extension ConfigurationReader {
  /// The entity as far as it can be read; `nil` without a name or a year.
  mutating func entity(_ root: JSONNode) -> Entity? {
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
