public import RindeModel

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
