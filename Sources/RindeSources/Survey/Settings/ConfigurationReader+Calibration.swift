internal import RindeModel

extension ConfigurationReader {
  /// The totals of the population to which weights are brought.
  mutating func calibration(_ node: JSONNode?) -> CalibrationSettings? {
    let names = ["metodo", "margenes"]
    guard let node,
      let fields = members(
        of: node,
        named: "calibracion",
        known: names + ["reescalar"],
        required: names
      )
    else { return nil }
    let key = "calibracion.metodo"
    let method = choice(fields["metodo"], key, among: SurveyWords.calibrations)
    var margins: [CalibrationSettings.Margin] = []
    var variables: Set<FoldedText> = []
    for element in elements(fields["margenes"], "calibracion.margenes") {
      guard let margin = margin(element, method) else { continue }
      guard variables.insert(FoldedText(margin.variable)).inserted else {
        refuse(element, "calibracion.margenes", SurveySettingsTexts.distinctMargin)
        continue
      }
      margins.append(margin)
    }
    if let node = fields["margenes"], case .array(let listed) = node.value {
      if listed.isEmpty {
        refuse(node, "calibracion.margenes", SurveySettingsTexts.someMargin)
      } else if method == .postStratification, listed.count != 1 {
        refuse(node, "calibracion.margenes", SurveySettingsTexts.oneMargin)
      }
    }
    let rescales = boolean(fields["reescalar"], "calibracion.reescalar") ?? false
    guard let method, !margins.isEmpty else { return nil }
    var settings = CalibrationSettings(method: method, margins: margins)
    settings.rescalesMargins = rescales
    return settings
  }

  private mutating func margin(
    _ node: JSONNode,
    _ method: CalibrationSettings.Method?
  ) -> CalibrationSettings.Margin? {
    let name = "calibracion.margenes"
    guard
      let fields = members(
        of: node,
        named: name,
        known: ["variable", "totales", "total"],
        required: ["variable"]
      )
    else { return nil }
    let variable = text(fields["variable"], "\(name).variable")
    guard (fields["totales"] == nil) != (fields["total"] == nil) else {
      refuse(node, name, SurveySettingsTexts.oneKindOfTotal)
      return nil
    }
    if let total = fields["total"] {
      if let method, method != .linear {
        refuse(total, "\(name).total", SurveySettingsTexts.sumOnlyLinear)
        return nil
      }
      guard let sum = decimal(total, "\(name).total", in: -1e15...1e15), let variable else {
        return nil
      }
      return CalibrationSettings.Margin(variable: variable, totals: .sum(sum))
    }
    guard let totals = fields["totales"], let categories = categories(totals), let variable else {
      return nil
    }
    return CalibrationSettings.Margin(variable: variable, totals: .categories(categories))
  }

  private mutating func categories(_ node: JSONNode) -> [CalibrationSettings.Category]? {
    let key = "calibracion.margenes.totales"
    let members = namedMembers(of: node, key)
    guard case .object(let listed) = node.value else { return nil }
    var names: Set<FoldedText> = []
    var categories: [CalibrationSettings.Category] = []
    for member in members {
      let name = member.key.trimmingBlanks()
      guard !name.isEmpty, names.insert(FoldedText(name)).inserted else {
        refuse(JSONNode(.string(member.key), at: member.place), key, EntityTexts.distinctName)
        continue
      }
      guard let total = decimal(member.node, "\(key).\(name)", in: 0...1e15) else { continue }
      categories.append(CalibrationSettings.Category(name: name, total: total))
    }
    let areAllRead = categories.count == members.count
    if listed.isEmpty || areAllRead && categories.allSatisfy({ $0.total <= 0 }) {
      refuse(node, key, SurveySettingsTexts.someTotal)
      return nil
    }
    return categories
  }
}
