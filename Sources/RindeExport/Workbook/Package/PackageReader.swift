internal import CMinizip

/// A zip file being read, part by part, in its own order.
struct PackageReader: ~Copyable {
  private let handle: unzFile
  private let folder: String

  /// Opens the package at `path`, which was written into `folder`.
  ///
  /// The corresponding C function is `unzOpen64`.
  init(path: String, folder: String) throws(ExportError) {
    guard let handle = unzOpen64(path) else {
      throw .incomplete(part: "", folder: folder)
    }
    self.handle = handle
    self.folder = folder
  }

  /// Moves to the first or the next part; false after the last.
  func advance(first: Bool) throws(ExportError) -> Bool {
    let result = first ? unzGoToFirstFile(handle) : unzGoToNextFile(handle)
    if result == UNZ_END_OF_LIST_OF_FILE { return false }
    try check(result, "")
    return true
  }

  /// The name of the current part.
  func name() throws(ExportError) -> String {
    var name = [CChar](repeating: 0, count: 512)
    try check(
      unzGetCurrentFileInfo64(handle, nil, &name, UInt(name.count - 1), nil, 0, nil, 0),
      ""
    )
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Sizes, checksum and method of the current part.
  func information(_ name: String) throws(ExportError) -> unz_file_info64 {
    var information = unz_file_info64()
    try check(
      unzGetCurrentFileInfo64(handle, &information, nil, 0, nil, 0, nil, 0),
      name
    )
    return information
  }

  /// Reads the current part to its end.
  ///
  /// - Parameters:
  ///   - name: Its name, for the error.
  ///   - raw: Whether to take the bytes as they are stored.
  ///   - body: Called with each piece.
  /// - Throws: ``ExportError/incomplete(part:folder:)`` if it cannot be read, or what `body` throws.
  func read(
    _ name: String,
    raw: Bool,
    body: (UnsafeRawBufferPointer) throws(ExportError) -> Void
  ) throws(ExportError) {
    var method: Int32 = 0
    var level: Int32 = 0
    try check(unzOpenCurrentFile2(handle, &method, &level, raw ? 1 : 0), name)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = unzReadCurrentFile(handle, buffer.baseAddress, UInt32(buffer.count))
      guard count >= 0 else { throw .incomplete(part: name, folder: folder) }
      if count == 0 { break }
      try body(UnsafeRawBufferPointer(rebasing: buffer.prefix(Int(count))))
    }
    // Compares the checksum of what was read, if it was inflated.
    try check(unzCloseCurrentFile(handle), name)
  }

  /// The whole current part.
  func content(_ name: String) throws(ExportError) -> [UInt8] {
    var content: [UInt8] = []
    try read(name, raw: false) { (piece) throws(ExportError) in content.append(contentsOf: piece) }
    return content
  }

  /// Reads the current part and makes sure that it is whole.
  func verify(_ name: String) throws(ExportError) {
    var last: UInt8 = 0
    try read(name, raw: false) { (piece) throws(ExportError) in
      if let byte = piece.last(where: { $0 != 0x0A }) { last = byte }
    }
    guard last == UInt8(ascii: ">") else { throw .incomplete(part: name, folder: folder) }
  }

  private func check(_ result: Int32, _ name: String) throws(ExportError) {
    guard result == UNZ_OK else { throw .incomplete(part: name, folder: folder) }
  }

  deinit { unzClose(handle) }
}
