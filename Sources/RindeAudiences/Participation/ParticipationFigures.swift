internal import RindeAnalysis

/// All the figures about dealings with citizens; a register without a file is `nil`.
struct ParticipationFigures {
  let questions: CaseFigures?
  let commitments: CaseFigures?
  let petitions: CaseFigures?
  let spaces: SpaceFigures?

  init(_ results: ParticipationResults) {
    questions = results.questions.map(CaseFigures.questions)
    commitments = results.commitments.map(CaseFigures.commitments)
    petitions = results.petitions.map(CaseFigures.petitions)
    spaces = results.spaces.map(SpaceFigures.init)
  }

  /// The registers of cases that have one.
  var registers: [CaseFigures] {
    [questions, commitments, petitions].compactMap(\.self).filter {
      $0.total.summary.received > 0
    }
  }
}
