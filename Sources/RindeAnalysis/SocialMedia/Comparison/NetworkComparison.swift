internal import RindeModel

/// A network in a period beside the same network in other periods.
struct NetworkComparison {
  /// What is compared of a period.
  struct Side {
    let period: ReportPeriod

    /// `nil` where no file covers any of it.
    let summary: PostSummary?

    let coverage: PeriodCoverage

    let followers: FollowerCount?
  }

  /// Below this the difference stands and not a percentage.
  static let smallestBase = Quantity(10)

  let current: Side

  /// In which metrics changed their meaning on this network.
  let breaks: [SeriesBreak]

  /// What is compared, in order.
  static let measures: [MetricDefinition.Measure] =
    [.posts, .engagements, .metric(.impressions), .metric(.views)]
    + EngagementRate.allCases.map { .rate($0) } + [.followers]

  /// The variations against another period of what one of the two periods has.
  func variations(against base: Side) -> [Variation] {
    Self.measures.compactMap { measure in
      let (now, before) = (Self.value(of: measure, in: current), Self.value(of: measure, in: base))
      guard now != nil || before != nil else { return nil }
      return Variation(
        measure: measure,
        base: base.period,
        current: now,
        previous: before,
        obstacle: obstacle(to: measure, now, before, against: base)
      )
    }
  }

  private func obstacle(
    to measure: MetricDefinition.Measure,
    _ now: Quantity?,
    _ before: Quantity?,
    against base: Side
  ) -> Variation.Obstacle? {
    let isBroken = breaks.contains {
      $0.changes(measure) && $0.separates(base.period, current.period)
    }
    if isBroken, base.coverage != .nothing, current.coverage != .nothing { return .seriesBreak }
    guard let before, now != nil else { return .missing }
    if measure != .followers, current.coverage != .whole || base.coverage != .whole {
      return .missing
    }
    if before == .zero { return .zero }
    if case .rate = measure { return nil }
    return before < Self.smallestBase ? .smallBase : nil
  }

  /// The figure of a measure; for a rate, percentage points to the sixth decimal.
  private static func value(
    of measure: MetricDefinition.Measure,
    in side: Side
  ) -> Quantity? {
    switch measure {
    case .posts: side.summary.map { Quantity($0.posts) }
    case .engagements: side.summary?.engagements.map { Quantity(micros: $0.total * Quantity.scale) }
    case .metric(let metric):
      side.summary?.sums[metric].map { Quantity(micros: $0.total * Quantity.scale) }
    case .rate(let rate):
      side.summary?.rate(rate)?.ratio.percentage(places: 6).map { Quantity(micros: $0.units) }
    case .followers: side.followers.map { Quantity($0.followers) }
    case .netFollowers, .followerGrowth: nil
    }
  }
}
