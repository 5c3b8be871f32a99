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
    let rows = try PlanRows(grid, entity.fiscalYear)
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
    var isQuick: [Bool] = []
    activities.reserveCapacity(kept.count)
    isQuick.reserveCapacity(kept.count)
    findings.reserveCapacity(kept.count)
    let quickReader = QuickReader(entity, at: rows.position(0))
    for index in kept.indices {
      if let quick = kept[index].quick {
        let activity = quickReader.activity(
          quick,
          rows.cells(of: quick),
          line: kept[index].line,
          subcomponent: kept[index].subcomponent
        )
        quickReader.note(activity, quick, into: &findings)
        activities.append(activity)
        isQuick.append(true)
      } else {
        let result = reader.read(kept[index])
        activities.append(result.activity)
        readings.append(result.reading)
        findings += result.findings
        isQuick.append(false)
      }
    }
    ResponsibleNames.separate(&activities, of: entity, &findings)
    OfficialNames.apply(to: &activities, of: entity, &findings)
    var counts = rows.counts
    counts.activities -= repeated
    counts.repeated += repeated
    return PlanReading(
      plan: Plan(entity: entity, activities: activities),
      ownReadings: readings,
      isQuick: isQuick,
      findings: Self.ordered(findings),
      rowCounts: counts
    )
  }

  /// By line, those of one line in the order in which they were noticed.
  private static func ordered(_ findings: [PlanFinding]) -> [PlanFinding] {
    let lines = findings.map { $0.position.line ?? 0 }
    guard zip(lines, lines.dropFirst()).contains(where: >) else { return findings }
    return findings.indices.sorted { (lines[$0], $0) < (lines[$1], $1) }.map { findings[$0] }
  }

  /// Gives `N1`, `N2`… to the activities without a number, in order.
  private static func number(
    _ activities: [RawActivity],
    _ findings: inout [PlanFinding],
    _ rows: PlanRows
  ) -> [RawActivity] {
    guard activities.contains(where: { $0.number == nil }) else { return activities }
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
    // In ascending order none can be repeated.
    let isAscending = zip(activities, activities.dropFirst()).allSatisfy {
      ($0.number ?? "") < ($1.number ?? "")
    }
    if isAscending { return (activities, 0) }
    var lines: [String: Int] = [:]
    lines.reserveCapacity(activities.count)
    var kept: [RawActivity] = []
    kept.reserveCapacity(activities.count)
    for activity in activities {
      let id = activity.number ?? ""
      if let first = lines[id] {
        let heading =
          activity.quick?.shape.activityHeading ?? activity.place(of: .number).heading
          ?? activity.place(of: .activity).heading
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
