/// How an entity's dealings with citizens stand at a cut-off; a kind without a file is `nil`.
public struct ParticipationResults: Hashable, Sendable {
  public init() {}
}
