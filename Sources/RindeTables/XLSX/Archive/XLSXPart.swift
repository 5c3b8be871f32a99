internal import CMinizip

/// A part of an ``XLSXArchive`` being unpacked; valid while the archive lives.
struct XLSXPart: ~Copyable {
  private let handle: UnsafeMutableRawPointer
  private let file: String
  private let entry: XLSXArchive.Entry
  private var unpacked = 0
  private var isOpen = true

  init(handle: UnsafeMutableRawPointer, file: String, entry: XLSXArchive.Entry) {
    self.handle = handle
    self.file = file
    self.entry = entry
  }

  deinit { if isOpen { unzCloseCurrentFile(handle) } }

  /// Fills as much of `buffer` as there is and returns the count, 0 at the end.
  ///
  /// At the end the length and the checksum of the part are verified. The corresponding C
  /// functions are `unzReadCurrentFile` and `unzCloseCurrentFile`.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    var filled = 0
    while isOpen, filled < buffer.count {
      let room = UInt32(clamping: min(buffer.count - filled, 1 << 30))
      let count = Int(unzReadCurrentFile(handle, buffer.baseAddress.map { $0 + filled }, room))
      guard count > 0 else {
        isOpen = false
        let closed = unzCloseCurrentFile(handle)
        guard count == 0, closed == UNZ_OK, unpacked == entry.unpackedSize else {
          throw TableError(file: file, reason: .damagedArchive(part: entry.name))
        }
        break
      }
      filled += count
      unpacked += count
    }
    return filled
  }
}

@available(*, unavailable)
extension XLSXPart: Sendable {}
