internal import Glibc

/// Bytes that grow at the end, without the checks of an array.
struct ByteStore: ~Copyable {
  private(set) var count = 0
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  /// Bytes after the last one that may be read; their value means nothing.
  static var slack: Int { 32 }

  init(capacity: Int = 4_096) {
    self.capacity = max(capacity, 64)
    bytes = .allocate(capacity: self.capacity + Self.slack)
  }

  deinit { bytes.deallocate() }

  /// The bytes from an offset to the end.
  func suffix(from start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + start, count: count - start)
  }

  /// Forgets the bytes from an offset on.
  mutating func truncate(to length: Int) { count = length }

  /// Room for `extra` bytes more, at ``end``.
  @inline(__always)
  mutating func reserve(_ extra: Int) {
    if count + extra > capacity { grow(extra) }
  }

  /// Where the next byte goes.
  @inline(__always)
  var end: UnsafeMutablePointer<UInt8> { bytes + count }

  /// Counts `extra` bytes that were written at ``end``.
  @inline(__always)
  mutating func advance(_ extra: Int) { count += extra }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    bytes[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    guard let start = run.baseAddress else { return }
    reserve(run.count)
    memcpy(end, start, run.count)
    count += run.count
  }

  /// Drops the first `length` bytes.
  mutating func removeFirst(_ length: Int) {
    memmove(bytes, bytes + length, count - length)
    count -= length
  }

  private mutating func grow(_ extra: Int) {
    capacity = max(capacity * 2, count + extra)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.slack)
    memcpy(larger, bytes, count)
    bytes.deallocate()
    bytes = larger
  }
}
