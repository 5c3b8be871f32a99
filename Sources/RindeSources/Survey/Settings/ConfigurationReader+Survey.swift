internal import RindeModel

extension ConfigurationReader {
  /// The settings as far as they can be read; `nil` without the kind of sample.
  mutating func surveySettings(_ root: JSONNode) -> SurveySettings? {
    guard
      let fields = members(
        of: root,
        named: nil,
        known: SurveySettingsReader.keys,
        required: ["muestra"]
      )
    else { return nil }
    let sample = choice(fields["muestra"], "muestra", among: SurveyWords.samples)
    var settings = SurveySettings(sample: sample ?? .nonProbability)
    describe(&settings, fields)
    settings.design = surveyDesign(fields["diseno"])
    settings.calibration = calibration(fields["calibracion"])
    settings.groupings = groupings(fields["grupos"])
    report(&settings, fields)
    return sample == nil ? nil : settings
  }

  /// What the survey is called and which files it has.
  private mutating func describe(_ settings: inout SurveySettings, _ fields: [String: JSONNode]) {
    settings.title = text(fields["titulo"], "titulo")
    settings.entity = text(fields["entidad"], "entidad")
    settings.fieldwork = fieldwork(fields["fecha"])
    settings.population = integer(fields["poblacion"], "poblacion", in: 1...1_000_000_000)
    settings.invited = integer(fields["invitados"], "invitados", in: 1...1_000_000_000)
    settings.answers = fileName(fields["respuestas"], "respuestas")
    settings.sheet = text(fields["hoja"], "hoja")
    settings.respondent = text(fields["identificador"], "identificador")
    settings.isExample = boolean(fields["ejemplo"], "ejemplo") ?? false
  }

  /// How the figures are shown.
  private mutating func report(_ settings: inout SurveySettings, _ fields: [String: JSONNode]) {
    settings.interval = choice(fields["intervalo"], "intervalo", among: SurveyWords.intervals)
    settings.level = decimal(fields["nivel"], "nivel", in: 0.5...0.999) ?? settings.level
    if let node = fields["supresion"],
      let parts = members(of: node, named: "supresion", known: ["minimo"], required: ["minimo"]),
      let minimum = integer(parts["minimo"], "supresion.minimo", in: 3...30)
    {
      settings.suppressionMinimum = minimum
    }
    settings.standard =
      choice(fields["normas"], "normas", among: SurveyWords.standards) ?? settings.standard
    let key = "precision_de_modelo"
    settings.showsModelPrecision = boolean(fields[key], key) ?? false
    if settings.showsModelPrecision, settings.sample != .nonProbability, let node = fields[key] {
      report(SurveySettingsTexts.idleModelPrecision(at: position(of: node)))
    }
  }

  /// The days of a survey: one date, or an object with the first and the last.
  private mutating func fieldwork(_ node: JSONNode?) -> SurveySettings.Fieldwork? {
    guard let node else { return nil }
    let key = "fecha"
    switch node.value {
    case .string:
      return date(node, key).map { SurveySettings.Fieldwork(first: $0, last: $0) }
    case .object:
      let names = ["desde", "hasta"]
      guard let fields = members(of: node, named: "fecha", known: names, required: names) else {
        return nil
      }
      let first = date(fields["desde"], "\(key).desde")
      let last = date(fields["hasta"], "\(key).hasta")
      guard let first, let last else { return nil }
      guard first <= last else {
        refuse(fields["hasta"] ?? node, "\(key).hasta", EntityTexts.notBefore(first))
        return nil
      }
      return SurveySettings.Fieldwork(first: first, last: last)
    default:
      report(
        .wrongShape(key: "fecha", expected: .described(SurveySettingsTexts.dateShape)),
        at: node.place,
        read: node
      )
      return nil
    }
  }

  /// The name of a file of the survey's own folder.
  private mutating func fileName(_ node: JSONNode?, _ key: String) -> String? {
    guard let node, let name = text(node, key) else { return nil }
    guard !name.contains("/"), !name.contains("\\"), name != ".", name != ".." else {
      refuse(node, key, SurveySettingsTexts.fileName)
      return nil
    }
    return name
  }

  /// The breakdowns: each a variable, or several that are crossed.
  private mutating func groupings(_ node: JSONNode?) -> [[String]] {
    var groupings: [[String]] = []
    var known: Set<[FoldedText]> = []
    for element in elements(node, "grupos") {
      let names: [String]
      switch element.value {
      case .string: names = text(element, "grupos").map { [$0] } ?? []
      case .array: names = someNames(element, "grupos")
      default:
        report(
          .wrongShape(key: "grupos", expected: .described(SurveySettingsTexts.groupShape)),
          at: element.place,
          read: element
        )
        continue
      }
      guard !names.isEmpty else { continue }
      guard known.insert(names.map { FoldedText($0) }.sorted()).inserted else {
        refuse(element, "grupos", SurveySettingsTexts.distinctGroup)
        continue
      }
      groupings.append(names)
    }
    return groupings
  }

  /// A list of names that is not empty; those that differ only in case or accents are reported.
  mutating func someNames(_ node: JSONNode?, _ key: String) -> [String] {
    var names: [String] = []
    var folded: Set<FoldedText> = []
    for element in elements(node, key) {
      guard let name = text(element, key) else { continue }
      guard folded.insert(FoldedText(name)).inserted else {
        refuse(element, key, EntityTexts.distinctName)
        continue
      }
      names.append(name)
    }
    if let node, case .array(let listed) = node.value, listed.isEmpty {
      refuse(node, key, SurveySettingsTexts.someName)
    }
    return names
  }

  /// Reports a value that a key does not accept.
  mutating func refuse(_ node: JSONNode, _ key: String, _ expected: String) {
    report(.invalidValue(key: key, expected: expected, nearest: []), at: node.place, read: node)
  }
}
