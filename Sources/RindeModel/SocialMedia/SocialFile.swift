/// A file of the folder of social media, with what became of its rows.
public struct SocialFile: Hashable, Sendable {
  /// What became of the rows; ``read`` is the sum of all the others.
  public struct Counts: Hashable, Sendable {
    public var read = 0
    public var used = 0
    /// Rows of totals, reconciled and never counted.
    public var totals = 0
    /// Rows of single days of posts that also have a row of their own.
    public var daily = 0
    /// Rows of posts of which another row was kept.
    public var duplicates = 0
    /// Rows of accounts that are not the entity's.
    public var foreign = 0
    /// Notices of the platform and descriptions of columns.
    public var notices = 0
    public var rejected = 0

    public init() {}
  }

  /// Below the folder `redes`: `exportaciones/Jan-27-2025_Feb-23-2025_123.csv`.
  public let name: String

  /// The format's key in the table of formats, `nil` for a file that was left out.
  public let format: String?

  public let networks: [SocialNetwork]

  /// The time zone of its hours; `nil` where it has none.
  public let zone: NamedZone?

  /// The day on which it was downloaded; `nil` when nothing tells.
  public let downloaded: CalendarDate?

  /// First and last day of its rows.
  public let days: ClosedRange<CalendarDate>?

  public var counts: Counts

  /// Headings that mean nothing to Rinde, in the order of the file.
  public let unknownColumns: [String]

  public init(
    name: String,
    format: String?,
    networks: [SocialNetwork] = [],
    zone: NamedZone? = nil,
    downloaded: CalendarDate? = nil,
    days: ClosedRange<CalendarDate>? = nil,
    counts: Counts = Counts(),
    unknownColumns: [String] = []
  ) {
    self.name = name
    self.format = format
    self.networks = networks
    self.zone = zone
    self.downloaded = downloaded
    self.days = days
    self.counts = counts
    self.unknownColumns = unknownColumns
  }
}
