/// Whether bytes are valid UTF-8, 64 at a time.
struct UTF8Check: Hashable {
  private(set) var isValid = true

  /// Whether U+FFFD stands among them.
  private(set) var hasReplacement = false

  /// Bytes that are checked before anybody looks at the result.
  private static let run = 512

  /// Checks `count` bytes.
  ///
  /// Runs of ASCII and of two-byte sequences, which is all that Spanish needs, take the same few
  /// vector operations without a branch; a run with anything else is walked.
  @inline(__always)
  init(_ start: UnsafePointer<UInt8>, count: Int) {
    var index = 0
    var isAfterLead: UInt64 = 0
    while index + Self.run <= count {
      var wrong: UInt64 = 0
      var carry = isAfterLead
      for offset in stride(from: index, to: index + Self.run, by: 64) {
        let block = ByteBlock(at: start + offset)
        let seconds = block.continuations
        let leads = block.leadsOfTwo
        wrong |= seconds ^ (leads &<< 1 | carry)
        wrong |= block.beyondASCII ^ (seconds | leads)
        carry = leads &>> 63
      }
      if wrong == 0 {
        index += Self.run
        isAfterLead = carry
      } else {
        let first = index - Int(isAfterLead)
        index = walk(start, from: first, to: index + Self.run, count: count)
        isAfterLead = 0
        if !isValid { return }
      }
    }
    _ = walk(start, from: index - Int(isAfterLead), to: count, count: count)
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
