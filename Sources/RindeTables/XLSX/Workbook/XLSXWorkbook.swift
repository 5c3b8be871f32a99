/// An `.xlsx` workbook: its sheets and what is needed to read their cells.
///
/// The sheets themselves stay in the file and are read when asked for.
package struct XLSXWorkbook: Sendable {
  /// A worksheet, without its cells.
  package struct Sheet: Hashable, Sendable {
    package let name: String

    /// Whether the office left it in sight.
    package let isVisible: Bool

    /// The name of its part in the package.
    package let part: String
  }

  /// The path as the caller gave it.
  package let path: String

  /// The worksheets in the order of their tabs; sheets that hold only a chart are left out.
  package let sheets: [Sheet]

  /// Whether day 0 is 1904-01-01.
  package let uses1904: Bool

  let limits: XLSXLimits
  let texts: CellText

  /// Opens a workbook and reads all of it but its sheets.
  ///
  /// - Parameters:
  ///   - path: The file, which must begin as a zip does.
  ///   - limits: What is refused as too much.
  ///   - threads: With two or more, large parts are unpacked in a thread of their own.
  /// - Throws: Why it cannot be read, such as ``TableError/Reason/damagedArchive(part:)``.
  package init(
    path: String,
    limits: XLSXLimits = XLSXLimits(),
    threads: Int = 1
  ) throws(TableError) {
    let archive = try XLSXArchive.open(path, limits: limits)
    let main = try Self.mainPart(of: archive)
    let workbook = try WorkbookPart.read(main, in: archive)
    let relationships = try Relationships.read(of: main.name, in: archive)
    var styles = StylesPart()
    if let entry = relationships.part(ofType: "styles").flatMap({ archive.entry($0) }) {
      styles = try StylesPart.read(entry, in: archive)
    }
    var shared = SharedStrings()
    if let entry = relationships.part(ofType: "sharedStrings").flatMap({ archive.entry($0) }) {
      shared = try SharedStrings.read(entry, in: archive, threads: threads)
    }
    self.path = path
    self.limits = limits
    uses1904 = workbook.uses1904
    texts = CellText(shared: shared, formats: styles.formats, uses1904: workbook.uses1904)
    sheets = workbook.sheets.compactMap { listing in
      guard let target = relationships.targets[listing.relationship], target.type == "worksheet"
      else { return nil }
      return Sheet(name: listing.name, isVisible: listing.isVisible, part: target.part)
    }
  }

  /// The part with the list of sheets, found through the relationships of the package.
  private static func mainPart(
    of archive: borrowing XLSXArchive
  ) throws(TableError) -> XLSXArchive.Entry {
    let reason: TableError.Reason
    switch try PackageKind.of(archive) {
    case .workbook:
      let name = try Relationships.read(of: "", in: archive).part(ofType: "officeDocument")
      if let entry = archive.entry(name ?? "xl/workbook.xml"), !entry.name.hasSuffix(".bin") {
        return entry
      }
      reason = .notAWorkbook
    case .openDocumentSheet: reason = .openDocument
    case .wordProcessor: reason = .wordProcessor
    case .other: reason = .notAWorkbook
    }
    throw TableError(file: archive.file, reason: reason)
  }
}
