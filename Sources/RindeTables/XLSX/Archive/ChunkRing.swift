internal import Glibc

/// A bounded ring of chunks between the thread that unpacks a part and the one that digests it.
///
/// `@unchecked Sendable`: `written`, `taken`, `isDone`, `isStopped` and `failure` are touched only
/// under `lock`; a slot belongs to the unpacking thread until it is counted in `written` and to the
/// digesting thread until it is counted in `taken`; `part` belongs to the unpacking thread.
final class ChunkRing: @unchecked Sendable {
  private static let slotCount = 4

  private let slots: [UnsafeMutableRawBufferPointer]
  private var lengths: [Int]
  private var part: XLSXPart?
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var thread = pthread_t()
  private var isRunning = false
  private var holdsSlot = false
  private var written = 0
  private var taken = 0
  private var isDone = false
  private var isStopped = false
  private var failure: TableError?

  init(part: consuming XLSXPart, chunkSize: Int) {
    slots = (0..<Self.slotCount).map { _ in .allocate(byteCount: chunkSize, alignment: 16) }
    lengths = Array(repeating: 0, count: Self.slotCount)
    self.part = consume part
    lock = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
    let context = Unmanaged.passRetained(self).toOpaque()
    let code = pthread_create(&thread, nil, { unpackAll($0) }, context)
    if code == 0 { isRunning = true } else { Unmanaged<ChunkRing>.fromOpaque(context).release() }
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
    for slot in slots { slot.deallocate() }
  }

  /// The next chunk, empty at the end; valid until the next call.
  func next() throws(TableError) -> UnsafeRawBufferPointer {
    guard isRunning else { return try unpackHere() }
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    if holdsSlot {
      taken += 1
      holdsSlot = false
      pthread_cond_signal(changed)
    }
    while written == taken, !isDone { pthread_cond_wait(changed, lock) }
    guard written > taken else {
      if let failure { throw failure }
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    holdsSlot = true
    let place = taken % Self.slotCount
    return UnsafeRawBufferPointer(rebasing: slots[place][..<lengths[place]])
  }

  /// Ends the unpacking thread and waits for it.
  func stop() {
    guard isRunning else { return }
    pthread_mutex_lock(lock)
    isStopped = true
    pthread_cond_signal(changed)
    pthread_mutex_unlock(lock)
    pthread_join(thread, nil)
    isRunning = false
    part = nil
  }

  /// The body of the unpacking thread.
  fileprivate func run() {
    while let slot = freeSlot() {
      var count = 0
      var problem: TableError?
      do throws(TableError) {
        count = try part?.read(into: slots[slot]) ?? 0
      } catch {
        problem = error
      }
      publish(count, in: slot, failure: problem)
      if count == 0 { return }
    }
  }

  private func freeSlot() -> Int? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while written - taken == Self.slotCount, !isStopped { pthread_cond_wait(changed, lock) }
    return isStopped ? nil : written % Self.slotCount
  }

  private func publish(_ count: Int, in slot: Int, failure: TableError?) {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    lengths[slot] = count
    if count > 0 { written += 1 } else { isDone = true }
    self.failure = failure
    pthread_cond_signal(changed)
  }

  /// Unpacks in the caller's thread, when the system gave no other.
  private func unpackHere() throws(TableError) -> UnsafeRawBufferPointer {
    let count = try part?.read(into: slots[0]) ?? 0
    return UnsafeRawBufferPointer(rebasing: slots[0][..<count])
  }
}

private func unpackAll(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<ChunkRing>.fromOpaque(context).takeRetainedValue().run() }
  return nil
}
