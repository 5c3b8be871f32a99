package import RindeModel
package import RindeTables

/// A downloaded file, or a part of a downloaded zip, before anybody knows what it is.
package struct ExportFile: Sendable {
  /// Below the folder `redes`; a part of a zip follows the zip's name and a slash.
  package let name: String

  /// The path as messages name it.
  package let path: String

  /// The tables of its sheets; one for a CSV.
  package let grids: [Grid]

  /// What `redes.json` and the names of file and folder say of it.
  package let facts: SocialSettings.FileFacts

  package init(
    name: String,
    path: String,
    grids: [Grid],
    facts: SocialSettings.FileFacts
  ) {
    self.name = name
    self.path = path
    self.grids = grids
    self.facts = facts
  }
}

/// What a downloaded file says, with what became of its rows.
package struct ExportReading: Sendable {
  package var file: SocialFile

  /// In the order of the file, duplicates included; whoever joins the files keeps one of each.
  package var posts: [Post] = []

  package var followers: [FollowerCount] = []

  package var accountDays: [AccountDay] = []

  package var handKept: [HandKeptMonth] = []

  package var issues: [DataIssue] = []

  package init(file: SocialFile) { self.file = file }
}
