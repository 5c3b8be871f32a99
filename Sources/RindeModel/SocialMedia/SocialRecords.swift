/// All that the folder of social media says, in order and without duplicates.
public struct SocialRecords: Sendable {
  /// The clock of the report.
  public var zone: NamedZone

  /// By day, minute, network and identifier.
  public var posts: [Post] = []

  public var followers: [FollowerCount] = []

  public var accountDays: [AccountDay] = []

  public var handKept: [HandKeptMonth] = []

  /// `nil` when nobody keeps them.
  public var messages: [CitizenMessage]?

  public var targets: [SocialTarget] = []

  /// `nil` when nobody keeps them.
  public var events: [SocialEvent]?

  /// `nil` when nobody keeps them.
  public var planned: [PlannedPiece]?

  public var files: [SocialFile] = []

  public init(zone: NamedZone = .bogota) { self.zone = zone }
}
