/// The chunks of a part, unpacked on demand or ahead in a thread of its own.
struct UnpackedChunks: ~Copyable {
  /// Bytes of a part below which a second thread costs more than it saves.
  static var threadingFloor: Int { 512 << 10 }

  private static var chunkSize: Int { 256 << 10 }

  private var part: XLSXPart?
  private let buffer: UnsafeMutableRawBufferPointer
  private let ring: ChunkRing?

  init(part: consuming XLSXPart, isThreaded: Bool) {
    if isThreaded {
      buffer = UnsafeMutableRawBufferPointer(start: nil, count: 0)
      ring = ChunkRing(part: part, chunkSize: Self.chunkSize)
      self.part = nil
    } else {
      buffer = .allocate(byteCount: Self.chunkSize, alignment: 16)
      ring = nil
      self.part = consume part
    }
  }

  deinit { buffer.deallocate() }

  /// The next chunk, empty at the end; valid until the next call.
  mutating func next() throws(TableError) -> UnsafeRawBufferPointer {
    if let ring { return try ring.next() }
    let count = try part?.read(into: buffer) ?? 0
    return UnsafeRawBufferPointer(rebasing: buffer[..<count])
  }

  /// Ends the thread, if there is one, and waits for it.
  func stop() { ring?.stop() }
}
