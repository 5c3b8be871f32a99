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

    /// Whether it ends after what was loaded, or after the report's period: more may still come.
    public let isOpen: Bool

    /// Whether a post that counts came after ``days``; only a planned piece may come late.
    public let isLate: Bool

    public init(
      label: String,
      value: String? = nil,
      days: ClosedRange<CalendarDate>,
      due: Int,
      executed: Int,
      state: State,
      posts: [Int],
      isOpen: Bool = false,
      isLate: Bool = false
    ) {
      self.label = label
      self.value = value
      self.days = days
      self.due = due
      self.executed = executed
      self.state = state
      self.posts = posts
      self.isOpen = isOpen
      self.isLate = isLate
    }
  }

  public let target: SocialTarget

  public let parts: [Part]

  public let state: State

  /// Raw: ``executed`` over ``due``; `nil` where no term has ended or it cannot be computed.
  public let ratio: Ratio?

  public init(target: SocialTarget, parts: [Part], state: State, ratio: Ratio?) {
    self.target = target
    self.parts = parts
    self.state = state
    self.ratio = ratio
  }

  /// Posts of the parts that count: those met or not met, or those in progress while no other is.
  public var executed: Int { counted.reduce(0) { $0 + $1.executed } }

  /// What was due in the parts that count.
  public var due: Int { counted.reduce(0) { $0 + $1.due } }

  /// Parts met over parts that count (*períodos cumplidos*).
  public var partsMet: Ratio {
    Ratio(Quantity(counted.count { $0.state == .met }), over: Quantity(counted.count))
  }

  private var counted: [Part] {
    isSettled ? parts.filter(\.isSettled) : parts.filter { $0.state == .inProgress }
  }

  /// Whether a part was met or missed, so that there is something to measure it against.
  var isSettled: Bool { parts.contains(where: \.isSettled) }
}

extension SocialTargetResult.Part {
  fileprivate var isSettled: Bool { state == .met || state == .notMet }
}
