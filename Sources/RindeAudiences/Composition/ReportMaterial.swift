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

  /// The names of the files from which ``participation`` comes.
  package let registers: [String]

  /// The one responsible whose activities these are; `nil` for the whole plan.
  package let office: OfficeScope?

  /// The version that computes, for the cover.
  package let version: String

  package init(
    results: ComplianceResults,
    records: [ProgressRecord],
    rejected: [DataIssue],
    planIssues: [DataIssue],
    participation: ParticipationResults = ParticipationResults(),
    registers: [String] = [],
    office: OfficeScope? = nil,
    version: String
  ) {
    self.results = results
    self.records = records
    self.rejected = rejected
    self.planIssues = planIssues
    self.participation = participation
    self.registers = registers
    self.office = office
    self.version = version
  }

  var plan: Plan { results.plan }

  package var entity: Entity { results.plan.entity }

  var cutoff: Cutoff { results.cutoff }

  var figures: FigureID { figures(at: results.cutoff) }

  func figures(at cutoff: Cutoff) -> FigureID {
    FigureID(at: cutoff, part: office.map { "responsable/\($0.slug)" })
  }
}

/// The responsible that a report is about.
package struct OfficeScope: Hashable, Sendable {
  package let name: String

  /// What tells it apart in the identifiers of figures, the same as in the report of the whole plan.
  package let slug: String

  package init(name: String, slug: String) {
    self.name = name
    self.slug = slug
  }
}
