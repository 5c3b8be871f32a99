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
  package private(set) var registers: [String]

  /// What became of the rows of the register of petitions; `nil` without one.
  package let petitionRows: RegisterRows?

  /// The one responsible whose activities these are; `nil` for the whole plan.
  package let office: OfficeScope?

  /// The version that computes, for the cover.
  package let version: String

  /// Positions in ``records`` of each activity's, so that no table reads them all for each row.
  private let positions: [Int: [Int]]

  package init(
    results: ComplianceResults,
    records: [ProgressRecord],
    rejected: [DataIssue],
    planIssues: [DataIssue],
    participation: ParticipationResults = ParticipationResults(),
    registers: [String] = [],
    petitionRows: RegisterRows? = nil,
    office: OfficeScope? = nil,
    version: String
  ) {
    self.results = results
    self.records = records
    self.rejected = rejected
    self.planIssues = planIssues
    self.participation = participation
    self.registers = registers
    self.petitionRows = petitionRows
    self.office = office
    self.version = version
    positions = Dictionary(grouping: records.indices) { records[$0].activity }
  }

  /// The same for a report that says nothing of what was recorded of citizens.
  var ofThePlan: ReportMaterial {
    var material = self
    material.registers = []
    return material
  }

  /// The accepted records of an activity, in file order.
  func records(of activity: Int) -> [ProgressRecord] {
    positions[activity, default: []].map { records[$0] }
  }

  /// The last record of an activity up to the cut-off that satisfies a condition.
  func lastRecord(of activity: Int, where isMeant: (ProgressRecord) -> Bool) -> ProgressRecord? {
    records(of: activity).filter { $0.date <= cutoff.date && isMeant($0) }
      .max { ($0.date, $0.origin) < ($1.date, $1.origin) }
  }

  var plan: Plan { results.plan }

  package var entity: Entity { results.plan.entity }

  var cutoff: Cutoff { results.cutoff }

  var figures: FigureID { figures(at: results.cutoff) }

  func figures(at cutoff: Cutoff) -> FigureID {
    FigureID(at: cutoff, part: office.map { "responsable/\($0.slug)" })
  }
}

/// What became of the rows of a register.
package struct RegisterRows: Hashable, Sendable {
  package let used: Int
  package let rejected: Int

  package init(used: Int, rejected: Int) {
    self.used = used
    self.rejected = rejected
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
