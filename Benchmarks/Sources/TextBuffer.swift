internal import Glibc
internal import RindeModel

/// Text on its way to a file.
struct TextBuffer {
  private var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ number: Int) { append(digitsOf: UInt64(number), point: 0) }

  mutating func append(_ number: RoundedDecimal) {
    guard let units = UInt64(exactly: number.units) else {
      append(number.description)
      return
    }
    append(digitsOf: units, point: number.places)
  }

  /// Appends a number whose last `point` digits are decimals.
  private mutating func append(digitsOf number: UInt64, point: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { digits in
      var (rest, place, written) = (number, 24, 0)
      repeat {
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        if written == point, point > 0 {
          place -= 1
          digits[place] = 0x2E
        }
        place -= 1
        digits[place] = 0x30 + UInt8(truncatingIfNeeded: digit)
        rest = quotient
        written += 1
      } while rest > 0 || written <= point
      bytes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[place...]))
    }
  }

  /// Writes everything to a new file.
  func save(at path: String) {
    guard let file = fopen(path, "w") else { stop("cannot create \(path)") }
    let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, written == bytes.count else { stop("cannot write \(path)") }
  }
}
