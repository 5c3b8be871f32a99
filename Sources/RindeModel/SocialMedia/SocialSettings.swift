/// What `redes.json` says: the clocks, the accounts, and what no file tells.
public struct SocialSettings: Hashable, Sendable {
  /// What the office says of one file.
  public struct FileFacts: Hashable, Sendable {
    public var network: SocialNetwork?
    public var zone: NamedZone?
    public var downloaded: CalendarDate?
    /// The year of dates that have none.
    public var year: Int?
    /// The month of a hand-kept table that does not name it.
    public var month: ReportPeriod?
    /// Whether dates begin with the day; `nil` while nobody has said.
    public var isDayFirst: Bool?

    public init() {}
  }

  /// An account of the entity.
  public struct Account: Hashable, Sendable {
    public let network: SocialNetwork
    /// Identifier, user name or page's name, as files write it.
    public let names: [String]

    public init(network: SocialNetwork, names: [String]) {
      self.network = network
      self.names = names
    }
  }

  /// A rule by which posts get a topic, an office or an activity.
  public struct Rule: Hashable, Sendable {
    public var filter = PostFilter()
    /// Words of which one must stand in the text, compared without case and accents.
    public var words: [String] = []
    public var topic: String?
    public var office: String?
    public var activity: String?

    public init() {}
  }

  /// The clock of the report (`zona_horaria`).
  public var zone = NamedZone.bogota

  /// The clock of files that do not state theirs (`zona_archivos`), by network.
  public var fileZones: [SocialNetwork: NamedZone] = [:]

  public var accounts: [Account] = []

  /// By the file's name, without folders.
  public var files: [String: FileFacts] = [:]

  /// The office's own headings and the field that each one is (`columnas`).
  public var columns: [String: String] = [:]

  public var rules: [Rule] = []

  public var targets: [SocialTarget] = []

  public init() {}
}
