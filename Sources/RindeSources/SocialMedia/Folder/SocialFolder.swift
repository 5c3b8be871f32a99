internal import Glibc
package import RindeModel
internal import RindeTables

/// The folder `redes` of an entity: which files it has, and what they say.
package struct SocialFolder: Sendable {
  /// The path as the user gave it, without a slash at its end.
  package let path: String

  /// `nil` when the folder has no `redes.json`, which is optional.
  package let settingsPath: String?

  package let settings: SocialSettings

  /// What was noticed in `redes.json`.
  package let settingsIssues: [DataIssue]

  /// Reads `redes.json`.
  ///
  /// - Parameter path: The folder, such as `mi-entidad/redes`.
  /// - Throws: What is missing or wrong; no other file is read yet.
  package init(path: String) throws(SocialFolderError) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missingFolder(path) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path) }
    self.path = path
    let file = "\(path)/redes.json"
    guard stat(file, &status) == 0 else {
      settingsPath = nil
      settings = SocialSettings()
      settingsIssues = []
      return
    }
    settingsPath = file
    do {
      let read = try SocialSettingsReader.read(path: file)
      settings = read.settings
      settingsIssues = read.issues
    } catch {
      throw .settings(error)
    }
  }

  /// What all the files of the folder say, joined.
  ///
  /// A file that cannot be used is left out with an issue, and the rest goes on.
  ///
  /// - Returns: Records in order and without duplicates, with what became of each file.
  /// - Throws: ``SocialFolderError/empty(_:)`` when there is nothing to read.
  package func read() throws(SocialFolderError) -> SocialReading {
    let listing = FolderListing(folder: path)
    let registers = listing.loose.filter { SocialRegisters.register(named: $0.name) != nil }
    let exports = listing.exports + listing.loose.filter { !registers.contains($0) }
    guard !registers.isEmpty || !exports.isEmpty else { throw .empty(path) }
    var reading = SocialReading(settings: settings)
    reading.inputs = settingsPath.map { [$0] } ?? []
    reading.issues = settingsIssues
    reading.issues += listing.otherFolders.map { SocialFolderTexts.unreadFolder(path: $0.path) }

    var kept = SocialRegisters()
    for file in registers {
      guard let name = SocialRegisters.register(named: file.name) else { continue }
      kept.read(file, as: name)
    }
    reading.inputs += registers.filter { !kept.downloads.contains($0) }.map(\.path)
    var downloads = FolderDownloads(settings: settings)
    for file in exports + kept.downloads { downloads.read(file) }
    reading.inputs += downloads.inputs
    reading.issues += unknownFiles(among: downloads.names)
    reading.volumes = downloads.volumes
    let join = FolderJoin(settings: settings, registers: kept.reading, downloads: downloads)
    join.finish(&reading)
    return reading
  }

  /// Files that the settings name and that are not there.
  private func unknownFiles(among names: [String]) -> [DataIssue] {
    guard let settingsPath else { return [] }
    return settings.files.keys.sorted().filter { !names.contains($0) }.map {
      let nearest = NearestNames(names).nearest(to: $0, limit: 1)
      return SocialFolderTexts.unknownFile($0, nearest: nearest, file: settingsPath)
    }
  }
}
