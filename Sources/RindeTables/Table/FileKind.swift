/// What a file is by its first bytes, whatever its extension says, among those that can be read.
package enum FileKind: Hashable, Sendable {
  /// Text in some encoding: a CSV as far as this room knows.
  case text
  /// A zip: a workbook, or something that the XLSX reader recognises and refuses.
  case archive
  /// An SPSS file, `.sav` or `.zsav`; only answers of surveys are read from it.
  case statistics
}

/// What the file at `path` is.
///
/// - Parameter path: the file to look at.
/// - Returns: `.text`, `.archive` or `.statistics`.
/// - Throws: a `TableError` that names anything else: missing, a directory, unreadable, empty, an
///   old or encrypted workbook, a web page, a PDF, a word processor's document, another binary.
package func fileKind(at path: String) throws(TableError) -> FileKind {
  let file = try InputFile(path: path)
  let opening = try file.bytes(upTo: 1 << 16)
  if opening.starts(with: compoundSignature) {
    throw TableError(file: path, reason: try reasonOfCompoundFile(file))
  }
  switch fileKind(ofOpening: opening, isWhole: opening.count == file.size) {
  case .success(let kind): return kind
  case .failure(let reason): throw TableError(file: path, reason: reason.reason)
  }
}

/// What refuses a file, as an error without the file's name.
struct Refusal: Error, Hashable {
  let reason: TableError.Reason
}

/// What a file that is no OLE2 compound file is, by its first bytes.
func fileKind(ofOpening opening: [UInt8], isWhole: Bool) -> Result<FileKind, Refusal> {
  if opening.starts(with: zipSignature) || opening.starts(with: emptyZipSignature) {
    return .success(.archive)
  }
  if opening.starts(with: "$FL2".utf8) || opening.starts(with: "$FL3".utf8) {
    return .success(.statistics)
  }
  if opening.starts(with: "%PDF".utf8) { return .failure(Refusal(reason: .pdf)) }
  if opening.starts(with: "{\\rtf".utf8) { return .failure(Refusal(reason: .wordProcessor)) }
  if binarySignatures.contains(where: { opening.starts(with: $0) }) {
    return .failure(Refusal(reason: .binary))
  }
  guard let encoding = TextEncoding.detected(in: opening, isWhole: isWhole) else {
    return .failure(Refusal(reason: .binary))
  }
  let text = encoding.encoding.utf8(of: opening.dropFirst(encoding.markLength))
  guard let first = text.firstIndex(where: { !isBlankByte($0) }) else {
    return isWhole ? .failure(Refusal(reason: .empty)) : .success(.text)
  }
  let beginning = text[first...].prefix(15).map { $0 | (65...90 ~= $0 ? 0x20 : 0) }
  if webPageOpenings.contains(where: { beginning.starts(with: $0.utf8) }) {
    return .failure(Refusal(reason: .webPage))
  }
  let controls = text.prefix(4_096).count { $0 < 0x20 && !isBlankByte($0) && $0 != 0x1A }
  return controls * 50 > min(text.count, 4_096)
    ? .failure(Refusal(reason: .binary)) : .success(.text)
}

private let zipSignature: [UInt8] = [0x50, 0x4B, 3, 4]
private let emptyZipSignature: [UInt8] = [0x50, 0x4B, 5, 6]
private let compoundSignature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
private let webPageOpenings = ["<!doctype html", "<html", "<table", "<head", "<body"]

/// gzip, PNG, JPEG, GIF, 7z, RAR, SQLite: what is often attached with the wrong name.
private let binarySignatures: [[UInt8]] = [
  [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
  [0x37, 0x7A, 0xBC, 0xAF], Array("Rar!".utf8), Array("SQLite format 3".utf8),
]

/// What an OLE2 compound file holds, by the names in its directory.
///
/// Directory entries are 128 bytes long and stand on multiples of 128 of the file (MS-CFB §2.6), so
/// that the chain of sectors need not be followed.
private func reasonOfCompoundFile(_ file: InputFile) throws(TableError) -> TableError.Reason {
  let limit = min(file.size, 64 << 20)
  var found: TableError.Reason = .binary
  var offset = 512
  while offset < limit {
    let block = try file.bytes(from: offset, upTo: 1 << 20)
    if block.isEmpty { break }
    for entry in stride(from: 0, to: block.count - 127, by: 128) {
      switch directoryName(in: block[entry..<entry + 128]) {
      case "EncryptedPackage": return .encrypted
      case "Workbook", "Book": found = .legacyWorkbook
      case "WordDocument": found = .wordProcessor
      default: break
      }
    }
    offset += block.count
  }
  return found
}

/// The name of a directory entry: UTF-16LE, its length in bytes with the final zero at byte 64.
private func directoryName(in entry: ArraySlice<UInt8>) -> String? {
  let start = entry.startIndex
  let length = Int(entry[start + 64]) | Int(entry[start + 65]) << 8
  guard length > 2, length <= 64, length.isMultiple(of: 2) else { return nil }
  let units = stride(from: start, to: start + length - 2, by: 2).map {
    UInt16(entry[$0]) | UInt16(entry[$0 + 1]) << 8
  }
  guard units.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
  return String(decoding: units, as: UTF16.self)
}
