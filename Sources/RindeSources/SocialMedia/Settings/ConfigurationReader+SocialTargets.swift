internal import RindeModel

extension ConfigurationReader {
  private static var targetKeys: [String] {
    [
      "id", "texto", "actividad", "tipo", "minimo", "cada", "por", "valores", "planeadas",
      "dias_habiles", "hashtags", "temas", "dependencias", "redes", "tipos",
    ]
  }

  /// The targets that are counted in posts; each name once.
  mutating func socialTargets(_ node: JSONNode?) -> [SocialTarget] {
    var targets: [SocialTarget] = []
    var ids: Set<FoldedText> = []
    for element in elements(node, "metas") {
      guard
        let fields = members(
          of: element,
          named: "metas",
          known: Self.targetKeys,
          required: ["id"]
        )
      else { continue }
      let id = text(fields["id"], "metas.id")
      if let id, let name = fields["id"], !ids.insert(FoldedText(id)).inserted {
        refuse(name, "metas.id", SocialSettingsTexts.distinctTarget)
      }
      let activity = text(fields["actividad"], "metas.actividad")
      let text = text(fields["texto"], "metas.texto")
      let filter = filter(fields, "metas")
      let measure = measure(fields, of: element)
      guard let id, let measure else { continue }
      targets.append(
        SocialTarget(
          id: id,
          text: text ?? "",
          activity: activity,
          filter: filter,
          measure: measure,
          origin: position(of: element)
        )
      )
    }
    return targets
  }

  /// How a target is measured: by its kind, by a minimum in each period, or as the plan says.
  private mutating func measure(
    _ fields: [String: JSONNode],
    of node: JSONNode
  ) -> SocialTarget.Measure? {
    if let kind = fields["tipo"] {
      let value = foldedChoice(kind, "metas.tipo", among: SocialWords.targetKinds)
      return value.flatMap { measure($0, fields, of: node) }
    }
    refuse(["planeadas", "dias_habiles"], of: fields, SocialSettingsTexts.withoutKind)
    let counted = ["minimo", "cada", "por", "valores"]
    guard counted.contains(where: { fields[$0] != nil }) else {
      guard fields["actividad"] != nil else {
        refuse(node, "metas", SocialSettingsTexts.measure)
        return nil
      }
      return .asPlanned
    }
    return count(fields, of: node)
  }

  private mutating func measure(
    _ kind: SocialWords.TargetKind,
    _ fields: [String: JSONNode],
    of node: JSONNode
  ) -> SocialTarget.Measure? {
    let counted = ["minimo", "cada", "por", "valores"]
    switch kind {
    case .share:
      refuse(counted + ["dias_habiles"], of: fields, SocialSettingsTexts.shareAlone)
      let planned = integer(fields["planeadas"], "metas.planeadas", in: 1...1_000_000)
      return .share(planned: planned)
    case .list:
      refuse(counted + ["planeadas", "dias_habiles"], of: fields, SocialSettingsTexts.listAlone)
      return .plannedList
    case .events:
      refuse(counted + ["planeadas"], of: fields, SocialSettingsTexts.eventsAlone)
      guard fields["dias_habiles"] != nil else {
        report(.missingKey("dias_habiles"), at: node.place)
        return nil
      }
      return integer(fields["dias_habiles"], "metas.dias_habiles", in: 0...365)
        .map { .afterEvents(businessDays: $0) }
    }
  }

  private mutating func count(
    _ fields: [String: JSONNode],
    of node: JSONNode
  ) -> SocialTarget.Measure? {
    for key in ["minimo", "cada"] where fields[key] == nil {
      report(.missingKey(key), at: node.place)
    }
    let minimum = integer(fields["minimo"], "metas.minimo", in: 1...1_000_000)
    let period = foldedChoice(fields["cada"], "metas.cada", among: SocialWords.periods)
    let repetition = foldedChoice(fields["por"], "metas.por", among: SocialWords.repetitions)
    let values =
      repetition == .hashtag
      ? hashtagTexts(fields["valores"]) : names(fields["valores"], "metas.valores")
    if fields["por"] != nil, values.isEmpty {
      refuse(fields["valores"] ?? node, "metas.valores", SocialSettingsTexts.repeatedValues)
    }
    if fields["por"] == nil, let node = fields["valores"] {
      refuse(node, "metas.valores", SocialSettingsTexts.valuesWithoutRepetition)
    }
    guard let minimum, let period else { return nil }
    return .count(minimum: minimum, each: period, repeatedBy: repetition, values: values)
  }

  /// The hashtags that a target repeats by, as the office writes them.
  private mutating func hashtagTexts(_ node: JSONNode?) -> [String] {
    _ = hashtags(node, "metas.valores")
    return names(node, "metas.valores")
  }

  /// Reports the keys that do not go with a kind of target.
  private mutating func refuse(
    _ keys: [String],
    of fields: [String: JSONNode],
    _ expected: String
  ) {
    for key in keys {
      if let node = fields[key] { refuse(node, "metas.\(key)", expected) }
    }
  }
}
