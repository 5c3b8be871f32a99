/// What an entity recorded of its dealings with citizens; a kind without a file is `nil`.
public struct ParticipationRecords: Hashable, Sendable {
  public var questions: [CitizenQuestion]?
  public var commitments: [Commitment]?
  public var petitions: [Petition]?
  public var spaces: [DialogueSpace]?

  public init(
    questions: [CitizenQuestion]? = nil,
    commitments: [Commitment]? = nil,
    petitions: [Petition]? = nil,
    spaces: [DialogueSpace]? = nil
  ) {
    self.questions = questions
    self.commitments = commitments
    self.petitions = petitions
    self.spaces = spaces
  }
}
