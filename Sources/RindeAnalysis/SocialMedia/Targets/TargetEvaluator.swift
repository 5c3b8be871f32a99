internal import RindeModel

/// Counts the posts of a target and compares them with what was due.
struct TargetEvaluator {
  let records: SocialRecords
  let coverage: SocialCoverage
  let plan: Plan?
  let calendar: BusinessCalendar
  let target: SocialTarget

  /// The days that are reported.
  let days: ClosedRange<CalendarDate>

  /// The last of them of which something was loaded; `nil` when nothing was.
  let end: CalendarDate?

  /// Positions of the posts that count, up to ``end``, in order.
  let posts: [Int]

  let criterion: PostCriterion

  /// Takes the posts of a target.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - analysis: The posts, and what covers them.
  ///   - days: The days that are reported.
  ///   - limit: The last day that counts; `nil` for the last of ``days``.
  init(
    _ target: SocialTarget,
    of analysis: SocialAnalysis,
    in days: ClosedRange<CalendarDate>,
    through limit: CalendarDate? = nil
  ) {
    self.target = target
    self.days = days
    (records, coverage) = (analysis.records, analysis.coverage)
    (plan, calendar) = (analysis.plan, analysis.calendar)
    let criterion = PostCriterion(target)
    self.criterion = criterion
    let last = min(limit ?? days.upperBound, days.upperBound)
    let end = coverage.end(on: target.filter.networks).map { min($0, last) }
    self.end = end
    posts = analysis.records.posts.indices.filter { index in
      let post = analysis.records.posts[index]
      return end.map { post.day <= $0 } == true && criterion.admits(post)
    }
  }

  private var activity: Activity? {
    plan?.position(of: target).flatMap { plan?.activities[$0] }
  }

  var result: SocialTargetResult {
    guard let parts else { return result(of: [], state: .notComputable) }
    return result(of: parts, state: Self.state(of: parts))
  }

  /// `nil` where what is needed is not there.
  private var parts: [SocialTargetResult.Part]? {
    switch target.measure {
    case .asPlanned: plannedParts
    case .count(let minimum, let each, let repetition, let values):
      counted(each.spans(in: days, due: minimum), by: repetition, values)
    case .share(let planned): planned.map { [share(of: $0)] }
    case .plannedList: listParts
    case .afterEvents(let businessDays): eventParts(within: businessDays)
    }
  }

  private var plannedParts: [SocialTargetResult.Part]? {
    guard let plan, let spans = activity?.targetSpans(in: plan.fiscalYear, due: days) else {
      return nil
    }
    return spans.map { part($0, posts.within($0.days, of: records)) }
  }

  /// A part for each span and value.
  private func counted(
    _ spans: [TargetSpan],
    by repetition: SocialTarget.Repetition?,
    _ values: [String]
  ) -> [SocialTargetResult.Part]? {
    guard let repetition else {
      return spans.map { part($0, posts.within($0.days, of: records)) }
    }
    // Without its values nobody knows how often the target repeats.
    guard !values.isEmpty else { return nil }
    return spans.flatMap { span in
      let inside = posts.within(span.days, of: records)
      return values.map { value in
        let matching = inside.filter {
          PostCriterion.has(value, of: repetition, records.posts[$0])
        }
        return part(span, matching, value: value)
      }
    }
  }

  private func share(of planned: Int) -> SocialTargetResult.Part {
    let span = TargetSpan(label: days.name, days: days, due: planned)
    return part(span, posts.within(days, of: records))
  }

  /// A part with its state.
  func part(
    _ span: TargetSpan,
    _ counted: [Int],
    value: String? = nil
  ) -> SocialTargetResult.Part {
    SocialTargetResult.Part(
      label: span.label,
      value: value,
      days: span.days,
      due: span.due,
      executed: counted.count,
      state: state(of: span, executed: counted.count),
      posts: counted,
      isOpen: end.map { span.days.upperBound > $0 } ?? true,
      isLate: counted.contains { records.posts[$0].day > span.days.upperBound }
    )
  }

  /// What was reached is met; what is not reached is unmet only where all its days are over and
  /// were loaded.
  private func state(of span: TargetSpan, executed: Int) -> SocialTargetResult.State {
    guard let end else { return .notComputable }
    if executed >= span.due { return .met }
    if span.days.lowerBound > end { return .notDue }
    if span.days.upperBound > end { return .inProgress }
    return coverage.covers(span.days, on: target.filter.networks) ? .notMet : .notComputable
  }

  private static func state(of parts: [SocialTargetResult.Part]) -> SocialTargetResult.State {
    let order: [SocialTargetResult.State] = [.notMet, .notComputable, .inProgress, .met]
    return order.first { state in parts.contains { $0.state == state } } ?? .notDue
  }

  private func result(
    of parts: [SocialTargetResult.Part],
    state: SocialTargetResult.State
  ) -> SocialTargetResult {
    let counts = SocialTargetResult(target: target, parts: parts, state: state, ratio: nil)
    guard counts.isSettled, counts.due > 0 else { return counts }
    return SocialTargetResult(
      target: target,
      parts: parts,
      state: state,
      ratio: Ratio(Quantity(counts.executed), over: Quantity(counts.due))
    )
  }
}

extension Plan {
  /// The position of the activity that a target names.
  func position(of target: SocialTarget) -> Int? {
    guard let id = target.activity else { return nil }
    if let exact = activities.firstIndex(where: { $0.id == id }) { return exact }
    let name = ComparableName(id)
    return activities.firstIndex { ComparableName($0.id).names(name) }
  }
}

extension [Int] {
  /// The positions of posts that were published in some days.
  func within(_ days: ClosedRange<CalendarDate>, of records: SocialRecords) -> [Int] {
    filter { days.contains(records.posts[$0].day) }
  }
}

extension ClosedRange<CalendarDate> {
  /// The name of the month, quarter, half-year or year that they are, or first and last day.
  fileprivate var name: String {
    let period = ReportPeriod.Length.allCases.map { ReportPeriod($0, containing: lowerBound) }
      .first { $0.days == self }
    return period?.name ?? "\(lowerBound)/\(upperBound)"
  }
}
