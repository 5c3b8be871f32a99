internal import RindeModel

/// Compares the spaces that were held with what an activity expects of them.
struct CoverageAnalysis {
  let spaces: [DialogueSpace]

  /// The goals with all that is expected of one activity together, in their order.
  static func merged(_ goals: [CoverageGoal]) -> [CoverageGoal] {
    goals.reduce(into: []) { merged, goal in
      let code = DialogueSpace.code(goal.activity)
      let known = merged.firstIndex { DialogueSpace.code($0.activity) == code }
      guard let known else {
        merged.append(goal)
        return
      }
      merged[known] = CoverageGoal(
        activity: merged[known].activity,
        places: merged[known].places + goal.places,
        groups: merged[known].groups + goal.groups
      )
    }
  }

  func coverage(of goal: CoverageGoal) -> Coverage {
    let places = ExpectedNames(goal.places)
    let groups = ExpectedNames(goal.groups)
    let own = places.isEmpty ? [] : spaces.filter { $0.counts(for: goal.activity) }
    return Coverage(
      goal: goal,
      places: places.isEmpty ? nil : reach(of: places, in: own),
      groups: groups.isEmpty ? nil : attendance(of: groups),
      unexpectedPlaces: unexpected(besides: places, in: own),
      spacesWithoutPlace: own.filter { $0.placeName == nil }
    )
  }

  private func reach(of places: ExpectedNames, in own: [DialogueSpace]) -> Coverage.Reach {
    let held = Dictionary(grouping: own) { $0.placeName?.words ?? [] }
    return Coverage.Reach(
      expected: places.names.map { place in
        let spaces = held[place.words] ?? []
        return SpaceResults.Part(name: place.writing, spaces: spaces, people: spaces.people)
      }
    )
  }

  private func attendance(of groups: ExpectedNames) -> Coverage.Reach {
    Coverage.Reach(
      expected: groups.names.map { group in
        let attended = spaces.filter { space in
          space.attendance.contains { $0.people > 0 && ComparableName($0.group).names(group) }
        }
        return SpaceResults.Part(
          name: group.writing,
          spaces: attended,
          people: attended.people { ComparableName($0).names(group) }
        )
      }
    )
  }

  private func unexpected(besides places: ExpectedNames, in own: [DialogueSpace])
    -> [SpaceResults.Part]
  {
    let others = own.filter { space in space.placeName.map { !places.contains($0) } ?? false }
    return Dictionary(grouping: others) { $0.placeName?.words ?? [] }.values
      .map { SpaceResults.Part(name: $0.first?.place, spaces: $0, people: $0.people) }
      .sorted()
  }
}

/// Names that a goal lists, each once.
private struct ExpectedNames {
  let names: [ComparableName]
  private let keys: Set<[Substring]>

  init(_ writings: [String]) {
    var keys: Set<[Substring]> = []
    names = writings.map(ComparableName.init).filter {
      !$0.words.isEmpty && keys.insert($0.words).inserted
    }
    self.keys = keys
  }

  var isEmpty: Bool { names.isEmpty }

  func contains(_ name: ComparableName) -> Bool { keys.contains(name.words) }
}

extension DialogueSpace {
  fileprivate var placeName: ComparableName? {
    place.map(ComparableName.init).flatMap { $0.words.isEmpty ? nil : $0 }
  }

  /// Whether it belongs to an activity, or to none in particular.
  fileprivate func counts(for goal: String) -> Bool {
    guard let activity else { return true }
    return Self.code(activity) == Self.code(goal)
  }

  /// An activity's number without case, blanks and dots at its end.
  fileprivate static func code(_ number: String) -> String {
    let letters = number.lowercased().filter { !$0.isWhitespace }
    return String(letters.reversed().drop { $0 == "." }.reversed())
  }
}
