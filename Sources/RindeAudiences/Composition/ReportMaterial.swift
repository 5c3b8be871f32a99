package import RindeAnalysis
package import RindeModel

/// All that the reports of an entity are composed from.
package struct ReportMaterial: Sendable {
  package let results: ComplianceResults

  /// Accepted records, in file order.
  package let records: [ProgressRecord]

  /// One issue for each record that could not be used.
  package let rejected: [DataIssue]

  /// What was noticed in the plan.
  package let planIssues: [DataIssue]

  /// What was recorded of questions, commitments, petitions and dialogue spaces, at the cut-off.
  package let participation: ParticipationResults

  /// The version that computes, for the cover.
  package let version: String

  package init(
    results: ComplianceResults,
    records: [ProgressRecord],
    rejected: [DataIssue],
    planIssues: [DataIssue],
    participation: ParticipationResults = ParticipationResults(),
    version: String
  ) {
    self.results = results
    self.records = records
    self.rejected = rejected
    self.planIssues = planIssues
    self.participation = participation
    self.version = version
  }

  var plan: Plan { results.plan }

  var entity: Entity { results.plan.entity }

  var cutoff: Cutoff { results.cutoff }

  var figures: FigureID { FigureID(at: results.cutoff) }
}
