/// What makes up the interactions with a post on each network (*interacciones*).
public enum Engagements {
  /// The metrics that add up to the interactions of a network.
  ///
  /// Facebook: reactions, comments and shares, which is Meta's own combined column. Instagram adds
  /// saves. X: likes, replies and reposts; its wider engagements are another metric.
  public static func components(on network: SocialNetwork) -> [PostMetric] {
    network == .instagram
      ? [.reactions, .comments, .shares, .saves] : [.reactions, .comments, .shares]
  }

  /// The interactions of a post.
  ///
  /// - Parameters:
  ///   - metrics: What its file says of it.
  ///   - network: Where it was published.
  ///   - absent: Metrics for which the file has no column at all: they are left out of the sum,
  ///     and whoever reports it says so.
  /// - Returns: `nil` when a component that the file has is missing for this post, or when the
  ///   file has no component; for Facebook the platform's combined figure then stands in.
  public static func count(
    _ metrics: PostMetrics,
    on network: SocialNetwork,
    absent: Set<PostMetric> = []
  ) -> Int64? {
    var sum: Int64?
    for metric in components(on: network) where !absent.contains(metric) {
      guard let value = metrics[metric] else { return metrics[.combined] }
      sum = (sum ?? 0) + value
    }
    return sum ?? metrics[.combined]
  }
}
