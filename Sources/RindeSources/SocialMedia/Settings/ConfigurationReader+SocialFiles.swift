internal import RindeModel

extension ConfigurationReader {
  private static var fileKeys: [String] {
    ["red", "anio", "mes", "zona", "descargado", "orden_fecha"]
  }

  /// What the office says of single files, by their names.
  mutating func fileFacts(_ node: JSONNode?) -> [String: SocialSettings.FileFacts] {
    guard let node else { return [:] }
    var files: [String: SocialSettings.FileFacts] = [:]
    for member in namedMembers(of: node, "archivos") {
      let key = "archivos.\(member.key)"
      guard let fields = members(of: member.node, named: key, known: Self.fileKeys) else {
        continue
      }
      var facts = SocialSettings.FileFacts()
      facts.network = network(fields["red"], "\(key).red")
      facts.year = integer(fields["anio"], "\(key).anio", in: 2004...2060)
      facts.month = month(fields["mes"], "\(key).mes")
      facts.zone = zone(fields["zona"], "\(key).zona")
      facts.downloaded = date(fields["descargado"], "\(key).descargado")
      facts.isDayFirst = foldedChoice(
        fields["orden_fecha"],
        "\(key).orden_fecha",
        among: SocialWords.dateOrders
      )
      files[member.key] = facts
    }
    return files
  }

  private mutating func month(_ node: JSONNode?, _ key: String) -> ReportPeriod? {
    guard let node, let text = text(node, key) else { return nil }
    guard let month = ReportPeriod(named: text), month.length == .month else {
      refuse(node, key, SocialSettingsTexts.month)
      return nil
    }
    return month
  }

  /// A rule by which posts get a topic, an office or an activity.
  mutating func rule(_ node: JSONNode) -> SocialSettings.Rule? {
    let known = [
      "hashtags", "palabras", "redes", "tipos", "tema", "dependencia", "actividad",
    ]
    guard let fields = members(of: node, named: "reglas", known: known) else { return nil }
    var rule = SocialSettings.Rule()
    rule.filter = filter(fields, "reglas")
    rule.words = names(fields["palabras"], "reglas.palabras")
    rule.topic = text(fields["tema"], "reglas.tema")
    rule.office = text(fields["dependencia"], "reglas.dependencia")
    rule.activity = text(fields["actividad"], "reglas.actividad")
    guard fields["tema"] != nil || fields["dependencia"] != nil || fields["actividad"] != nil
    else {
      refuse(node, "reglas", SocialSettingsTexts.ruleOutcome)
      return nil
    }
    guard ["hashtags", "palabras", "redes", "tipos"].contains(where: { fields[$0] != nil }) else {
      refuse(node, "reglas", SocialSettingsTexts.ruleCondition)
      return nil
    }
    return rule
  }

  /// Which posts count, of the keys that rules and targets share.
  mutating func filter(_ fields: [String: JSONNode], _ key: String) -> PostFilter {
    var filter = PostFilter()
    filter.hashtags = hashtags(fields["hashtags"], "\(key).hashtags")
    filter.topics = names(fields["temas"], "\(key).temas")
    filter.offices = names(fields["dependencias"], "\(key).dependencias")
    filter.networks = elements(fields["redes"], "\(key).redes").compactMap {
      network($0, "\(key).redes")
    }
    filter.types = elements(fields["tipos"], "\(key).tipos").compactMap {
      foldedChoice($0, "\(key).tipos", among: SocialWords.types)
    }
    return filter
  }

  /// A list of names that may be empty; those that differ only in case or accents are reported.
  mutating func names(_ node: JSONNode?, _ key: String) -> [String] {
    guard let node, case .array(let listed) = node.value, listed.isEmpty else {
      return someNames(node, key)
    }
    return []
  }

  /// Hashtags with or without their sign, as keys.
  mutating func hashtags(_ node: JSONNode?, _ key: String) -> [String] {
    elements(node, key).compactMap { element in
      guard let text = text(element, key) else { return nil }
      guard let hashtag = SocialWords.hashtagKey(text) else {
        refuse(element, key, SocialSettingsTexts.hashtag)
        return nil
      }
      return hashtag
    }
  }
}
