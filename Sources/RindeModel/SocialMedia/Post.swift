/// Something that the entity published on a social network (*publicación*).
public struct Post: Hashable, Sendable {
  /// Whether it is the entity's own piece.
  public enum Nature: UInt8, Hashable, Sendable {
    case original
    /// An answer to somebody; counted apart.
    case reply
    /// Somebody else's post shared again; counted apart.
    case share
  }

  public var network: SocialNetwork

  /// The page, channel or user, as the file names it; `nil` where it does not.
  public var account: String?

  /// The platform's identifier, or the link where a spreadsheet damaged it; `""` with neither.
  public var id: String

  public var link: String?

  public var text: String

  public var type: PostType?

  /// The type as the file writes it, `""` where it has none.
  public var typeText: String

  public var nature: Nature

  /// The day of publication in the report's time zone.
  public var day: CalendarDate

  /// Minutes since midnight in the report's time zone; `nil` where the file gives only a day.
  public var minute: Int?

  public var metrics: PostMetrics

  /// Metrics for which its file has no column.
  public var absent: Set<PostMetric>

  public var hashtags: [Hashtag]

  /// From `temas.csv` and from the rules of `redes.json`.
  public var topics: [String]

  /// *Dependencias*, from the same places.
  public var offices: [String]

  /// Numbers of activities of the plan, from the same places.
  public var activities: [String]

  /// The day on which its figures were downloaded; `nil` when nothing tells.
  public var downloaded: CalendarDate?

  public var origin: SourcePosition

  public init(
    network: SocialNetwork,
    account: String? = nil,
    id: String,
    link: String? = nil,
    text: String = "",
    type: PostType? = nil,
    typeText: String = "",
    nature: Nature = .original,
    day: CalendarDate,
    minute: Int? = nil,
    metrics: PostMetrics = PostMetrics(),
    absent: Set<PostMetric> = [],
    hashtags: [Hashtag] = [],
    topics: [String] = [],
    offices: [String] = [],
    activities: [String] = [],
    downloaded: CalendarDate? = nil,
    origin: SourcePosition
  ) {
    self.network = network
    self.account = account
    self.id = id
    self.link = link
    self.text = text
    self.type = type
    self.typeText = typeText
    self.nature = nature
    self.day = day
    self.minute = minute
    self.metrics = metrics
    self.absent = absent
    self.hashtags = hashtags
    self.topics = topics
    self.offices = offices
    self.activities = activities
    self.downloaded = downloaded
    self.origin = origin
  }

  /// Interactions by the definition of its network; `nil` when they are not known.
  public var engagements: Int64? { Engagements.count(metrics, on: network, absent: absent) }
}
