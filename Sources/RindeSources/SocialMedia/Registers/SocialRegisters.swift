internal import RindeModel
internal import RindeTables

/// What the small registers of the folder of social media say.
struct SocialRegisterReading: Sendable {
  var followers: [FollowerCount] = []
  /// `nil` when nobody keeps them.
  var messages: [CitizenMessage]?
  var meanings: [PostMeaning] = []
  /// `nil` when nobody keeps them.
  var events: [SocialEvent]?
  /// `nil` when nobody keeps them.
  var planned: [PlannedPiece]?
  var files: [SocialFile] = []
  var leftOut: [SocialFile] = []
  var issues: [DataIssue] = []
}

/// Reads the registers of the folder of social media, whatever of them there is.
struct SocialRegisters {
  /// The names of their files without the ending.
  static let names = [
    FollowerRegister.name, MessageRegister.name, TopicRegister.name, EventRegister.name,
    PlannedRegister.name,
  ]

  /// Which register a file of the folder is: `mensajes.csv`, `mensajes_2025-10.xlsx`.
  ///
  /// - Returns: `nil` for any other file.
  static func register(named file: String) -> String? {
    guard let dot = file.lastIndex(of: "."),
      ["csv", "xlsx", "xls", "ods"].contains(file[file.index(after: dot)...].lowercased())
    else { return nil }
    let stem = FoldedText(file[..<dot]).text
    return names.first { name in
      guard stem.hasPrefix(name) else { return false }
      let next = stem.dropFirst(name.count).first
      return next.map { "_- ".contains($0) } ?? true
    }
  }

  private(set) var reading = SocialRegisterReading()

  /// Files with the name of a register that are downloads: Meta calls one `Seguidores.csv`.
  private(set) var downloads: [FolderFile] = []

  /// Reads one file into the register of which it is.
  mutating func read(_ file: FolderFile, as name: String) {
    let twins = (reading.files + reading.leftOut).map(\.name)
    if let twin = twins.first(where: { Self.stem($0) == Self.stem(file.name) }) {
      reading.issues.append(SocialRegisterTexts.twice(file.path, used: twin))
      reading.leftOut.append(SocialFile(name: file.name, format: nil))
      return
    }
    switch name {
    case FollowerRegister.name:
      reading.followers += records(file) { FollowerRegister(file: $0) } ?? []
    case MessageRegister.name:
      guard let found = records(file, { MessageRegister(file: $0) }) else { return }
      reading.messages = (reading.messages ?? []) + distinct(found, in: file)
    case TopicRegister.name: reading.meanings += records(file) { TopicRegister(file: $0) } ?? []
    case EventRegister.name:
      guard let found = records(file, { EventRegister(file: $0) }) else { return }
      reading.events = (reading.events ?? []) + found
    default:
      guard let found = records(file, { PlannedRegister(file: $0) }) else { return }
      reading.planned = (reading.planned ?? []) + found
    }
  }

  private static func stem(_ name: String) -> String {
    FoldedText(name[..<(name.lastIndex(of: ".") ?? name.endIndex)]).text
  }

  private mutating func records<Kind: Register>(
    _ file: FolderFile,
    _ register: (RegisterFile) -> Kind
  ) -> [Kind.Record]? {
    let grid: Grid
    do { grid = try TableReader.grid(at: file.path).fillingMergedRows() } catch {
      leaveOut(file, SocialFolderTexts.unreadable(error, path: file.path))
      return nil
    }
    guard !isDownload(grid) else {
      downloads.append(file)
      return nil
    }
    let place = RegisterFile(path: grid.file, sheet: grid.sheet)
    let found: RegisterReader<Kind>.Reading
    do { found = try RegisterReader(register(place)).read(grid) } catch {
      leaveOut(file, SocialRegisterTexts.unusable(error, name: Kind.name))
      return nil
    }
    let extra = grid.cells(beyond: found.headerRow).map { TableIssueTexts.issue($0, in: grid) }
    reading.issues += grid.dataIssues + extra + found.issues
    var counts = SocialFile.Counts()
    counts.read = found.counts.read
    counts.used = found.counts.used
    counts.rejected = found.counts.rejected
    reading.files.append(SocialFile(name: file.name, format: Kind.name, counts: counts))
    return found.records
  }

  private mutating func leaveOut(_ file: FolderFile, _ issue: DataIssue) {
    reading.issues.append(issue)
    reading.leftOut.append(SocialFile(name: file.name, format: nil))
  }

  /// Whether a table has the headings of a metric's daily file and no register's.
  private func isDownload(_ grid: Grid) -> Bool {
    guard let table = ExportTables.standard.table(in: grid) else { return false }
    return table.has(.day) && (table.has(.value) || table.has(.followerChange))
  }

  /// The messages of a file without those whose identifier an earlier one has.
  private mutating func distinct(
    _ messages: [CitizenMessage],
    in file: FolderFile
  ) -> [CitizenMessage] {
    var known: [String: CitizenMessage] = [:]
    for message in reading.messages ?? [] { known[message.id] = message }
    let words = RegisterTexts(codeStem: MessageRegister.codeStem)
    return messages.filter { message in
      guard let first = known[message.id],
        message.id != SocialRegisterTexts.unnamed(line: message.origin.line ?? 0)
      else {
        known[message.id] = message
        return true
      }
      let problem = SocialRegisterProblem.repeatedMessage(firstLine: first.origin.line ?? 0)
      let finding = RegisterFinding(problem: .social(problem), column: nil, read: message.id)
      reading.issues.append(words.issue(finding, at: message.origin))
      reject(in: file.name)
      return false
    }
  }

  private mutating func reject(in name: String) {
    guard let index = reading.files.firstIndex(where: { $0.name == name }) else { return }
    reading.files[index].counts.used -= 1
    reading.files[index].counts.rejected += 1
  }
}
