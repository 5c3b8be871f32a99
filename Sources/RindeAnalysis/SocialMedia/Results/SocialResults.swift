public import RindeModel

/// Everything that a social-media report says of a period.
public struct SocialResults: Sendable {
  public let period: ReportPeriod

  /// What was read, other periods included.
  public let records: SocialRecords

  /// All networks together; rates are not computed across networks.
  public let total: PostSummary

  /// Those with a file that covers the period, a count of followers or a daily figure, in the order
  /// of ``SocialNetwork``.
  public let networks: [NetworkResult]

  /// By form of post, within each network.
  public let types: [PostGroup]

  /// By hashtag, over all networks, those with more posts first.
  public let hashtags: [PostGroup]

  /// By topic; empty without `temas.csv` and rules.
  public let topics: [PostGroup]

  /// By *dependencia*.
  public let offices: [PostGroup]

  /// The posts with more interactions; ties by identifier, then by moment, network and text.
  public let top: [RankedPost]

  /// When posts were published, of those whose file has hours.
  public let hours: HourGrid?

  /// Months that end with the period's last one, 13 where there are so many.
  public let series: [SocialMonth]

  /// `nil` without `mensajes.csv`.
  public let response: ResponseResult?

  public let targets: [SocialTargetResult]

  /// Hand-kept figures that the exports contradict.
  public let discrepancies: [HandKeptDifference]

  /// Metrics that changed their meaning within what is compared.
  public let breaks: [SeriesBreak]

  public init(
    period: ReportPeriod,
    records: SocialRecords,
    total: PostSummary,
    networks: [NetworkResult],
    types: [PostGroup] = [],
    hashtags: [PostGroup] = [],
    topics: [PostGroup] = [],
    offices: [PostGroup] = [],
    top: [RankedPost] = [],
    hours: HourGrid? = nil,
    series: [SocialMonth] = [],
    response: ResponseResult? = nil,
    targets: [SocialTargetResult] = [],
    discrepancies: [HandKeptDifference] = [],
    breaks: [SeriesBreak] = []
  ) {
    self.period = period
    self.records = records
    self.total = total
    self.networks = networks
    self.types = types
    self.hashtags = hashtags
    self.topics = topics
    self.offices = offices
    self.top = top
    self.hours = hours
    self.series = series
    self.response = response
    self.targets = targets
    self.discrepancies = discrepancies
    self.breaks = breaks
  }
}
