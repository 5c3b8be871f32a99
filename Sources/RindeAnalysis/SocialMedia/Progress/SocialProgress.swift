public import RindeModel

/// Posts as progress of the plan's activities that have targets counted in posts.
///
/// What posts say of an activity stands in place of what its *avances* say of the months that some
/// file of posts covers; the two are reconciled and never added up. Rows of other months stand:
/// there posts are missing, not zero.
public struct SocialProgress: Sendable {
  /// By activity and date: a quantity of one for each post that counts, or a ratio where the
  /// activity's target is a percentage.
  ///
  /// Of targets that are repeated by topic, hashtag or *dependencia* only the posts up to the
  /// minimum count, for each value and period.
  public let records: [ProgressRecord]

  /// Positions in the plan of the activities of which the posts speak.
  public let activities: Set<Int>

  /// The last day of which posts were counted; `nil` when no post speaks of the plan's year.
  public let through: CalendarDate?

  private let targets: [Int: [String]]

  /// Of each activity the months of the plan's year that some file covers.
  private let covered: [Int: Set<ReportPeriod>]

  /// Counts the posts of the plan's year.
  ///
  /// - Parameters:
  ///   - records: Posts, targets, events and planned pieces.
  ///   - plan: Targets that name none of its activities give no progress.
  ///   - calendar: The entity's business days.
  ///   - cutoff: Posts after it do not count.
  public init(
    of records: SocialRecords,
    plan: Plan,
    calendar: BusinessCalendar,
    through cutoff: CalendarDate
  ) {
    let analysis = SocialAnalysis(of: records, plan: plan, calendar: calendar)
    var gathering = ProgressGathering(analysis: analysis, plan: plan, cutoff: cutoff)
    for target in records.targets { gathering.add(target) }
    self.records = gathering.records.sorted {
      ($0.activity, $0.date, $0.origin) < ($1.activity, $1.date, $1.origin)
    }
    targets = gathering.targets
    covered = gathering.covered
    activities = Set(gathering.targets.keys)
    through = gathering.end
  }

  /// The rows of *avances* of activities or months of which no post speaks, followed by what posts
  /// say, verified as control interno verified the rows that they replace.
  public func replacing(_ rows: [ProgressRecord]) -> [ProgressRecord] {
    let verification = ReplacedVerification(rows.filter(covers))
    return rows.filter { !covers($0) } + records.map(verification.applied)
  }

  /// Whether posts speak of a row's activity and month, so that the row is not counted.
  public func covers(_ row: ProgressRecord) -> Bool {
    covered[row.activity]?.contains(ReportPeriod(.month, containing: row.date)) ?? false
  }

  /// What posts and *avances* say of the same activities.
  ///
  /// - Parameters:
  ///   - rows: All that was reported, of whatever activity.
  ///   - plan: The plan to which they belong.
  ///   - cutoff: Rows after it are left aside, as are those of months without posts' files.
  /// - Returns: Activities with rows of their own, in the order of the plan.
  public func reconciliations(
    with rows: [ProgressRecord],
    of plan: Plan,
    through cutoff: CalendarDate
  ) -> [SocialReconciliation] {
    let replaced = rows.filter { $0.date <= cutoff && covers($0) }
    let reported = Dictionary(grouping: replaced, by: \.activity)
    let counted = Dictionary(grouping: records, by: \.activity)
    return activities.sorted().compactMap { activity in
      guard let rows = reported[activity] else { return nil }
      return SocialReconciliation(
        activity: activity,
        id: plan.activities[activity].id,
        targets: targets[activity] ?? [],
        fromPosts: .init(counted[activity] ?? []),
        fromRows: .init(rows),
        rows: rows.map(\.origin)
      )
    }
  }
}
