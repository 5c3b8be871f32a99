/// Followers of an account at the end of a day (*seguidores*); the last count of a period stands.
public struct FollowerCount: Hashable, Sendable {
  public let network: SocialNetwork

  public let day: CalendarDate

  public let followers: Int

  public let origin: SourcePosition

  public init(network: SocialNetwork, day: CalendarDate, followers: Int, origin: SourcePosition) {
    self.network = network
    self.day = day
    self.followers = followers
    self.origin = origin
  }
}

/// A figure of an account for one day, as the platform gives it.
public struct AccountDay: Hashable, Sendable {
  /// What it counts.
  public enum Measure: UInt8, Hashable, Sendable, CaseIterable {
    /// Persons; days are never added up.
    case reach
    case impressions
    case views
    case engagements
    case newFollows
    case unfollows
    case posts
    case profileVisits
    case linkClicks
  }

  public let network: SocialNetwork

  public let measure: Measure

  public let day: CalendarDate

  public let value: Int64

  public let origin: SourcePosition

  public init(
    network: SocialNetwork,
    measure: Measure,
    day: CalendarDate,
    value: Int64,
    origin: SourcePosition
  ) {
    self.network = network
    self.measure = measure
    self.day = day
    self.value = value
    self.origin = origin
  }
}

/// A row of the monthly table that the office keeps by hand; it is reconciled and never added up.
public struct HandKeptMonth: Hashable, Sendable {
  public let network: SocialNetwork

  public let month: ReportPeriod

  public let posts: Int?

  public let followers: Int?

  public let reach: Int?

  public let engagements: Int?

  /// Percentage points.
  public let rate: Quantity?

  public let origin: SourcePosition

  public init(
    network: SocialNetwork,
    month: ReportPeriod,
    posts: Int? = nil,
    followers: Int? = nil,
    reach: Int? = nil,
    engagements: Int? = nil,
    rate: Quantity? = nil,
    origin: SourcePosition
  ) {
    self.network = network
    self.month = month
    self.posts = posts
    self.followers = followers
    self.reach = reach
    self.engagements = engagements
    self.rate = rate
    self.origin = origin
  }
}
