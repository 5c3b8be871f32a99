/// The canonical text of a number as a workbook stores it.
///
/// The digits stay as stored, except those that nobody wrote: an exponent is written out, and a
/// fraction of more than 15 significant digits, which is how a binary number such as
/// `0.85000000000000009` is stored, becomes the decimal of 15 digits that Excel shows. Whole numbers
/// written in full, such as identifiers, are never rounded.
enum NumberText {
  private static let significant = 15

  /// Appends the text of a number to `store`, or nothing and `false` if it is no number.
  static func append(_ raw: UnsafeBufferPointer<UInt8>, to store: inout ByteStore) -> Bool {
    var digits = 0
    var significantDigits = 0
    var hasPoint = false
    var position = 0
    if let first = raw.first, first == 0x2D || first == 0x2B { position = 1 }
    let isPlain = raw.first != 0x2B
    while position < raw.count {
      let byte = raw[position]
      if byte &- 0x30 < 10 {
        digits += 1
        if significantDigits > 0 || byte != 0x30 { significantDigits += 1 }
      } else if byte == 0x2E, !hasPoint {
        hasPoint = true
      } else {
        break
      }
      position += 1
    }
    guard digits > 0 else { return false }
    let isWhole = position == raw.count
    if isWhole, isPlain, significantDigits <= significant || !hasPoint {
      store.append(raw)
      return true
    }
    if isWhole, isPlain, round(raw, to: &store) { return true }
    var exponent = 0
    if !isWhole {
      guard let given = Self.exponent(raw[position...]) else { return false }
      exponent = given
    }
    rewrite(raw[..<position], exponent: exponent, to: &store)
    return true
  }

  /// Copies a number with a point, rounded in place; `false` if rounding would gain a digit in
  /// front or reach the whole part.
  private static func round(
    _ raw: UnsafeBufferPointer<UInt8>,
    to store: inout ByteStore
  ) -> Bool {
    store.reserve(raw.count)
    let text = store.end
    var length = 0
    var counted = 0
    var point = raw.count
    while counted < significant {
      let byte = raw[length]
      text[length] = byte
      if byte == 0x2E {
        point = length
      } else if counted > 0 || (byte != 0x30 && byte != 0x2D) {
        counted += 1
      }
      length += 1
    }
    guard point < length - 1 else { return false }
    var place = length - 1
    if raw[length] >= 0x35 {
      while place >= 0, text[place] == 0x39 || text[place] == 0x2E {
        if place > point { length = place } else if place < point { text[place] = 0x30 }
        place -= 1
      }
      guard place >= 0, text[place] != 0x2D else { return false }
      text[place] += 1
    } else {
      while text[length - 1] == 0x30 { length -= 1 }
    }
    if length == point + 1 { length = point }
    store.advance(length)
    return true
  }

  /// The value of `E+12`, `nil` if it is no exponent or one that no double has.
  private static func exponent(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = bytes.first, first | 0x20 == 0x65 else { return nil }
    guard let exponent = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)) else { return nil }
    return abs(exponent) <= 400 ? exponent : nil
  }

  /// Writes out a mantissa times a power of ten, with at most 15 significant digits.
  private static func rewrite(
    _ mantissa: Slice<UnsafeBufferPointer<UInt8>>,
    exponent: Int,
    to store: inout ByteStore
  ) {
    var digits: [UInt8] = []
    var point: Int?
    for byte in mantissa {
      if byte == 0x2E {
        point = digits.count
      } else if byte != 0x2D, byte != 0x2B {
        digits.append(byte - 0x30)
      }
    }
    var scale = (point ?? digits.count) + exponent
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    scale -= zeros
    if digits.count > significant, round(&digits) { scale += 1 }
    while digits.last == 0 { digits.removeLast() }
    guard !digits.isEmpty else { return store.append(0x30) }
    if mantissa.first == 0x2D { store.append(0x2D) }
    if scale <= 0 {
      store.append(0x30)
      store.append(0x2E)
      for _ in scale..<0 { store.append(0x30) }
    }
    for place in 0..<max(scale, digits.count) {
      if place == scale, place > 0 { store.append(0x2E) }
      store.append(0x30 + (place < digits.count ? digits[place] : 0))
    }
  }

  /// Rounds to 15 digits, half away from zero, and tells whether a digit was gained in front.
  private static func round(_ digits: inout [UInt8]) -> Bool {
    let isUp = digits[significant] >= 5
    digits.removeLast(digits.count - significant)
    guard isUp else { return false }
    var place = significant - 1
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
      return false
    }
    digits[0] = 1
    return true
  }
}
