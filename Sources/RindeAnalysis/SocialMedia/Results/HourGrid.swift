public import RindeModel

/// Posts by day of the week and hour.
public struct HourGrid: Hashable, Sendable {
  /// Those whose files have hours.
  public let networks: [SocialNetwork]

  /// Seven rows from Monday on, with the posts of each of 24 hours.
  public let posts: [[Int]]

  /// Interactions in the same places.
  public let engagements: [[Int64]]

  public init(networks: [SocialNetwork], posts: [[Int]], engagements: [[Int64]]) {
    self.networks = networks
    self.posts = posts
    self.engagements = engagements
  }
}
