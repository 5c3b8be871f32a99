internal import RindeAnalysis
internal import RindeModel

extension SpaceFigures {
  /// What is counted of spaces, by its name in identifiers.
  enum Measure: String, CaseIterable {
    case spaces = "espacios"
    case people = "personas"
  }
}

/// Explains a figure about dialogue spaces, by the rows of their register.
struct SpaceExplanation {
  let figure: String
  let spaces: SpaceFigures

  func explained(_ subject: SpaceFigures.Subject, _ measure: SpaceFigures.Measure?)
    -> Explanation?
  {
    guard let measure else { return nil }
    let part = subject.part
    let count = measure == .spaces ? part.spaces.count : part.people
    let terms = part.spaces.compactMap { people(at: $0, of: subject.group) }
    return Explanation(
      figure: figure,
      title: SpaceDerivationTexts.title(measure, subject.label),
      value: count.map { SpanishNumber.text($0) } ?? SpaceDerivationTexts.noAttendance,
      steps: [
        measure == .spaces
          ? SpaceDerivationTexts.spaces(part.spaces.count) : SpaceDerivationTexts.sum(terms)
      ],
      rule: measure == .spaces ? SpaceDerivationTexts.rule : SpaceDerivationTexts.peopleRule,
      rounding: nil,
      zone: nil,
      used: part.spaces.map { evidence($0, of: subject.group) },
      unused: [],
      exact: count.map(String.init)
    )
  }

  func coverage(_ goal: SpaceFigures.Goal) -> Explanation {
    let reach = goal.reach
    return Explanation(
      figure: figure,
      title: SpaceDerivationTexts.coverageTitle(goal),
      value: SpanishNumber.percentage(reach.ratio),
      steps: SpaceDerivationTexts.coverage(goal),
      rule: goal.isOfPlaces ? SpaceDerivationTexts.placesRule : SpaceDerivationTexts.groupsRule,
      rounding: CaseDerivationTexts(words: .questions).rounding(reach.ratio),
      zone: nil,
      used: reach.covered.flatMap { part in
        part.spaces.map { evidence($0, of: nil, under: part.name) }
      },
      unused: goal.isOfPlaces ? unused(goal.coverage) : [],
      exact: reach.ratio.percentage(places: 6)?.description
    )
  }

  private func unused(_ coverage: Coverage) -> [Explanation.Evidence] {
    coverage.unexpectedPlaces.flatMap { part in
      part.spaces.map { evidence($0, of: nil, under: "lugar no previsto") }
    } + coverage.spacesWithoutPlace.map { evidence($0, of: nil, under: "sin lugar registrado") }
  }

  private func evidence(_ space: DialogueSpace, of group: String?, under heading: String? = nil)
    -> Explanation.Evidence
  {
    Explanation.Evidence(
      place: space.origin.description,
      text: SpaceDerivationTexts.space(
        space,
        people: people(at: space, of: group),
        under: heading
      )
    )
  }

  /// People of a group at a space, or all of them; `nil` where attendance was not recorded.
  private func people(at space: DialogueSpace, of group: String?) -> Int? {
    let counted = space.attendance.filter { group == nil || $0.group == group }
    return counted.isEmpty ? nil : counted.reduce(0) { $0 + $1.people }
  }
}
