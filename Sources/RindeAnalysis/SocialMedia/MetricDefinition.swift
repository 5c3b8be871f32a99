public import RindeModel

/// How a metric is computed and which sums it allows: the table of definitions.
public struct MetricDefinition: Hashable, Sendable {
  /// What a summary publishes.
  public enum Measure: Hashable, Sendable {
    /// Distinct original posts.
    case posts
    /// Interactions by the definition of each network.
    case engagements
    /// A metric as the platform gives it.
    case metric(PostMetric)
    /// Interactions over another metric.
    case rate(EngagementRate)
    /// Followers at the close.
    case followers
    /// Followers at the close less those at the close before.
    case netFollowers
    /// ``netFollowers`` over the followers at the close before.
    case followerGrowth
  }

  /// What becomes of the figures of several posts, or of several months.
  public enum Additivity: Hashable, Sendable {
    case sum
    /// Persons counted twice: only a median of posts.
    case never
    /// Numerators and denominators are added apart; months are recomputed.
    case ratioOfSums
    /// The last one stands.
    case last
  }

  public let measure: Measure

  /// As figure identifiers write it: `tasa-interaccion-alcance`.
  public let id: String

  public let acrossPosts: Additivity

  public let acrossTime: Additivity

  /// What becomes of the figures of different networks: ``Additivity/never`` where each platform
  /// counts in its own way, or counts persons that may be the same.
  public let acrossNetworks: Additivity

  public let unit: Unit

  public let formula: Formula

  public init(
    _ measure: Measure,
    id: String,
    acrossPosts: Additivity,
    acrossTime: Additivity,
    acrossNetworks: Additivity = .never,
    unit: Unit = .count,
    formula: Formula = .asGiven
  ) {
    self.measure = measure
    self.id = id
    self.acrossPosts = acrossPosts
    self.acrossTime = acrossTime
    self.acrossNetworks = acrossNetworks
    self.unit = unit
    self.formula = formula
  }
}

/// Interactions over something (*tasa de interacción*).
public enum EngagementRate: UInt8, Hashable, Sendable, CaseIterable {
  /// Over persons reached.
  case byReach
  /// Over impressions.
  case byImpressions
  /// Over views.
  case byViews
  /// Over posts times followers at the close.
  case byFollowers
}
