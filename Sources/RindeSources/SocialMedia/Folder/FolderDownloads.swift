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
  private static func isNote(_ name: String) -> Bool {
    let endings = [
      "md", "json", "png", "jpg", "jpeg", "gif", "webp", "heic", "svg", "mp4", "mov", "mp3",
      "pptx", "url", "lnk",
    ]
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    return name.contains(".") && endings.contains(ending)
  }

  private mutating func leaveOut(_ name: String, _ issue: DataIssue) {
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
      ), table.format.key == "tabla-publicaciones", !table.has(.id), !table.has(.link)
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

  private mutating func readArchive(_ file: FolderFile) throws(TableError) {
    let archive = try ZipArchive(path: file.path)
    guard !archive.isDocument else {
      use(try Self.sheets(of: file.path), of: file)
      return
    }
    let parts = archive.entries.filter { entry in
      !entry.name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
        .contains { FolderListing.isPassedOver(String($0)) }
    }
    guard !parts.isEmpty else {
      leaveOut(file.name, SocialFolderTexts.emptyZip(path: file.path))
      return
    }
    for part in parts.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      let inner = FolderFile(name: "\(file.name)/\(part.name)", path: "\(file.path)/\(part.name)")
      readPart(inner, named: part.name, of: archive, in: file)
    }
  }

  private mutating func readPart(
    _ inner: FolderFile,
    named name: String,
    of archive: ZipArchive,
    in file: FolderFile
  ) {
    names.append(inner.lastComponent)
    let key = SpanishText.headingKey(inner.lastComponent)
    guard !key.hasPrefix("chart data"), !key.hasPrefix("datos del gr") else {
      issues.append(SocialFolderTexts.chart(path: inner.path))
      return
    }
    guard name.lowercased().hasSuffix(".csv") else {
      leaveOut(inner.name, SocialFolderTexts.nestedFile(path: inner.path))
      return
    }
    do throws(TableError) {
      let grid = try CSVReader.grid(of: archive.bytes(of: name), file: inner.path)
      use([grid], of: inner, in: file)
    } catch {
      leaveOut(inner.name, SocialFolderTexts.unreadable(error, path: inner.path))
    }
  }

  /// The visible sheets that have rows.
  private static func sheets(of path: String) throws(TableError) -> [Grid] {
    let workbook = try XLSXWorkbook(path: path)
    var grids: [Grid] = []
    for sheet in workbook.sheets where sheet.isVisible {
      let grid = try workbook.grid(sheet: sheet.name)
      guard !grid.rows.isEmpty else { continue }
      // All visible sheets are read, so that the others need no word.
      let issues = grid.issues.filter { issue in
        switch issue.kind {
        case .otherSheets: false
        case .hiddenSheet: grids.isEmpty
        default: true
        }
      }
      grids.append(
        Grid(
          file: grid.file,
          sheet: grid.sheet,
          rows: grid.rows,
          mergedRanges: grid.mergedRanges,
          issues: issues
        )
      )
    }
    guard !grids.isEmpty else { throw TableError(file: path, reason: .noSheet) }
    return grids
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

  private mutating func use(_ grids: [Grid], of file: FolderFile, in zip: FolderFile? = nil) {
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
