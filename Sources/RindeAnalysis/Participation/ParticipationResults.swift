public import RindeModel

/// How an entity's dealings with citizens stand at a cut-off; a kind without a file is `nil`.
public struct ParticipationResults: Hashable, Sendable {
  /// Questions asked at events, by.
  public let questions: CaseRegister<CitizenQuestion>?

  /// Commitments; those of events held after the cut-off are left out, where the register of spaces
  /// dates them.
  public let commitments: CaseRegister<Commitment>?

  /// Petitions, complaints, claims, suggestions and reports (*PQRSD*), by rule book §7.3.
  public let petitions: CaseRegister<Petition>?

  public let spaces: SpaceResults?

  init(
    questions: CaseRegister<CitizenQuestion>?,
    commitments: CaseRegister<Commitment>?,
    petitions: CaseRegister<Petition>?,
    spaces: SpaceResults?
  ) {
    self.questions = questions
    self.commitments = commitments
    self.petitions = petitions
    self.spaces = spaces
  }

  /// Of an entity that recorded nothing.
  public init() {
    self.init(questions: nil, commitments: nil, petitions: nil, spaces: nil)
  }
}
