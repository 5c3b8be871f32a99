/// Which posts count for something; what is empty does not restrict.
public struct PostFilter: Hashable, Sendable {
  public var networks: [SocialNetwork] = []

  /// Keys of ``Hashtag``; one of them is enough.
  public var hashtags: [String] = []

  /// As `temas.csv` names them, compared without case and accents.
  public var topics: [String] = []

  public var offices: [String] = []

  public var types: [PostType] = []

  /// The activity of the plan with which `temas.csv` links the post.
  public var activity: String?

  public init() {}
}

/// A target that is counted in posts (*meta en publicaciones*).
public struct SocialTarget: Hashable, Sendable {
  /// What is repeated.
  public enum Repetition: Hashable, Sendable {
    case hashtag
    case topic
    case office
  }

  /// How it is measured.
  public enum Measure: Hashable, Sendable {
    /// What the activity's own target and programming in the plan ask for.
    case asPlanned
    /// At least so many posts in each period, for each of the values if there are any.
    case count(
      minimum: Int,
      each: Periodicity,
      repeatedBy: Repetition?,
      values: [String]
    )
    /// A part of what was planned; `nil` while the office has not said how much that was.
    case share(planned: Int?)
    /// A part of a list of planned pieces (`planeadas.csv`).
    case plannedList
    /// A post for each event of `eventos.csv`, at most so many business days after it.
    case afterEvents(businessDays: Int)
  }

  /// Short and unique: `M1`, or the activity's number.
  public let id: String

  public let text: String

  /// The activity of the plan whose progress it gives; `nil` for a target of its own.
  public let activity: String?

  public let filter: PostFilter

  public let measure: Measure

  public let origin: SourcePosition

  public init(
    id: String,
    text: String,
    activity: String? = nil,
    filter: PostFilter = PostFilter(),
    measure: Measure,
    origin: SourcePosition
  ) {
    self.id = id
    self.text = text
    self.activity = activity
    self.filter = filter
    self.measure = measure
    self.origin = origin
  }
}

/// Something after which a post is due (`eventos.csv`).
public struct SocialEvent: Hashable, Sendable {
  public let name: String

  public let day: CalendarDate

  public let office: String?

  /// The link or identifier of the post, where the office wrote it down.
  public let post: String?

  public let origin: SourcePosition

  public init(
    name: String,
    day: CalendarDate,
    office: String? = nil,
    post: String? = nil,
    origin: SourcePosition
  ) {
    self.name = name
    self.day = day
    self.office = office
    self.post = post
    self.origin = origin
  }
}

/// A piece that was planned to be published (`planeadas.csv`).
public struct PlannedPiece: Hashable, Sendable {
  public let name: String

  public let due: CalendarDate

  public let topic: String?

  public let office: String?

  /// The link or identifier of the post that fulfilled it, where the office wrote it down.
  public let post: String?

  public let origin: SourcePosition

  public init(
    name: String,
    due: CalendarDate,
    topic: String? = nil,
    office: String? = nil,
    post: String? = nil,
    origin: SourcePosition
  ) {
    self.name = name
    self.due = due
    self.topic = topic
    self.office = office
    self.post = post
    self.origin = origin
  }
}
