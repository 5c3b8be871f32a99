/// The length of the UTF-8 sequence of two to four bytes that starts at `start`; 0 when invalid.
///
/// Source: Unicode 15, table 3-7 (well-formed UTF-8 byte sequences).
func sequenceLength(_ start: UnsafePointer<UInt8>, available: Int) -> Int {
  let expected = expectedLength(lead: start[0])
  guard expected > 1, expected <= available, isSecondByte(start[1], after: start[0]) else {
    return 0
  }
  for index in 2..<max(expected, 2) where start[index] & 0xC0 != 0x80 { return 0 }
  return expected
}

/// Whether the last `available` bytes are the valid beginning of a sequence that goes on.
func isCutSequence(_ start: UnsafePointer<UInt8>, available: Int) -> Bool {
  let expected = expectedLength(lead: start[0])
  guard expected > available else { return false }
  guard available > 1 else { return true }
  guard isSecondByte(start[1], after: start[0]) else { return false }
  return available < 3 || start[2] & 0xC0 == 0x80
}

/// How many of the last bytes are the beginning of a sequence that the end cuts.
func cutTail(_ start: UnsafePointer<UInt8>, count: Int) -> Int {
  for length in 1..<4 where length <= count {
    let byte = start[count - length]
    if byte < 0x80 { return 0 }
    if byte >= 0xC0 {
      return isCutSequence(start + count - length, available: length) ? length : 0
    }
  }
  return 0
}

/// How many bytes are replaced by one U+FFFD at an invalid place: the maximal subpart.
///
/// Source: Unicode 15, §3.9, practice "U+FFFD substitution of maximal subparts".
func invalidLength(_ start: UnsafePointer<UInt8>, available: Int) -> Int {
  let expected = expectedLength(lead: start[0])
  guard expected > 1, available > 1, isSecondByte(start[1], after: start[0]) else { return 1 }
  guard expected == 4, available > 2, start[2] & 0xC0 == 0x80 else { return 2 }
  return 3
}

private func expectedLength(lead: UInt8) -> Int {
  switch lead {
  case 0xC2...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...0xF4: 4
  default: 1
  }
}

private func isSecondByte(_ byte: UInt8, after lead: UInt8) -> Bool {
  switch lead {
  case 0xE0: 0xA0...0xBF ~= byte
  case 0xED: 0x80...0x9F ~= byte
  case 0xF0: 0x90...0xBF ~= byte
  case 0xF4: 0x80...0x8F ~= byte
  default: 0x80...0xBF ~= byte
  }
}

extension TextEncoding {
  /// How many of the last bytes begin a character that the end cuts.
  func cutTail(_ start: UnsafePointer<UInt8>, count: Int) -> Int {
    switch self {
    case .utf8:
      return RindeTables.cutTail(start, count: count)
    case .windows1252:
      return 0
    case .utf16LittleEndian, .utf16BigEndian:
      let odd = count & 1
      guard count - odd >= 2 else { return odd }
      let high = start[count - odd - (self == .utf16LittleEndian ? 1 : 2)]
      return 0xD8...0xDB ~= high ? odd + 2 : odd
    }
  }
}
