public import RindeModel

extension MetricDefinition {
  /// In what a metric is counted.
  public enum Unit: Hashable, Sendable {
    /// Posts, reactions, clicks.
    case count
    /// Persons or accounts.
    case persons
    /// Microseconds as data hold it, hours as people read it.
    case time
    /// A fraction of one, which people read as a percentage.
    case share
  }

  /// How a metric comes about.
  public enum Formula: Hashable, Sendable {
    /// As the platform gives it.
    case asGiven
    /// Distinct original posts.
    case distinctPosts
    /// The sum of some metrics, which depend on the network.
    case components([Component])
    /// Interactions over another metric, of the posts for which both are known and the base is
    /// above zero.
    case engagements(over: PostMetric)
    /// Interactions over posts times followers at the close.
    case engagementsPerFollower
    /// The last count of the period.
    case lastCount
    /// The last count less that of the period before.
    case netCount
    /// The net over the last count of the period before.
    case growth
  }

  /// What makes up the interactions of a network.
  public struct Component: Hashable, Sendable {
    public let network: SocialNetwork

    public let metrics: [PostMetric]

    public init(network: SocialNetwork, metrics: [PostMetric]) {
      self.network = network
      self.metrics = metrics
    }
  }
}
