/// What a platform counts of a post, as its export gives it.
///
/// Values are whole numbers of the metric's unit; ``watchTime`` is in microseconds.
public enum PostMetric: UInt8, Hashable, Sendable, CaseIterable {
  /// Persons that saw it (*alcance*); never added up.
  case reach
  /// Times that it was shown (*impresiones*).
  case impressions
  /// Plays of a video, or times on a screen (*visualizaciones*).
  case views
  /// Likes and other reactions (*me gusta*, *reacciones*).
  case reactions
  /// Comments and replies (*comentarios*, *respuestas*).
  case comments
  /// Shares and reposts (*compartidos*).
  case shares
  /// Times saved or bookmarked (*guardados*).
  case saves
  /// Meta's own sum of reactions, comments and shares, against which ours is checked.
  case combined
  /// The platform's own wider engagements, clicks included (X, LinkedIn).
  case platformEngagements
  /// All clicks.
  case clicks
  /// Clicks on the link alone.
  case linkClicks
  /// Followers or subscribers gained by the post; can be negative.
  case follows
  /// Time for which it was played, in microseconds (*tiempo de reproducción*).
  case watchTime
  /// Plays of a video by the platform's own definition.
  case videoPlays
  /// Persons that did something with it (Facebook, to 2022); never added up.
  case engagedUsers
}

/// The metrics of one post; what its file does not say is missing and never zero.
public struct PostMetrics: Hashable, Sendable {
  private var values = [Int64](repeating: Self.missing, count: PostMetric.allCases.count)

  /// Stands in columns for a value that is not known.
  public static let missing = Int64.min

  public init() {}

  public subscript(_ metric: PostMetric) -> Int64? {
    get {
      let value = values[Int(metric.rawValue)]
      return value == Self.missing ? nil : value
    }
    set { values[Int(metric.rawValue)] = newValue ?? Self.missing }
  }

  /// The value as columns hold it, ``missing`` included.
  public func raw(_ metric: PostMetric) -> Int64 { values[Int(metric.rawValue)] }
}
