internal import Dispatch
internal import RindeAnalysis
internal import RindeModel
internal import RindeSources
internal import RindeTables

/// The plan of many entities and all their progress records, consolidated by quarter (W2).
///
/// The plan goes through the plan reader, the records through the progress scan, the figures through
/// the series of quarters. The thresholds are those of the peers, and each target is spread over the
/// days of its activity, since this is what they compute.
struct Consolidation {
  let planPath: String
  let progressPath: String
  let threads: Int

  /// Writes the three tables as `path-act.csv`, `path-ofi.csv` and `path-ent.csv`.
  func write(to path: String) {
    let plan = readPlan()
    let empty = QuarterlySeries.makeFold(for: plan)
    let outcome: ProgressScan.Outcome<ComplianceFold>
    do {
      outcome = try ProgressScan.fold(path: progressPath, plan: plan, threads: threads) { empty }
    } catch { stop("\(error)") }
    guard outcome.counts.rejected == 0 else {
      stop("\(outcome.counts.rejected) records rejected: \(outcome.issues.prefix(5))")
    }
    let series = QuarterlySeries(plan: plan, fold: outcome.fold)
    // The long table in one thread, the two of groups in another.
    DispatchQueue.concurrentPerform(iterations: min(threads, 2)) { part in
      if part == 0 { SeriesTable.activities(of: series).save(at: "\(path)-act.csv") }
      if part == 1 || threads < 2 {
        SeriesTable.groups(series.groups { $0.responsible[1] }).save(at: "\(path)-ofi.csv")
        SeriesTable.groups(series.groups { $0.responsible[0] }).save(at: "\(path)-ent.csv")
      }
    }
  }

  /// The plan with its targets spread over the days of each activity.
  private func readPlan() -> Plan {
    let entity = Entity(
      name: "Departamento",
      fiscalYear: FiscalYear(2025),
      thresholds: ZoneThresholds(medium: 70, high: 90)
    )
    let read: Plan
    do {
      read = try PlanReader(entity: entity).read(TableReader.grid(at: planPath)).plan
    } catch { stop("\(error)") }
    return Plan(entity: entity, activities: read.activities.map(\.spread))
  }
}

extension Activity {
  /// The activity with its target due day by day.
  fileprivate var spread: Activity {
    guard let window, responsible.count == 2 else {
      stop("activity \(id) has no window, or \(responsible) instead of entity and office")
    }
    return Activity(
      id: id,
      text: text,
      indicator: indicator,
      responsible: responsible,
      target: target,
      accumulation: accumulation,
      programming: .linear(window),
      window: window,
      origin: origin
    )
  }
}
