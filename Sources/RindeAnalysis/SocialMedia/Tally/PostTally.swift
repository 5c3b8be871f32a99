public import RindeModel

/// Posts added up: sums, and the values that exact medians need.
///
/// `merge` is exact, and a summary does not depend on the order in which posts were added.
public struct PostTally: Sendable {
  private var posts = 0
  private var replies = 0
  private var shares = 0
  private var sums = [Int128](repeating: 0, count: PostMetric.allCases.count)
  private var known = [Int](repeating: 0, count: PostMetric.allCases.count)
  private var engagements: [Int64] = []
  private var reach: [Int64] = []

  /// By rate: interactions and base of posts with a base above zero.
  private var bases: [EngagementRate: [(engagements: Int64, base: Int64)]] = [:]

  public init() {}

  /// Adds a post; only original ones have their figures added up.
  public mutating func add(_ post: Post) {
    switch post.nature {
    case .reply: replies += 1
    case .share: shares += 1
    case .original:
      posts += 1
      for metric in PostMetric.allCases {
        guard let value = post.metrics[metric] else { continue }
        sums[Int(metric.rawValue)] += Int128(value)
        known[Int(metric.rawValue)] += 1
      }
      if let value = post.metrics[.reach] { reach.append(value) }
      guard let count = post.engagements else { return }
      engagements.append(count)
      for (rate, metric) in Self.metrics {
        guard let base = post.metrics[metric], base > 0 else { continue }
        bases[rate, default: []].append((count, base))
      }
    }
  }

  public mutating func merge(_ other: PostTally) {
    posts += other.posts
    replies += other.replies
    shares += other.shares
    for index in sums.indices {
      sums[index] += other.sums[index]
      known[index] += other.known[index]
    }
    engagements += other.engagements
    reach += other.reach
    for (rate, pairs) in other.bases { bases[rate, default: []] += pairs }
  }

  /// What the posts add up to.
  ///
  /// - Parameter followers: At the close, for the rate by followers; `nil` leaves that rate out.
  /// - Returns: The sums of metrics that may be added up, and exact medians.
  public func summary(followers: Int? = nil) -> PostSummary {
    let total = engagements.reduce(Int128(0)) { $0 + Int128($1) }
    return PostSummary(
      posts: posts,
      replies: replies,
      shares: shares,
      engagements: engagements.isEmpty ? nil : .init(total: total, posts: engagements.count),
      medianEngagements: Self.median(engagements),
      medianReach: Self.median(reach),
      sums: [:],
      rates: Self.metrics.compactMap { rate, _ in bases[rate].map { Self.rate(rate, $0) } }
    )
  }

  private static let metrics: [(EngagementRate, PostMetric)] = [
    (.byReach, .reach), (.byImpressions, .impressions), (.byViews, .views),
  ]

  private static func rate(
    _ rate: EngagementRate,
    _ pairs: [(engagements: Int64, base: Int64)]
  ) -> RateResult {
    let rates = pairs.map { Double($0.engagements) / Double($0.base) }.sorted()
    let middle = rates.count / 2
    return RateResult(
      rate: rate,
      numerator: pairs.reduce(0) { $0 + Int128($1.engagements) },
      denominator: pairs.reduce(0) { $0 + Int128($1.base) },
      median: rates.count.isMultiple(of: 2)
        ? (rates[middle - 1] + rates[middle]) / 2 : rates[middle],
      posts: pairs.count
    )
  }

  private static func median(_ values: [Int64]) -> Quantity? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    let twice =
      sorted.count.isMultiple(of: 2)
      ? Int128(sorted[middle - 1]) + Int128(sorted[middle]) : 2 * Int128(sorted[middle])
    return Quantity(micros: twice * (Quantity.scale / 2))
  }
}
