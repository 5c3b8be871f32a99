package import RindeAnalysis
package import RindeModel

/// All that the quarterly workbook of planning is composed from.
package struct PlanningMaterial: Sendable {
  package let results: ComplianceResults

  /// Accepted records, in file order.
  package let records: [ProgressRecord]

  /// One issue for each record that could not be used.
  package let rejected: [DataIssue]

  /// What was noticed in the plan.
  package let planIssues: [DataIssue]

  /// The version that computes, for the cover.
  package let version: String

  package init(
    results: ComplianceResults,
    records: [ProgressRecord],
    rejected: [DataIssue],
    planIssues: [DataIssue],
    version: String
  ) {
    self.results = results
    self.records = records
    self.rejected = rejected
    self.planIssues = planIssues
    self.version = version
  }

  var plan: Plan { results.plan }

  var entity: Entity { results.plan.entity }

  var cutoff: Cutoff { results.cutoff }

  var figures: FigureID { FigureID(at: results.cutoff) }
}
