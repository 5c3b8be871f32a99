internal import CMinizip
internal import Glibc

/// The zip package of a workbook, open for reading.
///
/// Owns one `unzFile`. Only one part is open at a time.
struct XLSXArchive: ~Copyable {
  /// A part of the package, as the central directory describes it.
  struct Entry: Sendable {
    let name: String
    let packedSize: Int
    let unpackedSize: Int
    let isEncrypted: Bool
    let directoryOffset: UInt64
    let index: UInt64
  }

  /// The path as the caller gave it.
  let file: String

  let limits: XLSXLimits

  private let handle: UnsafeMutableRawPointer
  /// In the order of the central directory.
  let entries: [Entry]
  private let entryOfName: [String: Int]

  private init(
    file: String,
    limits: XLSXLimits,
    handle: UnsafeMutableRawPointer,
    entries: [Entry]
  ) {
    self.file = file
    self.limits = limits
    self.handle = handle
    self.entries = entries
    var places: [String: Int] = [:]
    for (place, entry) in entries.enumerated() {
      let key = Self.key(of: entry.name)
      if places[key] == nil { places[key] = place }
    }
    entryOfName = places
  }

  deinit { unzClose(handle) }

  /// Opens the package and holds its directory against the limits.
  ///
  /// The corresponding C function is `unzOpen64`.
  static func open(_ file: String, limits: XLSXLimits) throws(TableError) -> XLSXArchive {
    try check(file)
    guard let handle = unzOpen64(file) else {
      throw TableError(file: file, reason: .damagedArchive(part: nil))
    }
    let entries: [Entry]
    do throws(TableError) {
      entries = try directory(of: handle, file: file, limits: limits)
    } catch {
      unzClose(handle)
      throw error
    }
    return XLSXArchive(file: file, limits: limits, handle: handle, entries: entries)
  }

  /// The part with a name, compared as package part names are: without case or leading slash.
  func entry(_ name: String) -> Entry? {
    entryOfName[Self.key(of: name)].map { entries[$0] }
  }

  /// Opens a part; the caller reads it to the end or drops it.
  func open(_ entry: Entry) throws(TableError) -> XLSXPart {
    guard !entry.isEncrypted else { throw TableError(file: file, reason: .encrypted) }
    var place = unz64_file_pos(
      pos_in_zip_directory: entry.directoryOffset,
      num_of_file: entry.index
    )
    guard unzGoToFilePos64(handle, &place) == UNZ_OK, unzOpenCurrentFile(handle) == UNZ_OK else {
      throw TableError(file: file, reason: .damagedArchive(part: entry.name))
    }
    return XLSXPart(handle: handle, file: file, entry: entry)
  }

  private static func key(of name: String) -> String {
    var key = name.lowercased()
    if key.contains("\\") { key = String(key.map { $0 == "\\" ? "/" : $0 }) }
    return key.hasPrefix("/") ? String(key.dropFirst()) : key
  }

  private static func check(_ file: String) throws(TableError) {
    var status = stat()
    guard stat(file, &status) == 0 else {
      let code = errno
      throw TableError(
        file: file,
        reason: code == ENOENT || code == ENOTDIR ? .missing : .unreadable(code: code)
      )
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw TableError(file: file, reason: .directory)
    }
    guard access(file, R_OK) == 0 else {
      throw TableError(file: file, reason: .unreadable(code: errno))
    }
    guard status.st_size > 0 else { throw TableError(file: file, reason: .empty) }
  }
}

extension XLSXArchive {
  private static func directory(
    of handle: UnsafeMutableRawPointer,
    file: String,
    limits: XLSXLimits
  ) throws(TableError) -> [Entry] {
    let damaged = TableError(file: file, reason: .damagedArchive(part: nil))
    let tooLarge = TableError(file: file, reason: .tooLarge(limitMiB: limits.unpackedMiB))
    var global = unz_global_info64()
    guard unzGetGlobalInfo64(handle, &global) == UNZ_OK else { throw damaged }
    guard global.number_entry <= UInt64(limits.entries) else { throw tooLarge }
    var entries: [Entry] = []
    var total: UInt64 = 0
    for index in 0..<global.number_entry {
      let moved = index == 0 ? unzGoToFirstFile(handle) : unzGoToNextFile(handle)
      guard moved == UNZ_OK, let entry = currentEntry(of: handle) else { throw damaged }
      total &+= UInt64(entry.unpackedSize)
      guard total <= UInt64(limits.unpackedMiB) << 20 else { throw tooLarge }
      if entry.unpackedSize > limits.ratioFloor,
        entry.unpackedSize / max(entry.packedSize, 1) > limits.ratio
      {
        throw TableError(file: file, reason: .suspiciousRatio(part: entry.name))
      }
      entries.append(entry)
    }
    return entries
  }

  private static func currentEntry(of handle: UnsafeMutableRawPointer) -> Entry? {
    var facts = unz_file_info64()
    var place = unz64_file_pos()
    var name = [CChar](repeating: 0, count: 1_024)
    guard
      unzGetCurrentFileInfo64(handle, &facts, &name, UInt(name.count - 1), nil, 0, nil, 0)
        == UNZ_OK,
      unzGetFilePos64(handle, &place) == UNZ_OK,
      let packed = Int(exactly: facts.compressed_size), packed < Int.max >> 1,
      let unpacked = Int(exactly: facts.uncompressed_size), unpacked < Int.max >> 1
    else { return nil }
    let length = min(Int(facts.size_filename), name.count - 1)
    return Entry(
      name: String(decoding: name.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self),
      packedSize: packed,
      unpackedSize: unpacked,
      isEncrypted: facts.flag & 1 == 1,
      directoryOffset: place.pos_in_zip_directory,
      index: place.num_of_file
    )
  }
}

@available(*, unavailable)
extension XLSXArchive: Sendable {}
