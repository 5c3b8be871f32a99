public import RindeModel

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
