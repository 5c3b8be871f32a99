package import RindeModel

/// What the folder of social media says.
package struct SocialReading: Sendable {
  package internal(set) var records: SocialRecords

  package internal(set) var settings: SocialSettings

  /// All that was noticed: settings, registers, then file by file.
  package internal(set) var issues: [DataIssue] = []

  /// The paths that were read, `redes.json` first, in order.
  package internal(set) var inputs: [String] = []

  /// Files that were not read, each with an issue that says why.
  package internal(set) var leftOut: [SocialFile] = []

  /// Large tables of posts that are to be read in batches.
  package internal(set) var volumes: [SocialVolume] = []

  init(settings: SocialSettings) {
    records = SocialRecords(zone: settings.zone)
    self.settings = settings
  }
}

/// A table of posts without identifiers and links that is too large to be held.
package struct SocialVolume: Hashable, Sendable {
  /// Below the folder `redes`.
  package let name: String

  package let path: String

  /// What `redes.json` and the names of file and folder say of it.
  package let facts: SocialSettings.FileFacts

  /// The 1-based line of the headings.
  package let headerLine: Int

  /// The 0-based column of each field.
  package let columns: [ExportField: Int]

  /// Headings that mean nothing to Rinde, in the order of the file.
  package let unknownColumns: [String]
}
