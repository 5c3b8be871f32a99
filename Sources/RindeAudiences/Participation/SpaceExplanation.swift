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
    let isCounted = { (group: String) in subject.group.map { $0 == group } ?? true }
    let terms = part.spaces.compactMap { people(at: $0, in: isCounted) }
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
      used: part.spaces.map { evidence($0, people: people(at: $0, in: isCounted)) },
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
        let name = ComparableName(part.name ?? "")
        return part.spaces.map { space in
          let people = people(at: space) { goal.isOfPlaces || ComparableName($0).names(name) }
          return evidence(space, people: people, under: part.name)
        }
      },
      unused: goal.isOfPlaces ? unused(goal.coverage) : [],
      exact: reach.ratio.percentage(places: 6)?.description
    )
  }

  private func unused(_ coverage: Coverage) -> [Explanation.Evidence] {
    let unexpected = coverage.unexpectedPlaces.flatMap(\.spaces)
    return unexpected.map {
      evidence($0, people: people(at: $0), under: SpaceDerivationTexts.unexpected)
    }
      + coverage.spacesWithoutPlace.map {
        evidence($0, people: people(at: $0), under: SpaceDerivationTexts.withoutPlace)
      }
  }

  private func evidence(_ space: DialogueSpace, people: Int?, under heading: String? = nil)
    -> Explanation.Evidence
  {
    Explanation.Evidence(
      place: space.origin.description,
      text: SpaceDerivationTexts.space(space, people: people, under: heading)
    )
  }

  /// People of some groups at a space, or all of them; `nil` where attendance was not recorded.
  private func people(
    at space: DialogueSpace,
    in isCounted: (String) -> Bool = { _ in true }
  ) -> Int? {
    let counted = space.attendance.filter { isCounted($0.group) }
    return counted.isEmpty ? nil : counted.reduce(0) { $0 + $1.people }
  }
}
