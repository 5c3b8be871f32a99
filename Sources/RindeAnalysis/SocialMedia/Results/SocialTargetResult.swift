public import RindeModel

/// How a target that is counted in posts stands.
public struct SocialTargetResult: Hashable, Sendable {
  /// How it stands as a whole.
  public enum State: Hashable, Sendable {
    case met
    case notMet
    /// A period has not ended in what was loaded.
    case inProgress
    /// Nothing was due yet.
    case notDue
    /// What is needed is not there: the number or the list of what was planned, or the events.
    case notComputable
  }

  /// One period of the target, for one of its values if there are any.
  public struct Part: Hashable, Sendable {
    /// `2025-10`, an event's name or a piece's.
    public let label: String

    /// The topic, hashtag or office that is repeated.
    public let value: String?

    public let days: ClosedRange<CalendarDate>

    public let due: Int

    public let executed: Int

    public let state: State

    /// Positions in ``SocialRecords/posts`` of the posts that count, in order.
    public let posts: [Int]

    public init(
      label: String,
      value: String? = nil,
      days: ClosedRange<CalendarDate>,
      due: Int,
      executed: Int,
      state: State,
      posts: [Int]
    ) {
      self.label = label
      self.value = value
      self.days = days
      self.due = due
      self.executed = executed
      self.state = state
      self.posts = posts
    }
  }

  public let target: SocialTarget

  public let parts: [Part]

  public let state: State

  /// Raw: executed over programmed; `nil` where it cannot be computed.
  public let ratio: Ratio?

  public init(target: SocialTarget, parts: [Part], state: State, ratio: Ratio?) {
    self.target = target
    self.parts = parts
    self.state = state
    self.ratio = ratio
  }

  public var executed: Int { parts.reduce(0) { $0 + $1.executed } }

  public var due: Int { parts.reduce(0) { $0 + $1.due } }
}
