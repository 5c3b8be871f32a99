package import RindeModel
package import RindeTables

/// Reads the matrix of a plan as the office wrote it.
///
/// Nothing is decided silently: each inference carries how sure it is, each doubt is an issue with
/// its place, and each row of the table is used or reported.
package struct PlanReader: Sendable {
  private let entity: Entity

  package init(entity: Entity) {
    self.entity = entity
  }

  /// Understands a table.
  ///
  /// - Parameter grid: The whole sheet or file, titles included.
  /// - Returns: The plan, how each activity was understood, and what the office must look at.
  /// - Throws: ``PlanError`` when no row names the columns of a plan, or no activity follows.
  package func read(_ grid: Grid) throws(PlanError) -> PlanReading {
    let rows = try PlanRows(grid)
    var findings = rows.findings
    let numbered = Self.number(rows.activities, &findings, rows)
    let (kept, repeated) = Self.unique(numbered, &findings, rows)
    let reader = ActivityReader(
      entity: entity,
      position: { rows.position($0, $1) },
      phrases: PhraseCache(entity.fiscalYear)
    )
    var activities: [Activity] = []
    var readings: [ActivityReading] = []
    activities.reserveCapacity(kept.count)
    readings.reserveCapacity(kept.count)
    for raw in kept {
      let result = reader.read(raw)
      activities.append(result.activity)
      readings.append(result.reading)
      findings += result.findings
    }
    ResponsibleNames.separate(&activities, of: entity, &findings)
    var counts = rows.counts
    counts.activities -= repeated
    counts.repeated += repeated
    let ordered = findings.enumerated().sorted {
      ($0.element.position.line ?? 0, $0.offset) < ($1.element.position.line ?? 0, $1.offset)
    }
    return PlanReading(
      plan: Plan(entity: entity, activities: activities),
      readings: readings,
      issues: ordered.map { DataIssue($0.element) },
      rowCounts: counts
    )
  }

  /// Gives `N1`, `N2`… to the activities without a number, in order.
  private static func number(
    _ activities: [RawActivity],
    _ findings: inout [PlanFinding],
    _ rows: PlanRows
  ) -> [RawActivity] {
    var numbered = activities
    let own = Set(activities.compactMap(\.number))
    var given: [String] = []
    var next = 1
    for index in numbered.indices where numbered[index].number == nil {
      while own.contains("N\(next)") { next += 1 }
      numbered[index].number = "N\(next)"
      numbered[index].isNumberGiven = true
      given.append("N\(next)")
      next += 1
    }
    if let first = given.first, let last = given.last,
      let line = numbered.first(where: \.isNumberGiven)?.line
    {
      findings.append(
        PlanFinding(
          kind: .numbersGiven(first: first, last: last),
          position: rows.position(line),
          activity: given.count == 1 ? first : nil
        )
      )
    }
    return numbered
  }

  /// Keeps the first activity of each number and reports the others.
  private static func unique(
    _ activities: [RawActivity],
    _ findings: inout [PlanFinding],
    _ rows: PlanRows
  ) -> (kept: [RawActivity], repeated: Int) {
    var lines: [String: Int] = [:]
    var kept: [RawActivity] = []
    kept.reserveCapacity(activities.count)
    for activity in activities {
      let id = activity.number ?? ""
      if let first = lines[id] {
        let heading = activity.place(of: .number).heading ?? activity.place(of: .activity).heading
        findings.append(
          PlanFinding(
            kind: .repeatedActivity(firstLine: first),
            position: rows.position(activity.line, heading),
            activity: id,
            read: activity.text
          )
        )
      } else {
        lines[id] = activity.line
        kept.append(activity)
      }
    }
    return (kept, activities.count - kept.count)
  }
}
