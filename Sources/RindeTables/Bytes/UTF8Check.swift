/// Whether bytes are valid UTF-8, 64 at a time.
struct UTF8Check: Hashable {
  private(set) var isValid = true

  /// Whether U+FFFD stands among them.
  private(set) var hasReplacement = false

  /// Checks `count` bytes; up to 63 more are read and ignored.
  ///
  /// - Complexity: about a tenth of a nanosecond per byte of ASCII or of text with accents; sequences
  ///   of three or four bytes are checked one by one.
  @inline(__always)
  init(_ start: UnsafePointer<UInt8>, count: Int) {
    var index = 0
    while index + 64 <= count {
      let block = ByteBlock(at: start + index)
      if block.isASCII {
        index += 64
        continue
      }
      let continuations = block.continuations
      let leads = block.leadsOfTwo
      if leads | continuations == block.beyondASCII, continuations == leads &<< 1 {
        index += leads &>> 63 == 1 ? 63 : 64
        continue
      }
      index = walk(start, from: index, to: index + 64, count: count)
      if !isValid { return }
    }
    _ = walk(start, from: index, to: count, count: count)
  }

  private mutating func walk(
    _ start: UnsafePointer<UInt8>,
    from position: Int,
    to limit: Int,
    count: Int
  ) -> Int {
    var index = position
    while index < limit {
      if start[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(start + index, available: count - index)
      guard length > 0 else {
        isValid = false
        return index
      }
      if start[index] == 0xEF, start[index + 1] == 0xBF, start[index + 2] == 0xBD {
        hasReplacement = true
      }
      index += length
    }
    return index
  }
}
