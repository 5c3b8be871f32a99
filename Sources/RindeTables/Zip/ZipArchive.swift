/// A zip of downloaded files, such as the one in which a platform delivers its tables.
///
/// The limits on size and growth are those of workbooks (``XLSXLimits``).
package struct ZipArchive: Sendable {
  /// A file within the zip.
  package struct Entry: Hashable, Sendable {
    /// With its folders, as the zip has it.
    package let name: String

    /// Bytes once unpacked.
    package let size: Int
  }

  /// The path as the caller gave it.
  package let path: String

  /// The files in the order of the zip's directory, folders left out.
  package let entries: [Entry]

  /// Whether it is a document of an office program (workbook, OpenDocument, word processor).
  package let isDocument: Bool

  private let limits: XLSXLimits

  /// Opens a zip and reads its directory.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limits: What is refused as too much.
  /// - Throws: Why it cannot be read, such as ``TableError/Reason/damagedArchive(part:)``.
  package init(path: String, limits: XLSXLimits = XLSXLimits()) throws(TableError) {
    let archive = try XLSXArchive.open(path, limits: limits)
    self.path = path
    self.limits = limits
    switch try PackageKind.of(archive) {
    case .other: isDocument = false
    case .workbook, .openDocumentSheet, .wordProcessor: isDocument = true
    }
    entries = archive.entries.filter { !$0.name.hasSuffix("/") && !$0.name.hasSuffix("\\") }
      .map { Entry(name: $0.name, size: $0.unpackedSize) }
  }

  /// The bytes of a file.
  ///
  /// - Parameter name: As ``entries`` has it.
  /// - Returns: The unpacked file, its length and checksum verified.
  /// - Throws: `.damagedArchive`, `.encrypted`, or `.tooLarge` beyond ``CSVReader/limitMiB``.
  package func bytes(of name: String) throws(TableError) -> [UInt8] {
    let archive = try XLSXArchive.open(path, limits: limits)
    guard let entry = archive.entry(name) else {
      throw TableError(file: path, reason: .damagedArchive(part: name))
    }
    guard entry.unpackedSize <= CSVReader.limitMiB << 20 else {
      throw TableError(file: path, reason: .tooLarge(limitMiB: CSVReader.limitMiB))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entry.unpackedSize)
    try archive.forEachChunk(of: entry, threads: 1) { (chunk, _) throws(TableError) in
      bytes.append(contentsOf: chunk)
      return .more
    }
    return bytes
  }
}
