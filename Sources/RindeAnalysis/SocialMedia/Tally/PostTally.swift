public import RindeModel
internal import RindeStatistics

/// Posts added up: sums, and the values that exact medians need.
///
/// `merge` is exact, and a summary does not depend on the order in which posts were added.
public struct PostTally: Sendable {
  /// Interactions and bases of the posts with a base above zero.
  struct Rate: Sendable {
    var numerator: Int128 = 0
    var denominator: Int128 = 0
    var posts = 0
  }

  var posts = 0
  var replies = 0
  var shares = 0
  /// By ``PostMetric``, with the posts that have it.
  var sums = [PostSummary.Sum](
    repeating: .init(total: 0, posts: 0),
    count: PostMetric.allCases.count
  )
  var engagements = PostSummary.Sum(total: 0, posts: 0)
  /// In the order of ``rateBases``.
  var rates = [Rate](repeating: Rate(), count: 3)
  var values = PostValues()
  /// Worked out beforehand, while nothing was added since.
  private var middles: PostMiddles?

  public init() {}

  /// The metrics that rates of single posts are computed over.
  static var rateBases: [(rate: EngagementRate, metric: PostMetric)] {
    [(.byReach, .reach), (.byImpressions, .impressions), (.byViews, .views)]
  }

  /// Adds a post; only original ones have their figures added up.
  public mutating func add(_ post: Post) {
    switch post.nature {
    case .reply: replies += 1
    case .share: shares += 1
    case .original: addOriginal(post)
    }
  }

  private mutating func addOriginal(_ post: Post) {
    middles = nil
    posts += 1
    for metric in PostMetric.allCases {
      if let value = post.metrics[metric] { sums[Int(metric.rawValue)].add(value) }
    }
    let count = post.engagements
    if let count {
      engagements.add(count)
      for (index, base) in Self.rateBases.enumerated() {
        if let value = post.metrics[base.metric], value > 0 { rates[index].add(count, value) }
      }
    }
    let row = [
      count ?? PostMetrics.missing, post.metrics.raw(.reach), post.metrics.raw(.impressions),
      post.metrics.raw(.views),
    ]
    var zero: Int32 = 0
    row.withUnsafeBufferPointer { row in
      withUnsafePointer(to: &zero) { zero in
        values.append(
          UnsafeBufferPointer(start: zero, count: 1),
          of: row.indices.map { index in
            row[index] == PostMetrics.missing ? nil : row.baseAddress.map { $0 + index }
          }
        )
      }
    }
  }

  public mutating func merge(_ other: PostTally) {
    middles = nil
    posts += other.posts
    replies += other.replies
    shares += other.shares
    for index in sums.indices { sums[index].merge(other.sums[index]) }
    engagements.merge(other.engagements)
    for index in rates.indices { rates[index].merge(other.rates[index]) }
    values.merge(other.values)
  }

  /// Whether nothing was added.
  var isEmpty: Bool { posts + replies + shares == 0 }

  /// Counts a post whose figures are not added up.
  mutating func setAside(_ nature: Post.Nature) {
    if nature == .reply { replies += 1 } else { shares += 1 }
  }

  /// Forgets what was worked out beforehand, as posts are being added.
  mutating func unsettle() { middles = nil }

  /// Works out the medians now, so that summaries need not.
  mutating func settle() {
    if middles == nil { middles = PostMiddles(values) }
  }

  /// What the posts add up to.
  ///
  /// - Parameter followers: At the close, for the rate by followers; `nil` leaves that rate out.
  /// - Returns: The sums of metrics that may be added up, and exact medians.
  public func summary(followers: Int? = nil) -> PostSummary {
    let middles = middles ?? PostMiddles(values)
    var sums: [PostMetric: PostSummary.Sum] = [:]
    for metric in MetricDefinition.summable {
      let sum = self.sums[Int(metric.rawValue)]
      if sum.posts > 0 { sums[metric] = sum }
    }
    return PostSummary(
      posts: posts,
      replies: replies,
      shares: shares,
      engagements: engagements.posts > 0 ? engagements : nil,
      medianEngagements: middles.engagements.map(Self.median),
      medianReach: middles.reach.map(Self.median),
      sums: sums,
      rates: rateResults(middles, followers: followers)
    )
  }

  private func rateResults(_ middles: PostMiddles, followers: Int?) -> [RateResult] {
    var results: [RateResult] = []
    for (index, base) in Self.rateBases.enumerated() where rates[index].posts > 0 {
      results.append(
        RateResult(
          rate: base.rate,
          numerator: rates[index].numerator,
          denominator: rates[index].denominator,
          median: middles.rates[index],
          posts: rates[index].posts
        )
      )
    }
    if let followers, followers > 0, let middle = middles.engagements {
      let base = Double(followers)
      results.append(
        RateResult(
          rate: .byFollowers,
          numerator: engagements.total,
          denominator: Int128(engagements.posts) * Int128(followers),
          median: (Double(middle.lower) / base + Double(middle.upper) / base) / 2,
          posts: engagements.posts
        )
      )
    }
    return results
  }

  private static func median(_ middle: MiddleValues<Int64>) -> Quantity {
    Quantity(micros: middle.sum * (Quantity.scale / 2))
  }
}

/// The medians of a tally.
struct PostMiddles: Sendable {
  let engagements: MiddleValues<Int64>?

  let reach: MiddleValues<Int64>?

  /// In the order of ``PostTally/rateBases``.
  let rates: [Double?]

  init(_ values: PostValues) {
    engagements = values.middle(of: .engagements)
    reach = values.middle(of: .reach)
    rates = PostTally.rateBases.map { base in
      PostValues.Column.of(base.rate).flatMap { values.medianRate(over: $0) }
    }
  }
}

extension PostSummary.Sum {
  mutating func add(_ value: Int64) {
    total += Int128(value)
    posts += 1
  }

  mutating func merge(_ other: Self) {
    total += other.total
    posts += other.posts
  }
}

extension PostTally.Rate {
  mutating func add(_ engagements: Int64, _ base: Int64) {
    numerator += Int128(engagements)
    denominator += Int128(base)
    posts += 1
  }

  mutating func merge(_ other: Self) {
    numerator += other.numerator
    denominator += other.denominator
    posts += other.posts
  }
}
