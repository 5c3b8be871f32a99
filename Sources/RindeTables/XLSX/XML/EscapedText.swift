internal import Glibc

/// Undoing of the `_xHHHH_` escapes with which workbooks write characters that XML cannot.
///
/// Source: ECMA-376 part 1, 22.9.2.19 (`ST_Xstring`).
enum EscapedText {
  /// Rewrites the bytes of `store` from `start` on.
  ///
  /// `_x005F_` gives back an underscore; two escapes that make a surrogate pair give one character;
  /// an escape that names half a pair stays as written.
  static func decode(_ store: inout ByteStore, from start: Int) {
    guard store.count - start >= 7,
      memchr(store.bytes + start, underscore, store.count - start) != nil
    else { return }
    let bytes = store.bytes
    let end = store.count
    var source = start
    var target = start
    while source < end {
      if bytes[source] == 0x5F, let unit = unit(bytes, at: source, before: end) {
        var length = 7
        var scalar = Unicode.Scalar(UInt32(unit))
        if unit >> 10 == 0x36, let low = self.unit(bytes, at: source + 7, before: end),
          low >> 10 == 0x37
        {
          length = 14
          let value = 0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(low) & 0x3FF
          scalar = Unicode.Scalar(value)
        }
        if let scalar {
          for byte in UTF8.encode(scalar).map(Array.init) ?? [] {
            bytes[target] = byte
            target += 1
          }
          source += length
          continue
        }
      }
      bytes[target] = bytes[source]
      source += 1
      target += 1
    }
    store.truncate(to: target)
  }

  private static let underscore = Int32(0x5F)

  /// The UTF-16 unit that an escape at `place` names.
  private static func unit(
    _ bytes: UnsafeMutablePointer<UInt8>,
    at place: Int,
    before end: Int
  ) -> UInt16? {
    guard place + 7 <= end, bytes[place] == 0x5F, bytes[place + 1] == 0x78,
      bytes[place + 6] == 0x5F
    else { return nil }
    var unit: UInt16 = 0
    for offset in 2..<6 {
      let byte = bytes[place + offset]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}

extension ByteStore {
  /// Drops XML blank space at both ends of the bytes from `start` on.
  mutating func trimBlank(from start: Int) {
    while count > start, Self.isBlank(bytes[count - 1]) { truncate(to: count - 1) }
    var first = start
    while first < count, Self.isBlank(bytes[first]) { first += 1 }
    guard first > start else { return }
    memmove(bytes + start, bytes + first, count - first)
    truncate(to: count - (first - start))
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
