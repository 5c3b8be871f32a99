internal import RindeModel

extension ConfigurationReader {
  /// The settings as far as they can be read; `nil` when the file is no object.
  mutating func socialSettings(_ root: JSONNode) -> SocialSettings? {
    guard let fields = members(of: root, named: nil, known: SocialSettingsReader.keys) else {
      return nil
    }
    var settings = SocialSettings()
    settings.zone = zone(fields["zona_horaria"], "zona_horaria") ?? settings.zone
    settings.fileZones = fileZones(fields["zona_archivos"])
    settings.accounts = accounts(fields["cuentas"])
    settings.files = fileFacts(fields["archivos"])
    settings.columns = ownColumns(fields["columnas"])
    settings.rules = elements(fields["reglas"], "reglas").compactMap { rule($0) }
    settings.targets = socialTargets(fields["metas"])
    return settings
  }

  /// A time zone by its name.
  mutating func zone(_ node: JSONNode?, _ key: String) -> NamedZone? {
    guard let node, let text = text(node, key) else { return nil }
    if let zone = NamedZone(named: text) { return zone }
    let nearest = NearestNames(NamedZone.known.map(\.name)).nearest(to: text, limit: 1)
    report(
      .invalidValue(key: key, expected: SocialSettingsTexts.zone, nearest: nearest),
      at: node.place,
      read: node
    )
    return nil
  }

  /// A social network by one of its names.
  mutating func network(_ node: JSONNode?, _ key: String) -> SocialNetwork? {
    guard let node, let text = text(node, key) else { return nil }
    return network(named: text, key, at: node)
  }

  private mutating func network(
    named text: String,
    _ key: String,
    at node: JSONNode
  ) -> SocialNetwork? {
    if let network = NetworkWords.network(text) { return network }
    let nearest = NearestNames(NetworkWords.names).nearest(to: text, limit: 1)
    report(
      .invalidValue(
        key: key,
        expected: ConfigurationTexts.choice(among: NetworkWords.names),
        nearest: nearest
      ),
      at: node.place,
      read: node
    )
    return nil
  }

  /// One of a few words, compared without case and accents.
  mutating func foldedChoice<Choice>(
    _ node: JSONNode?,
    _ key: String,
    among choices: [(name: String, value: Choice)]
  ) -> Choice? {
    guard let node, case .string(let word) = node.value else {
      return choice(node, key, among: choices)
    }
    let match = choices.first { FoldedText($0.name) == FoldedText(word) }
    return match?.value ?? choice(node, key, among: choices)
  }

  /// The clocks of files without one: one zone for all networks, or an object by network.
  private mutating func fileZones(_ node: JSONNode?) -> [SocialNetwork: NamedZone] {
    let key = "zona_archivos"
    guard let node else { return [:] }
    switch node.value {
    case .string:
      guard let zone = zone(node, key) else { return [:] }
      return Dictionary(uniqueKeysWithValues: SocialNetwork.allCases.map { ($0, zone) })
    case .object:
      var zones: [SocialNetwork: NamedZone] = [:]
      for member in namedMembers(of: node, key) {
        let name = JSONNode(.string(member.key), at: member.place)
        let network = network(named: member.key, key, at: name)
        let zone = zone(member.node, "\(key).\(member.key)")
        guard let network else { continue }
        guard zones[network] == nil else {
          refuse(name, key, SocialSettingsTexts.distinctNetwork)
          continue
        }
        zones[network] = zone
      }
      return zones
    default:
      report(
        .wrongShape(key: key, expected: .described(SocialSettingsTexts.zonesShape)),
        at: node.place,
        read: node
      )
      return [:]
    }
  }

  private mutating func accounts(_ node: JSONNode?) -> [SocialSettings.Account] {
    elements(node, "cuentas").compactMap { element in
      let names = ["red", "nombres"]
      guard
        let fields = members(of: element, named: "cuentas", known: names, required: names)
      else { return nil }
      let network = network(fields["red"], "cuentas.red")
      let accounts = someNames(fields["nombres"], "cuentas.nombres")
      guard let network, !accounts.isEmpty else { return nil }
      return SocialSettings.Account(network: network, names: accounts)
    }
  }

  /// The office's own headings, each with the field that it is.
  private mutating func ownColumns(_ node: JSONNode?) -> [String: String] {
    guard let node else { return [:] }
    var columns: [String: String] = [:]
    for member in namedMembers(of: node, "columnas") {
      let key = "columnas.\(member.key)"
      guard let field = text(member.node, key) else { continue }
      guard ExportField(rawValue: field) != nil else {
        let names = ExportField.allCases.map(\.rawValue)
        report(
          .invalidValue(
            key: key,
            expected: ConfigurationTexts.choice(among: names),
            nearest: NearestNames(names).nearest(to: field, limit: 1)
          ),
          at: member.node.place,
          read: member.node
        )
        continue
      }
      columns[member.key] = field
    }
    return columns
  }
}
