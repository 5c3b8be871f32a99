internal import Glibc
internal import RindeModel
internal import RindeTables

/// Reads the downloads of a folder, each by itself; what cannot be used is left out with its reason.
struct FolderDownloads {
  /// Files without identifiers and links beyond this many bytes are read in batches.
  static let volumeFloor = 16 << 20

  private let settings: SocialSettings

  private var twins = FileTwins()

  /// What the files say, in the order of their names.
  private(set) var readings: [ExportReading] = []

  private(set) var volumes: [SocialVolume] = []

  private(set) var leftOut: [SocialFile] = []

  private(set) var inputs: [String] = []

  /// The names by which `redes.json` may speak of files and of parts of zips.
  private(set) var names: [String] = []

  /// What concerns files as a whole.
  private(set) var issues: [DataIssue] = []

  init(settings: SocialSettings) { self.settings = settings }

  /// Reads a file, whatever it is.
  mutating func read(_ file: FolderFile) {
    names += [file.lastComponent, file.name]
    guard !Self.isNote(file.lastComponent) else {
      leaveOut(file.name, SocialFolderTexts.noTable(path: file.path))
      return
    }
    if let twin = twins.twin(of: file) {
      leaveOut(file.name, SocialFolderTexts.sameFile(path: file.path, as: twin.path))
      return
    }
    inputs.append(file.path)
    do throws(TableError) {
      switch try fileKind(at: file.path) {
      case .text:
        guard try !readVolume(file) else { return }
        use([try CSVReader.grid(at: file.path)], of: file)
      case .archive: try readArchive(file)
      case .statistics: throw TableError(file: file.path, reason: .statisticsFile)
      }
    } catch {
      leaveOut(file.name, SocialFolderTexts.unreadable(error, path: file.path))
    }
  }

  /// Whether a file by its name is a picture, a note or something else that nobody exports.
  static func isNote(_ name: String) -> Bool {
    let endings = [
      "md", "json", "png", "jpg", "jpeg", "gif", "webp", "heic", "svg", "mp4", "mov", "mp3",
      "pptx", "url", "lnk",
    ]
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    return name.contains(".") && endings.contains(ending)
  }

  /// Adds what concerns a file as a whole.
  mutating func note(_ issue: DataIssue) { issues.append(issue) }

  /// Adds a name by which `redes.json` may speak of a part of a zip.
  mutating func name(_ part: String) { names.append(part) }

  /// Leaves a file out with its reason.
  mutating func leaveOut(_ name: String, _ issue: DataIssue) {
    leftOut.append(SocialFile(name: name, format: nil))
    issues.append(issue)
  }
}

extension FolderDownloads {
  /// Hands a large table of posts on without reading its rows; `false` for any other file.
  private mutating func readVolume(_ file: FolderFile) throws(TableError) -> Bool {
    var status = stat()
    guard stat(file.path, &status) == 0, Int(status.st_size) > Self.volumeFloor else {
      return false
    }
    let head = try CSVScan(path: file.path).head(records: 40)
    let facts = facts(of: file)
    guard
      let table = ExportTables.standard.table(
        in: head,
        own: settings.columns,
        network: facts.network
      ), table.format.key == "tabla-publicaciones", !table.has(.id), !table.has(.link),
      !table.has(.account), !table.has(.accountID)
    else { return false }
    volumes.append(
      SocialVolume(
        name: file.name,
        path: file.path,
        facts: facts,
        headerLine: table.header.number,
        columns: table.columns,
        unknownColumns: table.unknownColumns
      )
    )
    return true
  }

  /// What `redes.json` says of a file or of the zip in which it is, and then what their names say.
  private func facts(of file: FolderFile, in zip: FolderFile? = nil) -> SocialSettings.FileFacts {
    let outer = zip ?? file
    let names = zip == nil ? [file.lastComponent] : [file.lastComponent, outer.lastComponent]
    let told = FileNameFacts(names: names, folders: outer.folders)
    var facts = SocialSettings.FileFacts()
    for name in names + [outer.name] {
      guard let said = settings.files[name] else { continue }
      facts.network = facts.network ?? said.network
      facts.zone = facts.zone ?? said.zone
      facts.downloaded = facts.downloaded ?? said.downloaded
      facts.year = facts.year ?? said.year
      facts.month = facts.month ?? said.month
      facts.isDayFirst = facts.isDayFirst ?? said.isDayFirst
    }
    facts.network = facts.network ?? told.network
    facts.downloaded = facts.downloaded ?? told.downloaded
    facts.year = facts.year ?? told.year
    return facts
  }

  mutating func use(_ grids: [Grid], of file: FolderFile, in zip: FolderFile? = nil) {
    let export = ExportFile(
      name: file.name,
      path: file.path,
      grids: grids,
      facts: facts(of: file, in: zip)
    )
    let reading = DownloadReader(settings: settings).read(export)
    guard reading.file.format != nil else {
      leftOut.append(reading.file)
      issues += reading.issues
      return
    }
    readings.append(reading)
  }
}
