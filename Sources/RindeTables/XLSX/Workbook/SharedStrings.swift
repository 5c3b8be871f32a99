/// The texts that the cells of a workbook share, in one pool of bytes.
///
/// `@unchecked Sendable`: nothing changes after the initialiser, so no lock is needed.
final class SharedStrings: @unchecked Sendable {
  /// UTF-8 of all the texts, one after another.
  private let pool: UnsafeMutablePointer<UInt8>

  /// Where each text begins in the pool, and the end of the last one.
  private let starts: UnsafeMutablePointer<UInt32>

  let count: Int

  /// A pool without texts.
  convenience init() { self.init(texts: ByteStore(), starts: [0]) }

  fileprivate init(texts: borrowing ByteStore, starts offsets: [UInt32]) {
    pool = .allocate(capacity: texts.count + ByteStore.slack)
    pool.initialize(from: texts.bytes, count: texts.count)
    starts = .allocate(capacity: offsets.count)
    starts.initialize(from: offsets, count: offsets.count)
    count = offsets.count - 1
  }

  deinit {
    pool.deallocate()
    starts.deallocate()
  }

  /// The text at an index, `nil` beyond the last.
  @inline(__always)
  func text(at index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard index >= 0, index < count else { return nil }
    let start = Int(starts[index])
    return UnsafeBufferPointer(start: pool + start, count: Int(starts[index + 1]) - start)
  }

  static func read(
    _ entry: XLSXArchive.Entry,
    in archive: borrowing XLSXArchive,
    threads: Int
  ) throws(TableError) -> SharedStrings {
    let handler = SharedStringsHandler()
    try archive.parse(entry, threads: threads, with: handler)
    return SharedStrings(texts: handler.texts.store, starts: handler.starts)
  }
}

private final class SharedStringsHandler: XMLHandler {
  let texts = RichText()
  private(set) var starts: [UInt32] = [0]

  override func start(_ element: XMLElement, depth: Int) {
    texts.start(element)
  }

  override func text(_ run: UnsafeBufferPointer<UInt8>) { texts.append(run) }

  override func end(depth: Int) {
    texts.end()
    guard depth == 2 else { return }
    guard let end = UInt32(exactly: texts.store.count) else {
      verdict = .malformed
      return
    }
    starts.append(end)
  }
}
