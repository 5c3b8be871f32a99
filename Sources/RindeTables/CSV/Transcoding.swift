extension TextEncoding {
  /// Writes `count` bytes in this encoding as valid UTF-8.
  ///
  /// What cannot be decoded becomes U+FFFD. The output needs room for three bytes per byte of input.
  ///
  /// - Parameters:
  ///   - source: the bytes as they stand in the file, from a whole character on.
  ///   - count: how many they are.
  ///   - target: where the UTF-8 goes; at least `3 * count` bytes.
  /// - Returns: how many bytes were written.
  func transcode(
    _ source: UnsafePointer<UInt8>,
    count: Int,
    into target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    switch self {
    case .utf8: repair(source, count: count, into: target)
    case .windows1252: transcode1252(source, count: count, into: target)
    case .utf16LittleEndian: transcode16(source, count: count, low: 0, into: target)
    case .utf16BigEndian: transcode16(source, count: count, low: 1, into: target)
    }
  }

  /// Some bytes in this encoding as valid UTF-8.
  func utf8(of bytes: some Collection<UInt8>) -> [UInt8] {
    let source = ContiguousArray(bytes)
    return [UInt8](unsafeUninitializedCapacity: source.count * 3 + 1) { buffer, count in
      source.withUnsafeBufferPointer { source in
        guard let start = source.baseAddress, let target = buffer.baseAddress else { return }
        count = transcode(start, count: source.count, into: target)
      }
    }
  }
}

private func repair(
  _ source: UnsafePointer<UInt8>,
  count: Int,
  into target: UnsafeMutablePointer<UInt8>
) -> Int {
  var output = Utf8Output(target)
  var index = 0
  while index < count {
    if source[index] < 0x80 {
      output.put(source[index])
      index += 1
      continue
    }
    let length = sequenceLength(source + index, available: count - index)
    if length > 0 {
      for offset in 0..<length { output.put(source[index + offset]) }
      index += length
    } else {
      output.put(scalar: 0xFFFD)
      index += invalidLength(source + index, available: count - index)
    }
  }
  return output.count
}

private func transcode1252(
  _ source: UnsafePointer<UInt8>,
  count: Int,
  into target: UnsafeMutablePointer<UInt8>
) -> Int {
  var output = Utf8Output(target)
  for index in 0..<count {
    let byte = source[index]
    switch byte {
    case 0..<0x80: output.put(byte)
    case 0x80..<0xA0: output.put(scalar: windows1252Specials[Int(byte) - 0x80])
    default: output.put(scalar: UInt32(byte))
    }
  }
  return output.count
}

private func transcode16(
  _ source: UnsafePointer<UInt8>,
  count: Int,
  low: Int,
  into target: UnsafeMutablePointer<UInt8>
) -> Int {
  var output = Utf8Output(target)
  var index = 0
  func unit(at index: Int) -> UInt32 {
    UInt32(source[index + low]) | UInt32(source[index + 1 - low]) << 8
  }
  while index + 1 < count {
    let first = unit(at: index)
    index += 2
    guard first & 0xF800 == 0xD800 else {
      output.put(scalar: first)
      continue
    }
    let second = index + 1 < count ? unit(at: index) : 0
    if first < 0xDC00, second & 0xFC00 == 0xDC00 {
      output.put(scalar: 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      index += 2
    } else {
      output.put(scalar: 0xFFFD)
    }
  }
  if index < count { output.put(scalar: 0xFFFD) }
  return output.count
}

/// UTF-8 that grows in memory of the caller.
private struct Utf8Output {
  private let target: UnsafeMutablePointer<UInt8>
  private(set) var count = 0

  init(_ target: UnsafeMutablePointer<UInt8>) { self.target = target }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    target[count] = byte
    count += 1
  }

  mutating func put(scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      put(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      put(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      put(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      put(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      put(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      put(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    default:
      put(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      put(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      put(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      put(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}

/// The letters of windows-1252 at 0x80–0x9F; the five places without one are U+FFFD.
///
/// Source: Unicode mapping table CP1252.TXT, version 2.01.
private let windows1252Specials: [UInt32] = [
  0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
  0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
]
