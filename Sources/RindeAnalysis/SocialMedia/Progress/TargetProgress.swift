internal import RindeModel

/// The posts of one target as progress records of its activity.
struct TargetProgress {
  let evaluator: TargetEvaluator
  let activity: Activity

  /// Its position in the plan.
  let position: Int

  /// Posts that other targets of the activity have counted, and then those of this one.
  private(set) var used: Set<Int>

  /// Links that a ratio's evidence names before it only counts them.
  private static let namedLinks = 10

  init(evaluator: TargetEvaluator, activity: Activity, position: Int, used: Set<Int>) {
    self.evaluator = evaluator
    self.activity = activity
    self.position = position
    self.used = used
  }

  private var posts: [Post] { evaluator.records.posts }

  /// Counts the posts.
  ///
  /// - Returns: `nil` where posts cannot speak of the activity: nothing of the year was loaded, what
  ///   the target needs is not there, or the activity is not measured in things that are counted.
  mutating func records() -> [ProgressRecord]? {
    guard let end = evaluator.end, end >= evaluator.days.lowerBound,
      !activity.accumulation.isLevel
    else { return nil }
    switch activity.target.kind {
    case .count:
      guard let counted = counted?.filter({ !used.contains($0.post) }) else { return nil }
      used.formUnion(counted.map(\.post))
      return counted.map { quantity(of: $0.post, value: $0.value) }
    case .percentage: return ratios(by: end)
    case .milestones, .qualitative: return nil
    }
  }

  /// The posts that count, with the value for which they do where the target is repeated.
  private var counted: [(post: Int, value: String?)]? {
    let parts = evaluator.result.parts
    switch evaluator.target.measure {
    case .asPlanned, .count(_, _, nil, _), .share:
      return evaluator.posts.within(evaluator.days, of: evaluator.records).map { ($0, nil) }
    case .count(_, _, .some, let values):
      guard !values.isEmpty else { return nil }
      return parts.flatMap { part in part.posts.prefix(part.due).map { ($0, part.value) } }
    case .plannedList:
      guard evaluator.records.planned != nil else { return nil }
    case .afterEvents:
      guard evaluator.records.events != nil else { return nil }
    }
    return parts.flatMap { $0.posts.map { ($0, nil) } }
  }

  private func quantity(of index: Int, value: String?) -> ProgressRecord {
    let post = posts[index]
    var office = post.offices.first
    if case .count(_, _, .office, _) = evaluator.target.measure { office = value ?? office }
    return ProgressRecord(
      activity: position,
      date: post.day,
      value: .quantity(.one),
      office: office,
      evidence: post.evidence,
      origin: post.origin
    )
  }

  /// A ratio for each month in which something was due; for a share of a number, one at the end.
  private func ratios(by end: CalendarDate) -> [ProgressRecord]? {
    let parts = evaluator.result.parts
    guard evaluator.target.measure != .asPlanned, !parts.isEmpty else { return nil }
    if case .share = evaluator.target.measure {
      return parts.map { ratio(of: [$0], on: min($0.days.upperBound, end)) }
    }
    let settled = parts.filter { $0.state == .met || $0.state == .notMet }
    let months = Dictionary(grouping: settled) {
      ReportPeriod(.month, containing: $0.days.upperBound)
    }
    return months.sorted { $0.key < $1.key }.map { month, parts in
      ratio(of: parts, on: min(month.lastDay, end))
    }
  }

  private func ratio(
    of parts: [SocialTargetResult.Part],
    on day: CalendarDate
  ) -> ProgressRecord {
    let counted = parts.flatMap(\.posts)
    let links = counted.prefix(Self.namedLinks).map { posts[$0].evidence }
    let rest = counted.count - links.count
    let evidence = (links + (rest > 0 ? ["+\(rest)"] : [])).joined(separator: "; ")
    return ProgressRecord(
      activity: position,
      date: day,
      value: .ratio(
        Ratio(
          Quantity(parts.reduce(0) { $0 + min($1.executed, ceiling(of: $1)) }),
          over: Quantity(parts.reduce(0) { $0 + $1.due })
        )
      ),
      evidence: evidence.isEmpty ? nil : evidence,
      origin: counted.first.map { posts[$0].origin } ?? evaluator.target.origin
    )
  }

  /// Of what is repeated only so much counts as is due; a share of a number keeps its overshoot.
  private func ceiling(of part: SocialTargetResult.Part) -> Int {
    if case .share = evaluator.target.measure { return part.executed }
    return part.due
  }
}

extension Post {
  /// Its link, or network and identifier where the file has no links.
  fileprivate var evidence: String { link ?? "\(network.name) \(id)" }
}
