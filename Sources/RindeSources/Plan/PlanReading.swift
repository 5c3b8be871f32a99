package import RindeModel

/// A plan as it was understood, with what was noticed on the way.
package struct PlanReading: Sendable {
  package private(set) var plan: Plan

  /// Those of the activities whose words were looked at, in order.
  private let ownReadings: [ActivityReading]

  /// Of each activity, whether it was read quickly; what is known of those is always the same.
  private let isQuick: [Bool]

  /// What was noticed in the file before anybody looked for a plan in it.
  private(set) var fileIssues: [DataIssue] = []

  /// What was noticed, in the order of the document.
  private(set) var findings: [PlanFinding]

  /// What was noticed, of the file first and then in the order of the document, in words, which
  /// are made when asked for.
  package var issues: [DataIssue] { fileIssues + findings.map { DataIssue($0) } }

  package let rowCounts: PlanRowCounts

  /// One for each activity of the plan, in the same order; put together when asked for.
  package var readings: [ActivityReading] {
    var own = ownReadings.makeIterator()
    return zip(plan.activities, isQuick).compactMap { activity, isQuick in
      isQuick ? QuickReader.reading(activity.id) : own.next()
    }
  }

  init(
    plan: Plan,
    ownReadings: [ActivityReading],
    isQuick: [Bool],
    findings: [PlanFinding],
    rowCounts: PlanRowCounts
  ) {
    self.plan = plan
    self.ownReadings = ownReadings
    self.isQuick = isQuick
    self.findings = findings
    self.rowCounts = rowCounts
  }
}

extension PlanReading {
  /// The same reading with what was noticed in the file itself.
  func adding(_ fileIssues: [DataIssue]) -> PlanReading {
    var reading = self
    reading.fileIssues += fileIssues
    return reading
  }

  /// The same reading of a plan of which more is known, with the same activities in the same order.
  package func replacing(_ plan: Plan) -> PlanReading {
    var reading = self
    reading.plan = plan
    let settled = Set(
      zip(self.plan.activities, plan.activities)
        .filter { $0.target.multiplier?.count == nil && $1.target.multiplier?.count != nil }
        .map(\.1.id)
    )
    // Who says how often a target is repeated has answered that question.
    reading.findings.removeAll { finding in
      guard case .unknownMultiplier = finding.kind else { return false }
      return finding.activity.map(settled.contains) ?? false
    }
    return reading
  }
}

/// What is known of an activity beside the model: where its figures come from.
package struct ActivityReading: Hashable, Sendable {
  package let id: String

  /// How often it is due, where the plan says so.
  package let periodicity: Periodicity?

  /// What is due in each period, where the plan says how often.
  package let perPeriod: Quantity?

  /// The term from an event on which the true due date depends.
  package let term: EventTerm?

  /// *Recursos*, as written.
  package let resources: String?

  /// *Fase* of an agenda, beside its sector.
  package let phase: String?

  /// The decisions taken, in order of appearance.
  package let provenance: [Provenance]

  package init(
    id: String,
    periodicity: Periodicity?,
    perPeriod: Quantity?,
    term: EventTerm?,
    resources: String?,
    phase: String?,
    provenance: [Provenance]
  ) {
    self.id = id
    self.periodicity = periodicity
    self.perPeriod = perPeriod
    self.term = term
    self.resources = resources
    self.phase = phase
    self.provenance = provenance
  }
}

/// How a part of an activity came to be what it is.
package enum Provenance: String, Hashable, Sendable, CaseIterable {
  /// The number stands in the meta.
  case numberInTarget
  /// The number of the year is that of a period times the periods.
  case expandedPeriods
  /// A singular noun counts as one.
  case singularNoun
  /// A window of more than nine months, or words of demand: applies at every cut-off.
  case demandByWindow
  /// A shorter window: due at its end.
  case coverageByWindow
  /// The whole target is due at the end of the window.
  case dueAtEnd
  /// One delivery on each date.
  case onePerDate
  /// Without dates, the periods are those of the whole year.
  case wholeFiscalYear
  /// The year was missing and that of the plan was taken.
  case yearOfPlan
  /// The structured columns say it.
  case structuredColumns
  /// Offices of the entity were counted.
  case countedOffices
}

/// How the rows of a plan were used; the kinds add up to ``read``.
package struct PlanRowCounts: Hashable, Sendable {
  /// Rows of the table with at least one cell that is not empty.
  package internal(set) var read = 0

  /// Rows that begin an activity of the plan.
  package internal(set) var activities = 0

  /// Rows that go on with the activity above.
  package internal(set) var continuations = 0

  package internal(set) var headers = 0

  /// Titles above a header, headings between activities and text after the table.
  package internal(set) var titles = 0

  /// Rows of blanks and dashes.
  package internal(set) var blank = 0

  /// Activities kept out because their number was already taken, with their continuations.
  package internal(set) var repeated = 0

  /// Rows that were reported and not used.
  package internal(set) var unused = 0

  package init() {}

  package var accountedFor: Int {
    activities + continuations + headers + titles + blank + repeated + unused
  }
}
