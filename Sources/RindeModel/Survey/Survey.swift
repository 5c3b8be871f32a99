/// A survey: what was asked, how, and what is known of its file of answers.
public struct Survey: Hashable, Sendable {
  /// Rows of the file of answers; ``used`` and ``rejected`` add up to ``read``.
  public struct Counts: Hashable, Sendable {
    public var read: Int
    public var used: Int
    public var rejected: Int

    public init(read: Int = 0, used: Int = 0, rejected: Int = 0) {
      self.read = read
      self.used = used
      self.rejected = rejected
    }
  }

  /// ASCII and short, from the folder's name: `diagnostico-2021`.
  public let id: String

  public let title: String

  /// The entity that answers for it; `nil` where nobody said.
  public let entity: String?

  /// The licence of published data, by its SPDX identifier.
  public let license: String

  public let codebook: SurveyCodebook

  public let settings: SurveySettings

  /// The names of the files that were read: answers, dictionary, settings.
  public let files: [String]

  public let counts: Counts

  public init(
    id: String,
    title: String,
    entity: String?,
    license: String = Entity.standardLicense,
    codebook: SurveyCodebook,
    settings: SurveySettings,
    files: [String],
    counts: Counts
  ) {
    self.id = id
    self.title = title
    self.entity = entity
    self.license = license
    self.codebook = codebook
    self.settings = settings
    self.files = files
    self.counts = counts
  }
}
