internal import Glibc

/// The quick reading of rows written the way office programs write them.
///
/// It knows `<row>`, `<c>`, `<f>`, `<v>` and `<is><t>` in UTF-8 without prefixes, references,
/// comments, character data sections or instructions. Whatever else it meets makes the row
/// ``Outcome/unusual``: nothing of it counts, and expat judges it. Its bytes must be followed by one
/// that is zero.
struct PlainRows<Sink: SheetSink> {
  enum Outcome {
    /// No row is left before the limit.
    case exhausted
    /// The row at ``position`` is for expat.
    case unusual
    /// The sink has enough.
    case finished
  }

  /// The first byte not yet read: the beginning of a row, or blank space before it.
  private(set) var position: UnsafePointer<UInt8>

  /// The number of the last row read.
  private(set) var row: Int

  let sink: Sink
  var cursor: UnsafePointer<UInt8>
  var column = -1

  /// Reads from `start`, after the row with number `row`.
  init(sink: Sink, start: UnsafePointer<UInt8>, row: Int) {
    self.sink = sink
    self.row = row
    position = start
    cursor = start
  }

  /// Reads the rows that begin before `limit`, where the last whole row ends.
  mutating func read(until limit: UnsafePointer<UInt8>) -> Outcome {
    while true {
      skipBlank()
      position = cursor
      guard position < limit else { return .exhausted }
      let previous = row
      guard let isEmpty = openRow() else {
        row = previous
        return .unusual
      }
      if !isEmpty {
        column = -1
        guard readCells() else {
          sink.abandonRow()
          row = previous
          return .unusual
        }
      }
      position = cursor
      if sink.endRow() != .proceed { return .finished }
    }
  }

  /// Reads `<row …>` and tells whether it ended at once; `nil` if it is unusual.
  private mutating func openRow() -> Bool? {
    guard take("<row") else { return nil }
    var number = 0
    var isHidden: Bool?
    while cursor.pointee != 0x3E, cursor.pointee != 0x2F {
      guard skipBlank() > 0 else { return nil }
      if cursor.pointee == 0x3E || cursor.pointee == 0x2F { break }
      let name = cursor
      let length = skipName()
      guard length > 0, let value = quoted() else { return nil }
      if length == 1, name[0] == 0x72 {
        guard number == 0, let given = Self.integer(value), given > 0 else { return nil }
        number = given
      } else if length == 6, memcmp(name, "hidden", 6) == 0 {
        guard isHidden == nil else { return nil }
        isHidden = value.first == 0x31 || value.first == 0x74
      } else if let colon = memchr(name, 0x3A, length) {
        // Excel's own x14ac:dyDescent, on every row, means nothing here.
        guard colon - UnsafeMutableRawPointer(mutating: name) == 5, memcmp(name, "x14ac", 5) == 0
        else { return nil }
      } else if length == 5, memcmp(name, "xmlns", 5) == 0 {
        return nil
      }
    }
    if number == 0 { number = row + 1 }
    guard number <= SheetSize.rows else { return nil }
    let isEmpty = cursor.pointee == 0x2F
    if isEmpty { cursor += 1 }
    guard cursor.pointee == 0x3E else { return nil }
    cursor += 1
    row = number
    sink.beginRow(number, isHidden: isHidden ?? false)
    return isEmpty
  }

  /// Reads `="…"` of an attribute without references; `nil` if it is unusual.
  mutating func quoted() -> UnsafeBufferPointer<UInt8>? {
    guard cursor[0] == 0x3D, cursor[1] == 0x22 else { return nil }
    cursor += 2
    let start = cursor
    while PlainBytes.isAttribute(cursor.pointee) { cursor += 1 }
    guard cursor.pointee == 0x22 else { return nil }
    let value = UnsafeBufferPointer(start: start, count: cursor - start)
    cursor += 1
    return value
  }

  /// Passes over blank space and tells how much.
  @discardableResult
  @inline(__always)
  mutating func skipBlank() -> Int {
    let start = cursor
    while ByteStore.isBlank(cursor.pointee) { cursor += 1 }
    return cursor - start
  }

  /// Passes over the name of an attribute and tells how long it is, 0 if it is unusual.
  mutating func skipName() -> Int {
    let start = cursor
    guard (cursor.pointee | 0x20) &- 0x61 < 26 else { return 0 }
    while isNameByte(cursor.pointee) { cursor += 1 }
    return cursor - start
  }

  /// Passes over `text` if it stands here.
  @inline(__always)
  mutating func take(_ text: StaticString) -> Bool {
    guard memcmp(cursor, text.utf8Start, text.utf8CodeUnitCount) == 0 else { return false }
    cursor += text.utf8CodeUnitCount
    return true
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == 0x3A || byte &- 0x30 < 10
  }

  /// A whole number of at most eight digits.
  @inline(__always)
  static func integer(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
    guard digits.count >= 1, digits.count <= 8 else { return nil }
    var value = 0
    for digit in digits {
      guard digit &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}
