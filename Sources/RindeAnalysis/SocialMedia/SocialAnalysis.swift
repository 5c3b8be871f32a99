public import RindeModel

/// Computes what posts, followers and messages say of a period.
///
/// What is published in the period is its base; every figure is computed from posts, never from
/// figures of months.
public struct SocialAnalysis: Sendable {
  /// Posts of the list of those with more interactions, when nothing else is asked.
  public static let usualTop = 5

  /// Months of the series: a year and the same month of the year before.
  static let seriesMonths = 13

  let records: SocialRecords
  let plan: Plan?
  let calendar: BusinessCalendar
  let topCount: Int

  /// Whether posts were added up that are not held; their top list is then that of ``tallies``.
  let hasVolume: Bool

  let coverage: SocialCoverage

  /// The posts by month and network.
  ///
  /// Every longer period merges its months, so that rates and medians are those of its posts and
  /// never means of months.
  let tallies: SocialTallies
  let followers: FollowerCounts
  let breaks: [SeriesBreak]

  /// Adds up the posts once, for as many periods as are asked.
  ///
  /// - Parameters:
  ///   - records: Without duplicates.
  ///   - plan: The plan whose activities targets name; `nil` without one.
  ///   - calendar: The entity's business days.
  ///   - topCount: Posts of the list of those with more interactions.
  public init(
    of records: SocialRecords,
    plan: Plan?,
    calendar: BusinessCalendar,
    topCount: Int = SocialAnalysis.usualTop
  ) {
    self.records = records
    self.plan = plan
    self.calendar = calendar
    self.topCount = topCount
    hasVolume = false
    coverage = SocialCoverage(records)
    var tallies = SocialTallies(top: 0, period: nil)
    tallies.fold(records.posts)
    self.tallies = tallies
    followers = FollowerCounts(records.followers)
    breaks = SeriesBreak.found(in: tallies)
  }

  /// Takes posts that were added up while they were read and are not held, besides those that are.
  ///
  /// Groups and hours would tell of some posts alone and are empty; targets are not computable.
  ///
  /// - Parameters:
  ///   - records: Posts that are held, and all the rest.
  ///   - tallies: Of the posts that are not held; its top list has the report's length and period.
  ///   - plan: The plan whose activities targets name; `nil` without one.
  ///   - calendar: The entity's business days.
  public init(
    of records: SocialRecords,
    adding tallies: SocialTallies,
    plan: Plan?,
    calendar: BusinessCalendar
  ) {
    self.records = records
    self.plan = plan
    self.calendar = calendar
    topCount = 0
    hasVolume = true
    var coverage = SocialCoverage(records)
    coverage.add(tallies)
    self.coverage = coverage
    var tallies = tallies
    // Medians that were worked out beforehand stand while nothing is added.
    if !records.posts.isEmpty { tallies.fold(records.posts) }
    self.tallies = tallies
    followers = FollowerCounts(records.followers)
    breaks = SeriesBreak.found(in: tallies)
  }

  /// The results of one period.
  ///
  /// - Parameters:
  ///   - records: Without duplicates.
  ///   - period: A month, quarter, half-year or year.
  ///   - plan: The plan whose activities targets name; `nil` without one.
  ///   - calendar: The entity's business days.
  /// - Returns: Results that depend on nothing but the arguments.
  public static func results(
    of records: SocialRecords,
    in period: ReportPeriod,
    plan: Plan?,
    calendar: BusinessCalendar
  ) -> SocialResults {
    SocialAnalysis(of: records, plan: plan, calendar: calendar).results(in: period)
  }

  /// The results of a period.
  public func results(in period: ReportPeriod) -> SocialResults {
    let posts = hasVolume ? [] : records.posts.filter { period.days.contains($0.day) }
    let networks = SocialNetwork.allCases.compactMap { result(of: $0, in: period) }
    let closes = networks.compactMap { result in
      result.followers.map { (result.network, $0.close.followers) }
    }
    let groups = SocialGroups(posts: posts, followers: Dictionary(uniqueKeysWithValues: closes))
    return SocialResults(
      period: period,
      records: records,
      total: total(in: period),
      networks: networks,
      types: groups.types,
      hashtags: groups.hashtags,
      topics: groups.topics,
      offices: groups.offices,
      top: hasVolume ? tallies.top : top(of: posts, in: period),
      hours: HourGrid(posts),
      series: series(until: period),
      response: records.messages.map { ResponseResult($0, in: period) },
      targets: targets(in: period),
      discrepancies: discrepancies(in: period),
      breaks: breaks.filter { isCompared(across: $0, in: period) }
    )
  }

  /// What a network's posts of a period add up to; `nil` where no file covers any of it.
  func summary(of network: SocialNetwork, in period: ReportPeriod) -> PostSummary? {
    guard coverage.extent(of: period, on: network) != .nothing else { return nil }
    let close = followers.close(of: network, in: period)
    let posts = tallies.tally(network, in: period) ?? PostTally()
    return posts.summary(followers: close?.followers, scope: .oneNetwork)
  }

  private func top(of posts: [Post], in period: ReportPeriod) -> [RankedPost] {
    var tallies = SocialTallies(top: topCount, period: period)
    tallies.fold(posts)
    return tallies.top
  }

  private func total(in period: ReportPeriod) -> PostSummary {
    (tallies.tally(in: period) ?? PostTally()).summary(scope: .allNetworks)
  }
}
