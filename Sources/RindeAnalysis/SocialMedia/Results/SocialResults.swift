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

/// A network in a period.
public struct NetworkResult: Hashable, Sendable {
  public let network: SocialNetwork

  public let summary: PostSummary

  /// `nil` when no count of the period is known.
  public let followers: FollowerResult?

  /// Against the period before, then against the same one a year before.
  public let variations: [Variation]

  /// The platform's own figures of the account in the period; reach is not among them.
  public let accountSums: [AccountDay.Measure: Int64]

  /// The day with the highest daily reach of the account.
  public let bestReach: AccountDay?

  /// How much of the period the files of posts cover; where it is nothing, the counts of
  /// ``summary`` are missing and not zero.
  public let coverage: PeriodCoverage

  public init(
    network: SocialNetwork,
    summary: PostSummary,
    followers: FollowerResult? = nil,
    variations: [Variation] = [],
    accountSums: [AccountDay.Measure: Int64] = [:],
    bestReach: AccountDay? = nil,
    coverage: PeriodCoverage = .whole
  ) {
    self.network = network
    self.summary = summary
    self.followers = followers
    self.variations = variations
    self.accountSums = accountSums
    self.bestReach = bestReach
    self.coverage = coverage
  }
}

/// How many months of a period some file of posts covers.
public enum PeriodCoverage: Hashable, Sendable {
  case nothing
  case part
  case whole
}

/// Followers at the close of a period.
public struct FollowerResult: Hashable, Sendable {
  /// The last count of the period.
  public let close: FollowerCount

  /// The last count of the period before; `nil` where nobody kept it.
  public let opening: FollowerCount?

  public init(close: FollowerCount, opening: FollowerCount?) {
    self.close = close
    self.opening = opening
  }

  public var net: Int? { opening.map { close.followers - $0.followers } }

  /// Net over opening; `nil` without opening or over zero.
  public var growth: Ratio? {
    guard let opening, opening.followers > 0, let net else { return nil }
    return Ratio(Quantity(net), over: Quantity(opening.followers))
  }
}

/// A measure beside that of another period.
public struct Variation: Hashable, Sendable {
  /// Why there is no percentage.
  public enum Obstacle: Hashable, Sendable {
    /// One of the periods has no figure, or its files do not cover it whole.
    case missing
    /// The other period's figure is zero.
    case zero
    /// The metric changed its meaning in between.
    case seriesBreak
    /// The other period's figure is below ten: the difference stands, not a percentage.
    case smallBase
  }

  public let measure: MetricDefinition.Measure

  public let base: ReportPeriod

  /// For a rate, percentage points to the sixth decimal.
  public let current: Quantity?

  public let previous: Quantity?

  public let obstacle: Obstacle?

  public init(
    measure: MetricDefinition.Measure,
    base: ReportPeriod,
    current: Quantity?,
    previous: Quantity?,
    obstacle: Obstacle?
  ) {
    self.measure = measure
    self.base = base
    self.current = current
    self.previous = previous
    self.obstacle = obstacle
  }

  /// The change over the other period's figure; `nil` with an obstacle.
  public var change: Ratio? {
    guard obstacle == nil, let current, let previous else { return nil }
    return Ratio(current - previous, over: previous)
  }
}

/// Posts that have something in common.
public struct PostGroup: Hashable, Sendable {
  /// `nil` where all networks are together.
  public let network: SocialNetwork?

  /// As identifiers write it: a folded hashtag, a slug, a type's key.
  public let key: String

  /// As people read it; a type's name is given by whoever writes it.
  public let name: String

  /// For groups of types.
  public let type: PostType?

  public let summary: PostSummary

  public init(
    network: SocialNetwork? = nil,
    key: String,
    name: String,
    type: PostType? = nil,
    summary: PostSummary
  ) {
    self.network = network
    self.key = key
    self.name = name
    self.type = type
    self.summary = summary
  }
}

/// A post among those with more interactions.
public struct RankedPost: Hashable, Sendable {
  public let rank: Int

