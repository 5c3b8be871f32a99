internal import RindeModel

extension SeriesBreak {
  /// The first month after Meta announced that views replace impressions and plays.
  ///
  /// Announced in October and November 2024 for Facebook and Instagram.
  static let announcedByMeta = ReportPeriod(.month, year: 2024, number: 11)

  /// The breaks that the posts show, or that were announced and lie among them.
  ///
  /// - Parameter tallies: The posts of all networks and months.
  /// - Returns: At most one a network, in the order of networks: the first month with views that
  ///   follows one with impressions and no views; for Meta's networks without such a month, the
  ///   announced one, if there are figures on both sides of it.
  static func found(in tallies: SocialTallies) -> [SeriesBreak] {
    SocialNetwork.allCases.compactMap { network in
      let months = tallies.months.compactMap { month in
        tallies.tally(network, in: month).map { (month: month, posts: $0) }
      }
      let after = Set(months.filter { $0.posts.known(.views) > 0 }.map(\.month))
      let before = Set(months.filter { $0.posts.known(.impressions) > 0 }.map(\.month))
        .subtracting(after)
      let first = before.min().flatMap { oldest in after.filter { $0 > oldest }.min() }
      let month = first ?? announced(on: network, among: before.union(after))
      return month.map {
        SeriesBreak(network: network, before: .impressions, after: .views, from: $0)
      }
    }
  }

  /// Whether what begins in one period and ends in another lies across the break.
  func separates(_ earlier: ReportPeriod, _ later: ReportPeriod) -> Bool {
    earlier.firstDay < from.firstDay && from.firstDay <= later.lastDay
  }

  /// Whether figures of a measure say something else after the break.
  func changes(_ measure: MetricDefinition.Measure) -> Bool {
    switch measure {
    case .metric(let metric): metric == before || metric == after
    case .rate(.byImpressions), .rate(.byViews): true
    default: false
    }
  }

  private static func announced(
    on network: SocialNetwork,
    among months: Set<ReportPeriod>
  ) -> ReportPeriod? {
    guard network == .facebook || network == .instagram,
      months.contains(where: { $0 < announcedByMeta }),
      months.contains(where: { $0 >= announcedByMeta })
    else { return nil }
    return announcedByMeta
  }
}
