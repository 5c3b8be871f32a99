package import RindeAnalysis

/// Sentences about dealings with citizens, as an executive summary carries them.
package enum ParticipationTexts {
  /// What the registers say at the cut-off; nothing about a register without a file.
  package static func sentences(_ results: ParticipationResults) -> [String] {
    questions(results) + petitions(results) + commitments(results) + spaces(results)
  }

  private static func questions(_ results: ParticipationResults) -> [String] {
    guard let register = results.questions else { return [] }
    let events = SpanishNumber.count(register.events.count, "evento", "eventos")
    return CasePhrases.questions.sentences(register.summary, where: " en \(events)")
  }

  private static func petitions(_ results: ParticipationResults) -> [String] {
    guard let summary = results.petitions?.summary else { return [] }
    return CasePhrases.petitions.sentences(summary) + duration(summary)
  }

  private static func commitments(_ results: ParticipationResults) -> [String] {
    results.commitments.map { CasePhrases.commitments.sentences($0.summary) } ?? []
  }

  private static func spaces(_ results: ParticipationResults) -> [String] {
    guard let spaces = results.spaces else { return [] }
    return SpacePhrases.held(spaces)
      + SpaceFigures(results: spaces).goals.flatMap(SpacePhrases.coverage)
  }

  /// How long answers took, once there are some to compare.
  private static func duration(_ summary: CaseSummary) -> [String] {
    guard summary.measured > 1, let mean = summary.meanDays.quotient(places: 1),
      let maximum = summary.maximumDays
    else { return [] }
    return [
      "Las respuestas a las PQRSD tomaron en promedio \(SpanishNumber.text(mean)) días hábiles; la que más "
        + "tardó, \(CaseTexts.businessDays(maximum))."
    ]
  }
}
