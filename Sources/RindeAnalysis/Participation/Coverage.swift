public import RindeModel

/// What the spaces of the year cover of what one activity expects (*cobertura*).
public struct Coverage: Hashable, Sendable {
  public let goal: CoverageGoal

  /// The expected communes and townships; `nil` when the goal names none.
  public let places: Reach?

  /// The expected value groups; `nil` when the goal names none.
  public let groups: Reach?

  /// Places where spaces were held and that the goal does not expect, in alphabetical order.
  public let unexpectedPlaces: [SpaceResults.Part]

  /// Spaces that count for the goal's places and do not say where they were held.
  public let spacesWithoutPlace: [DialogueSpace]

  /// Which of the expected names were reached.
  public struct Reach: Hashable, Sendable {
    /// Each expected name once, in the order of the goal, with the spaces that reached it.
    public let expected: [SpaceResults.Part]

    public var covered: [SpaceResults.Part] { expected.filter { !$0.spaces.isEmpty } }

    /// The expected names without a space.
    public var missing: [String] { expected.filter(\.spaces.isEmpty).compactMap(\.name) }

    /// Covered over expected.
    public var ratio: Ratio { Ratio(Quantity(covered.count), over: Quantity(expected.count)) }
  }
}
