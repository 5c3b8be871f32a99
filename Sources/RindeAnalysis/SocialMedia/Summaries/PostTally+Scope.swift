internal import RindeModel

extension PostTally {
  /// Whose posts were added up.
  enum Scope {
    /// One network: its rates mean something.
    case oneNetwork
    /// Several networks: no rates, and no sums of what each platform counts in its own way.
    case allNetworks
  }

  /// What the posts add up to, with the sums that the table of definitions allows.
  ///
  /// - Parameters:
  ///   - followers: At the close of the period, for the rate by followers.
  ///   - scope: Whose posts they are.
  /// - Returns: Sums as the table allows them; rates only within one network.
  func summary(followers: Int? = nil, scope: Scope) -> PostSummary {
    switch scope {
    case .oneNetwork: return summary(followers: followers)
    case .allNetworks:
      var summary = summary()
      let allowed = MetricDefinition.summableAcrossNetworks
      summary.sums = summary.sums.filter { allowed.contains($0.key) }
      summary.rates = []
      return summary
    }
  }

  /// How many posts have a metric.
  func known(_ metric: PostMetric) -> Int { sums[Int(metric.rawValue)].posts }
}
