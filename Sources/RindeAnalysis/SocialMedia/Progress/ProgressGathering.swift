internal import RindeModel

/// What the targets of a plan's activities give, one after the other.
struct ProgressGathering {
  let analysis: SocialAnalysis
  let plan: Plan
  let cutoff: CalendarDate

  private(set) var records: [ProgressRecord] = []

  /// Identifiers of the targets of each activity.
  private(set) var targets: [Int: [String]] = [:]

  /// Of each activity the months of the plan's year that some file covers.
  private(set) var covered: [Int: Set<ReportPeriod>] = [:]

  /// The last day of which posts were counted.
  private(set) var end: CalendarDate?

  /// Posts that were counted for each activity, so that no two of its targets count one twice.
  private var used: [Int: Set<Int>] = [:]

  init(analysis: SocialAnalysis, plan: Plan, cutoff: CalendarDate) {
    self.analysis = analysis
    self.plan = plan
    self.cutoff = cutoff
  }

  /// Counts the posts of a target, if it names an activity of which posts can speak.
  mutating func add(_ target: SocialTarget) {
    guard let position = plan.position(of: target) else { return }
    let months = ReportPeriod(.year, year: plan.fiscalYear.year).months.filter {
      analysis.coverage.covers($0.days, on: target.filter.networks)
    }
    guard !months.isEmpty else { return }
    let evaluator = TargetEvaluator(
      target,
      of: analysis,
      in: plan.fiscalYear.days,
      through: cutoff
    )
    var progress = TargetProgress(
      evaluator: evaluator,
      activity: plan.activities[position],
      position: position,
      used: used[position] ?? []
    )
    guard let more = progress.records() else { return }
    records += more
    used[position] = progress.used
    targets[position, default: []].append(target.id)
    covered[position, default: []].formUnion(months)
    end = [end, evaluator.end].compactMap(\.self).max()
  }
}
