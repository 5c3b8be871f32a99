package import RindeAnalysis
package import RindeModel

/// Whose posts a figure is about.
package enum SocialSubject: Hashable, Sendable {
  /// All networks together.
  case everything
  case network(SocialNetwork)
  /// A form of post, by its key.
  case type(SocialNetwork?, key: String)
  /// A folded hashtag.
  case hashtag(String)
  /// A slug.
  case topic(String)
  /// A slug.
  case office(String)
}

/// What a figure says of some posts.
package enum SocialMeasure: Hashable, Sendable {
  case posts
  case engagements
  case medianEngagements
  case medianReach
  case sum(PostMetric)
  case rate(EngagementRate)
  case medianRate(EngagementRate)
}

/// What a figure says of followers.
package enum SocialFollowerMeasure: Hashable, Sendable, CaseIterable {
  case opening
  case close
  case net
  case growth
}

/// What a figure says of a target.
package enum SocialTargetMeasure: Hashable, Sendable, CaseIterable {
  case due
  case executed
  case ratio
}

/// What a figure says of how the public was answered.
package enum SocialResponseMeasure: Hashable, Sendable, CaseIterable {
  case received
  case answered
  case automatic
  case pending
  case rate
  case median
  case mean
  case ninthDecile
}

/// A figure of the report of social media.
///
/// Positions are those of the results.
package enum SocialFigure: Hashable, Sendable {
  case summary(SocialSubject, ReportPeriod, SocialMeasure)
  case followers(SocialNetwork, SocialFollowerMeasure)
  /// Followers at the close of another month.
  case followersOfMonth(SocialNetwork, ReportPeriod)
  case variation(network: Int, Int)
  case target(Int, SocialTargetMeasure)
  case part(target: Int, Int, SocialTargetMeasure)
  case top(Int)
  /// A day from 0, Monday, and an hour.
  case hour(day: Int, Int)
  case response(SocialResponseMeasure)
  /// Messages of a network; `nil` for those of none.
  case messages(SocialNetwork?, SocialResponseMeasure)
  case difference(Int)
}
