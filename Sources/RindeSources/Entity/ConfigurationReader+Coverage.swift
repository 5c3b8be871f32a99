internal import RindeModel

extension ConfigurationReader {
  /// What the dialogue spaces of some activities must cover; each activity once.
  mutating func coverageGoals(_ node: JSONNode?) -> [CoverageGoal] {
    var goals: [CoverageGoal] = []
    var activities: Set<FoldedText> = []
    for element in elements(node, "coberturas") {
      guard let goal = coverageGoal(element) else { continue }
      guard activities.insert(FoldedText(goal.activity)).inserted else {
        report(
          .invalidValue(
            key: "coberturas.actividad",
            expected: EntityTexts.distinctCoverage,
            nearest: []
          ),
          at: element.place,
          read: JSONNode(.string(goal.activity), at: element.place)
        )
        continue
      }
      goals.append(goal)
    }
    return goals
  }

  private mutating func coverageGoal(_ node: JSONNode) -> CoverageGoal? {
    guard
      let fields = members(
        of: node,
        named: "coberturas",
        known: ["actividad", "territorios", "grupos"],
        required: ["actividad"]
      )
    else { return nil }
    let activity = text(fields["actividad"], "coberturas.actividad")
    let places = distinctNames(fields["territorios"], "coberturas.territorios")
    let groups = distinctNames(fields["grupos"], "coberturas.grupos")
    guard let activity else { return nil }
    guard !places.isEmpty || !groups.isEmpty else {
      report(
        .invalidValue(key: "coberturas", expected: EntityTexts.someCoverage, nearest: []),
        at: node.place,
        read: node
      )
      return nil
    }
    return CoverageGoal(activity: activity, places: places, groups: groups)
  }

  /// A list of names; those that differ only in case or accents are the same and are reported.
  private mutating func distinctNames(_ node: JSONNode?, _ key: String) -> [String] {
    var names: [String] = []
    var folded: Set<FoldedText> = []
    for element in elements(node, key) {
      guard let name = text(element, key) else { continue }
      guard folded.insert(FoldedText(name)).inserted else {
        report(
          .invalidValue(key: key, expected: EntityTexts.distinctName, nearest: []),
          at: element.place,
          read: element
        )
        continue
      }
      names.append(name)
    }
    return names
  }
}