  public let network: SocialNetwork

  public let id: String

  public let link: String?

  public let text: String

  public let day: CalendarDate

  public let minute: Int?

  public let engagements: Int64

  public let reach: Int64?

  public init(
    rank: Int,
    network: SocialNetwork,
    id: String,
    link: String?,
    text: String,
    day: CalendarDate,
    minute: Int?,
    engagements: Int64,
    reach: Int64?
  ) {
    self.rank = rank
    self.network = network
    self.id = id
    self.link = link
    self.text = text
    self.day = day
    self.minute = minute
    self.engagements = engagements
    self.reach = reach
  }
}

/// Posts by day of the week and hour.
public struct HourGrid: Hashable, Sendable {
  /// Those whose files have hours.
  public let networks: [SocialNetwork]

  /// Seven rows from Monday on, with the posts of each of 24 hours.
  public let posts: [[Int]]

  /// Interactions in the same places.
  public let engagements: [[Int64]]

  public init(networks: [SocialNetwork], posts: [[Int]], engagements: [[Int64]]) {
    self.networks = networks
    self.posts = posts
    self.engagements = engagements
  }
}

/// A month of the series, by network.
public struct SocialMonth: Hashable, Sendable {
  public let month: ReportPeriod

  public let network: SocialNetwork

  /// `nil` where no file covers the month: missing is not zero.
  public let summary: PostSummary?

  public let followers: Int?

  public init(
    month: ReportPeriod,
    network: SocialNetwork,
    summary: PostSummary?,
    followers: Int?
  ) {
    self.month = month
    self.network = network
    self.summary = summary
    self.followers = followers
  }
}

/// How the public was answered.
public struct ResponseResult: Hashable, Sendable {
  public let received: Int

  /// By a person.
  public let answered: Int

  public let automatic: Int

  /// Answered before they were received; they are listed and have no time.
  public let impossible: [CitizenMessage]

  /// Minutes, by linear interpolation; `nil` without answers.
  public let medianMinutes: Double?

  public let meanMinutes: Double?

  /// The ninth decile of the minutes, by linear interpolation.
  public let ninthDecileMinutes: Double?

  /// Without an answer of a person, the oldest first.
  public let pending: [CitizenMessage]

  public init(
    received: Int,
    answered: Int,
    automatic: Int,
    impossible: [CitizenMessage],
    medianMinutes: Double?,
    meanMinutes: Double?,
    ninthDecileMinutes: Double?,
    pending: [CitizenMessage]
  ) {
    self.received = received
    self.answered = answered
    self.automatic = automatic
    self.impossible = impossible
    self.medianMinutes = medianMinutes
    self.meanMinutes = meanMinutes
    self.ninthDecileMinutes = ninthDecileMinutes
    self.pending = pending
  }

  public var rate: Ratio { Ratio(Quantity(answered), over: Quantity(received)) }
}

/// A hand-kept figure beside that of the exports.
public struct HandKeptDifference: Hashable, Sendable {
  public enum Measure: Hashable, Sendable {
    case posts
    case followers
    case engagements
    case rate
  }

  public let row: HandKeptMonth

  public let measure: Measure

  /// As the table says; percentage points for a rate.
  public let written: Quantity

  /// As computed; `nil` where the exports do not tell.
  public let computed: Quantity?

  public init(row: HandKeptMonth, measure: Measure, written: Quantity, computed: Quantity?) {
    self.row = row
    self.measure = measure
    self.written = written
    self.computed = computed
  }
}

/// A metric that changed its meaning, so that percentages across it say nothing.
public struct SeriesBreak: Hashable, Sendable {
  public let network: SocialNetwork

  /// The metric of older files.
  public let before: PostMetric

  /// The metric of newer files.
  public let after: PostMetric

  /// The first month with the new one.
  public let from: ReportPeriod

  public init(
    network: SocialNetwork,
    before: PostMetric,
    after: PostMetric,
    from: ReportPeriod
  ) {
    self.network = network
    self.before = before
    self.after = after
    self.from = from
  }
}
