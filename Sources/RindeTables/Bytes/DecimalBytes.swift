/// A number written in canonical form, in millionths.
@usableFromInline
package struct MicroDecimal: Hashable, Sendable {
  /// Millionths; 0 when the bytes are no canonical number.
  @usableFromInline package let micros: Int64

  /// Whether the bytes are a canonical number within the range.
  @usableFromInline package let isValid: Bool

  @inlinable
  @inline(__always)
  package init(micros: Int64, isValid: Bool) {
    self.micros = micros
    self.isValid = isValid
  }

  /// Nothing that can be read as a canonical number.
  @inlinable
  @inline(__always)
  package static var invalid: MicroDecimal { MicroDecimal(micros: 0, isValid: false) }
}

extension MicroDecimal {
  /// Reads an optional sign, 1 to 12 digits and, after a point, 1 to 6 more.
  ///
  /// Anything else, `1.` and `.5` included, is invalid: it is for the caller's slower reader.
  ///
  /// - Parameters:
  ///   - start: the bytes; eight more than `count` must be readable.
  ///   - count: how many they are.
  @inlinable
  @inline(__always)
  package init(_ start: UnsafePointer<UInt8>, count: Int) {
    self =
      count > 0 && count <= 8 && start[0] >= 0x30
      ? Self.short(byteWord(start, count: count), count: count)
      : Self.long(start, count: count)
  }

  /// At most eight bytes without sign: the point is taken out and all digits are read at once.
  @inlinable
  @inline(__always)
  static func short(_ word: UInt64, count: Int) -> MicroDecimal {
    let points = word ^ 0x2E2E_2E2E_2E2E_2E2E
    let zeros = (points &- 0x0101_0101_0101_0101) & ~points & 0x8080_8080_8080_8080
    var digits = word
    var digitCount = count
    var fraction = 0
    if zeros != 0 {
      let place = zeros.trailingZeroBitCount &>> 3
      let below: UInt64 = (1 &<< UInt64(truncatingIfNeeded: place &* 8)) &- 1
      digits = (word & below) | ((word &>> 8) & ~below)
      digitCount = count &- 1
      fraction = digitCount &- place
      if place == 0 || fraction == 0 || fraction > 6 { return invalid }
    }
    // Leading zeros fill the word up to eight digits.
    let shift = UInt64(truncatingIfNeeded: (8 &- digitCount) &* 8)
    let filled = digits &<< shift | 0x3030_3030_3030_3030 & ((1 &<< shift) &- 1)
    guard isDigits(filled) else { return invalid }
    let value = Int64(truncatingIfNeeded: eightDigits(filled))
    return MicroDecimal(micros: value &* scale(afterDigits: fraction), isValid: true)
  }

  @usableFromInline
  static func long(_ start: UnsafePointer<UInt8>, count: Int) -> MicroDecimal {
    var index = 0
    var isNegative = false
    if count > 0, start[0] == 0x2B || start[0] == 0x2D {
      isNegative = start[0] == 0x2D
      index = 1
    }
    var value: Int64 = 0
    let firstDigit = index
    while index < count, start[index] &- 0x30 < 10, index - firstDigit < 12 {
      value = value * 10 + Int64(start[index] &- 0x30)
      index += 1
    }
    guard index > firstDigit else { return invalid }
    var fraction = 0
    if index < count, start[index] == 0x2E {
      index += 1
      while index < count, start[index] &- 0x30 < 10, fraction < 6 {
        value = value * 10 + Int64(start[index] &- 0x30)
        index += 1
        fraction += 1
      }
      guard fraction > 0 else { return invalid }
    }
    guard index == count else { return invalid }
    let micros = value * scale(afterDigits: fraction)
    return MicroDecimal(micros: isNegative ? -micros : micros, isValid: true)
  }

  /// The millionths of one unit of the last digit.
  @inlinable
  @inline(__always)
  static func scale(afterDigits fraction: Int) -> Int64 {
    switch fraction {
    case 0: 1_000_000
    case 1: 100_000
    case 2: 10_000
    case 3: 1_000
    case 4: 100
    case 5: 10
    default: 1
    }
  }
}
