internal import RindeModel

extension ConfigurationReader {
  /// How the sample was drawn; the default when nothing is said.
  mutating func surveyDesign(_ node: JSONNode?) -> SurveyDesignSettings {
    var design = SurveyDesignSettings()
    let known = ["estratos", "conglomerados", "pesos", "fpc", "upm_unica", "replicas"]
    guard let node, let fields = members(of: node, named: "diseno", known: known) else {
      return design
    }
    design.strata = text(fields["estratos"], "diseno.estratos")
    design.clusters = someNames(fields["conglomerados"], "diseno.conglomerados")
    design.weights = text(fields["pesos"], "diseno.pesos")
    design.populations = someNames(fields["fpc"], "diseno.fpc")
    let key = "diseno.upm_unica"
    design.lonelyUnit =
      choice(fields["upm_unica"], key, among: SurveyWords.lonelyUnits) ?? design.lonelyUnit
    let stages = max(design.clusters.count, 1)
    if let fpc = fields["fpc"], design.populations.count > stages {
      refuse(fpc, "diseno.fpc", SurveySettingsTexts.stages(stages))
    }
    if let replicas = fields["replicas"] {
      for name in ["estratos", "conglomerados", "fpc"] {
        guard let rival = fields[name] else { continue }
        refuse(rival, "diseno.\(name)", SurveySettingsTexts.replicatesAlone)
      }
      design.replicates = replicates(replicas)
    }
    return design
  }

  /// The replicate weights of the file.
  private mutating func replicates(_ node: JSONNode) -> ReplicateSettings? {
    let name = "diseno.replicas"
    guard
      let fields = members(
        of: node,
        named: name,
        known: [
          "columnas", "tipo", "escala", "escalas", "combinadas", "rho", "centradas_en_estimacion",
        ],
        required: ["columnas", "tipo"]
      )
    else { return nil }
    let columns = replicateColumns(fields["columnas"])
    let kind = choice(fields["tipo"], "\(name).tipo", among: SurveyWords.replicates)
    let positive = Double.leastNormalMagnitude...1e15
    var replicates = ReplicateSettings(columns: columns, kind: kind ?? .other)
    replicates.scale = decimal(fields["escala"], "\(name).escala", in: positive)
    replicates.scales = scales(fields["escalas"], of: columns)
    replicates.isCombined = boolean(fields["combinadas"], "\(name).combinadas") ?? true
    replicates.fayCoefficient = decimal(fields["rho"], "\(name).rho", in: 0...0.999999)
    let centered = "centradas_en_estimacion"
    replicates.isCenteredOnEstimate = boolean(fields[centered], "\(name).\(centered)") ?? false
    guard let kind else { return nil }
    check(replicates, kind, fields, node)
    return replicates
  }

  /// What a kind of replicates needs, and what it has no use for.
  private mutating func check(
    _ replicates: ReplicateSettings,
    _ kind: ReplicateSettings.Kind,
    _ fields: [String: JSONNode],
    _ node: JSONNode
  ) {
    let name = "diseno.replicas"
    if kind == .fay, fields["rho"] == nil { report(.missingKey("\(name).rho"), at: node.place) }
    if kind != .fay, let rho = fields["rho"] {
      refuse(rho, "\(name).rho", SurveySettingsTexts.fayOnly)
    }
    if kind == .jackknifeN, fields["escalas"] == nil {
      report(.missingKey("\(name).escalas"), at: node.place)
    }
    if kind == .other, fields["escala"] == nil {
      report(.missingKey("\(name).escala"), at: node.place)
    }
  }

  /// The headings of the replicates, or one pattern.
  private mutating func replicateColumns(_ node: JSONNode?) -> [String] {
    let key = "diseno.replicas.columnas"
    guard let node else { return [] }
    guard case .string = node.value else {
      let names = someNames(node, key)
      if names.count == 1 || names.contains(where: { $0.contains("*") }) {
        refuse(node, key, SurveySettingsTexts.replicateColumns)
      }
      return names
    }
    guard let pattern = text(node, key) else { return [] }
    guard pattern.count(where: { $0 == "*" }) == 1 else {
      refuse(node, key, SurveySettingsTexts.replicateColumns)
      return []
    }
    return [pattern]
  }

  private mutating func scales(_ node: JSONNode?, of columns: [String]) -> [Double]? {
    let key = "diseno.replicas.escalas"
    guard let node else { return nil }
    let listed = elements(node, key)
    let scales = listed.compactMap { decimal($0, key, in: 0...1e15) }
    let isPattern = columns.count == 1
    if listed.isEmpty || !isPattern && !columns.isEmpty && listed.count != columns.count {
      refuse(node, key, SurveySettingsTexts.scalePerReplicate)
    }
    return scales
  }
}
