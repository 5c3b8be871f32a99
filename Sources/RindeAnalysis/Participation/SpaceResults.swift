public import RindeModel

/// The dialogue spaces of the fiscal year up to a cut-off, who attended and what they cover.
public struct SpaceResults: Hashable, Sendable {
  /// By day and place in the files.
  public let spaces: [DialogueSpace]

  /// Spaces after the cut-off, which are left out.
  public let later: Int

  /// Spaces before the fiscal year, which are left out.
  public let earlier: Int

  /// One for each goal of the entity, in its order.
  public let coverage: [Coverage]

  /// Spaces under a name of theirs: a group that attended, a kind, a place.
  public struct Part: Hashable, Sendable {
    /// `nil` for what has no name.
    public let name: String?

    /// In the order of the results.
    public let spaces: [DialogueSpace]

    /// Those who attended; `nil` when attendance was recorded at none of them.
    public let people: Int?
  }
}

extension SpaceResults {
  /// All the spaces, under no name.
  public var whole: Part { Part(name: nil, spaces: spaces, people: people) }

  /// Those who attended; `nil` when attendance was recorded at no space.
  public var people: Int? { spaces.people }

  /// Each group that attended some space, in alphabetical order, people without a group at the end.
  public var groups: [Part] {
    let attended = spaces.flatMap { space in
      Set(space.attendance.filter { $0.people > 0 }.map(\.group)).map { ($0, space) }
    }
    return Dictionary(grouping: attended) { $0.0 }
      .map { group, pairs in
        let spaces = pairs.map(\.1)
        return Part(
          name: group.isEmpty ? nil : group,
          spaces: spaces,
          people: spaces.people { $0 == group }
        )
      }
      .sorted()
  }

  /// Each kind of space, in alphabetical order, those without a kind at the end.
  public var kinds: [Part] {
    Dictionary(grouping: spaces) { $0.kind.isEmpty ? nil : $0.kind }
      .map { Part(name: $0, spaces: $1, people: $1.people) }
      .sorted()
  }
}

extension [SpaceResults.Part] {
  func sorted() -> [Element] {
    sorted { left, right in
      guard let first = left.name, let second = right.name else { return left.name != nil }
      return ComparableName(first) < ComparableName(second)
    }
  }
}

extension [DialogueSpace] {
  /// Those who attended; `nil` when attendance was recorded at none.
  var people: Int? { people { _ in true } }

  /// Those of some groups who attended; `nil` when nobody's attendance in them was recorded.
  func people(in isCounted: (String) -> Bool) -> Int? {
    let counted = flatMap(\.attendance).filter { isCounted($0.group) }
    return counted.isEmpty ? nil : counted.reduce(0) { $0 + $1.people }
  }
}
