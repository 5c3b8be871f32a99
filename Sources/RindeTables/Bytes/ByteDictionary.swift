/// Codes of byte strings that are all known beforehand: the ids of a plan, the answers of a question.
///
/// Open addressing with linear probing over at least twice as many places as keys. Looking up never
/// allocates and may go on in any number of threads.
@usableFromInline
package final class ByteDictionary: @unchecked Sendable {
  // Unchecked, because nothing is written after init.

  /// One place of the table.
  @usableFromInline
  struct Place {
    /// The first eight bytes, zeros beyond the key's end.
    @usableFromInline var head: UInt64
    @usableFromInline var length: UInt32
    /// -1 where nothing stands.
    @usableFromInline var code: Int32

    @usableFromInline
    init(head: UInt64, length: UInt32, code: Int32) {
      self.head = head
      self.length = length
      self.code = code
    }
  }

  @usableFromInline let places: UnsafeMutablePointer<Place>
  @usableFromInline let placeMask: Int

  /// The keys one after another, and where each one starts.
  @usableFromInline let bytes: UnsafeMutablePointer<UInt8>
  @usableFromInline let offsets: UnsafeMutablePointer<Int>

  /// Different keys.
  package let count: Int

  /// Gives the UTF-8 of each key its 0-based index as code; a repeated key keeps the first one.
  ///
  /// - Parameter keys: at most 2³¹ − 1.
  package init(_ keys: [String]) {
    var capacity = 16
    while capacity < keys.count * 2 { capacity *= 2 }
    placeMask = capacity - 1
    places = .allocate(capacity: capacity)
    places.initialize(repeating: Place(head: 0, length: 0, code: -1), count: capacity)
    let size = keys.reduce(8) { $0 + $1.utf8.count }
    bytes = .allocate(capacity: size)
    bytes.initialize(repeating: 0, count: size)
    offsets = .allocate(capacity: keys.count + 1)
    offsets.initialize(repeating: 0, count: keys.count + 1)
    var end = 0
    var distinct = 0
    for (code, key) in keys.enumerated() {
      offsets[code] = end
      let start = bytes + end
      var key = key
      let count = key.withUTF8 { buffer in
        if let source = buffer.baseAddress { start.update(from: source, count: buffer.count) }
        return buffer.count
      }
      // A repeated key may have left its bytes here.
      UnsafeMutableRawPointer(start + count).storeBytes(of: 0, as: UInt64.self)
      let head = byteWord(start, count: count)
      var place = Self.hash(start, count: count, head: head) & placeMask
      while places[place].code >= 0,
        !Self.isEqual(places[place], head, start, count, bytes, offsets)
      {
        place = (place + 1) & placeMask
      }
      guard places[place].code < 0 else { continue }
      places[place] = Place(head: head, length: UInt32(count), code: Int32(code))
      end += count
      distinct += 1
    }
    count = distinct
  }

  deinit {
    places.deallocate()
    bytes.deallocate()
    offsets.deallocate()
  }

  /// The code of a key, or -1 when it is unknown.
  ///
  /// - Parameters:
  ///   - start: the bytes; eight more than `count` must be readable.
  ///   - count: how many they are.
  /// - Returns: the index that the key had in ``init(_:)``.
  /// - Complexity: O(1) on average, besides the length.
  @inlinable
  @inline(__always)
  package func code(_ start: UnsafePointer<UInt8>, count: Int) -> Int32 {
    let head = byteWord(start, count: count)
    var place = Self.hash(start, count: count, head: head) & placeMask
    while true {
      let found = places[place]
      if found.code < 0 || Self.isEqual(found, head, start, count, bytes, offsets) {
        return found.code
      }
      place = (place &+ 1) & placeMask
    }
  }

  /// Eight bytes at a time, mixed by multiplication and shift (Murmur3's constants).
  @inlinable
  @inline(__always)
  static func hash(_ start: UnsafePointer<UInt8>, count: Int, head: UInt64) -> Int {
    var mixed = (head ^ UInt64(truncatingIfNeeded: count)) &* 0xFF51_AFD7_ED55_8CCD
    var index = 8
    while index < count {
      mixed ^= mixed &>> 32
      mixed = (mixed ^ byteWord(start + index, count: count &- index)) &* 0xC4CE_B9FE_1A85_EC53
      index &+= 8
    }
    return Int(truncatingIfNeeded: mixed ^ mixed &>> 32)
  }

  @inlinable
  @inline(__always)
  static func isEqual(
    _ place: Place,
    _ head: UInt64,
    _ start: UnsafePointer<UInt8>,
    _ count: Int,
    _ bytes: UnsafeMutablePointer<UInt8>,
    _ offsets: UnsafeMutablePointer<Int>
  ) -> Bool {
    guard place.head == head, Int(place.length) == count else { return false }
    guard count > 8 else { return true }
    let key = UnsafePointer(bytes + offsets[Int(place.code)])
    var index = 8
    while index < count {
      let left = count &- index
      if byteWord(start + index, count: left) != byteWord(key + index, count: left) {
        return false
      }
      index &+= 8
    }
    return true
  }
}
