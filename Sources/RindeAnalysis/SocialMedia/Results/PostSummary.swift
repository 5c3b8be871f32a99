public import RindeModel

/// What some posts add up to.
public struct PostSummary: Hashable, Sendable {
  /// A sum with the posts that have the metric.
  public struct Sum: Hashable, Sendable {
    public var total: Int128
    /// Posts whose value is known.
    public var posts: Int

    public init(total: Int128, posts: Int) {
      self.total = total
      self.posts = posts
    }
  }

  /// Original posts.
  public var posts: Int

  /// Answers to others, counted apart.
  public var replies: Int

  /// Posts of others shared again, counted apart.
  public var shares: Int

  /// `nil` when no post has its interactions.
  public var engagements: Sum?

  /// The exact median of the interactions of posts; `nil` as above.
  public var medianEngagements: Quantity?

  /// The exact median of the reach of posts.
  public var medianReach: Quantity?

  /// Metrics that may be added up, in the order of ``PostMetric``; reach is never among them.
  public var sums: [PostMetric: Sum]

  /// In the order of ``EngagementRate``; those without any base are left out.
  public var rates: [RateResult]

  public init(
    posts: Int,
    replies: Int = 0,
    shares: Int = 0,
    engagements: Sum? = nil,
    medianEngagements: Quantity? = nil,
    medianReach: Quantity? = nil,
    sums: [PostMetric: Sum] = [:],
    rates: [RateResult] = []
  ) {
    self.posts = posts
    self.replies = replies
    self.shares = shares
    self.engagements = engagements
    self.medianEngagements = medianEngagements
    self.medianReach = medianReach
    self.sums = sums
    self.rates = rates
  }

  public func rate(_ rate: EngagementRate) -> RateResult? { rates.first { $0.rate == rate } }

  /// Interactions over the posts that have them.
  public var meanEngagements: Ratio? {
    engagements.map {
      Ratio(Quantity(micros: $0.total * Quantity.scale), over: Quantity($0.posts))
    }
  }
}

/// A rate of interaction: the ratio of sums, with the median of posts beside it.
public struct RateResult: Hashable, Sendable {
  public let rate: EngagementRate

  /// Interactions of posts with a base above zero.
  public let numerator: Int128

  /// The sum of their bases; for followers, posts times followers.
  public let denominator: Int128

  /// The median of the rates of single posts, a fraction.
  public let median: Double?

  /// Posts with a base above zero.
  public let posts: Int

  public init(
    rate: EngagementRate,
    numerator: Int128,
    denominator: Int128,
    median: Double?,
    posts: Int
  ) {
    self.rate = rate
    self.numerator = numerator
    self.denominator = denominator
    self.median = median
    self.posts = posts
  }

  public var ratio: Ratio {
    Ratio(
      Quantity(micros: numerator * Quantity.scale),
      over: Quantity(micros: denominator * Quantity.scale)
    )
  }
}
