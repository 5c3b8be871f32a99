internal import RindeModel

/// Posts added up together with the sums that the table of definitions allows.
struct SummedPosts {
  /// Whose posts they are.
  enum Scope {
    /// One network: its rates mean something.
    case oneNetwork
    /// Several networks: no rates, and no sums of what each platform counts in its own way.
    case allNetworks
  }

  private var tally = PostTally()
  private var sums: [PostMetric: PostSummary.Sum] = [:]

  /// Original posts.
  private(set) var posts = 0

  /// The interactions of original posts that have them.
  private var engagements: (total: Int128, posts: Int) = (0, 0)

  mutating func add(_ post: Post) {
    tally.add(post)
    guard post.nature == .original else { return }
    posts += 1
    if let count = post.engagements {
      engagements = (engagements.total + Int128(count), engagements.posts + 1)
    }
    for metric in MetricDefinition.summable {
      guard let value = post.metrics[metric] else { continue }
      sums[metric, default: .init(total: 0, posts: 0)].total += Int128(value)
      sums[metric]?.posts += 1
    }
  }

  mutating func merge(_ other: SummedPosts) {
    tally.merge(other.tally)
    posts += other.posts
    engagements = (
      engagements.total + other.engagements.total, engagements.posts + other.engagements.posts
    )
    for (metric, sum) in other.sums {
      sums[metric, default: .init(total: 0, posts: 0)].total += sum.total
      sums[metric]?.posts += sum.posts
    }
  }

  /// What the posts add up to.
  ///
  /// - Parameters:
  ///   - followers: At the close of the period, for the rate by followers.
  ///   - scope: Whose posts they are.
  /// - Returns: Sums as the table allows them; rates only within one network.
  func summary(followers: Int? = nil, scope: Scope = .oneNetwork) -> PostSummary {
    var summary = tally.summary(followers: followers)
    switch scope {
    case .allNetworks:
      summary.sums = sums.filter { MetricDefinition.summableAcrossNetworks.contains($0.key) }
      summary.rates = []
    case .oneNetwork:
      summary.sums = sums
      summary.rates.removeAll { $0.rate == .byFollowers }
      if let followers, let rate = rate(over: followers, median: summary.medianEngagements) {
        summary.rates.append(rate)
      }
    }
    return summary
  }

  /// Interactions over posts times followers, with the median of posts' interactions over
  /// followers beside it.
  private func rate(over followers: Int, median: Quantity?) -> RateResult? {
    guard followers > 0, engagements.posts > 0 else { return nil }
    return RateResult(
      rate: .byFollowers,
      numerator: engagements.total,
      denominator: Int128(engagements.posts) * Int128(followers),
      median: median.map { $0.approximation / Double(followers) },
      posts: engagements.posts
    )
  }
}
