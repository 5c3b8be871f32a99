internal import RindeModel
internal import RindeTables

extension FolderDownloads {
  /// Reads a workbook, or the tables of a zip as it was downloaded.
  mutating func readArchive(_ file: FolderFile) throws(TableError) {
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
    self.name(inner.lastComponent)
    let key = SpanishText.headingKey(inner.lastComponent)
    guard !key.hasPrefix("chart data"), !key.hasPrefix("datos del gr") else {
      note(SocialFolderTexts.chart(path: inner.path))
      return
    }
    guard !Self.isNote(inner.lastComponent) else {
      leaveOut(inner.name, SocialFolderTexts.noTable(path: inner.path))
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
}
