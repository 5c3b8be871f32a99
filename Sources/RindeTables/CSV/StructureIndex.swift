/// The places where fields and records end, found 64 bytes at a time by the parity of quotes.
///
/// Parity is right as long as quotes open only first bytes of fields; at the first one that does not
/// the index stops, and the record goes to ``RecordSplitter``.
struct StructureIndex {
  /// Marks the place of a line end inside quotes, which only counts as a line.
  static let innerLine: UInt32 = 1 << 31

  /// Bytes that are indexed at a time.
  static let strip = 1 << 14

  /// Places beyond which a record that is not complete yet is left to the splitter.
  private static let longRecord = 3 * strip

  /// The byte before the record, then the end of each field and the places of inner lines.
  let places: UnsafeMutablePointer<UInt32>

  /// How many places there are, the one before the record included.
  private(set) var count = 1

  /// Whether a quote stands where parity cannot be trusted.
  private(set) var hasStray = false

  /// The next byte to look at.
  private(set) var position = 0

  private let splitter: RecordSplitter
  private var parity: UInt64 = 0
  private var opens: UInt64 = 1

  init(splitter: RecordSplitter) {
    self.splitter = splitter
    places = .allocate(capacity: Self.longRecord + Self.strip + 64)
  }

  func deallocate() { places.deallocate() }

  var isLong: Bool { count > Self.longRecord }

  /// Starts anew at the beginning of a record.
  mutating func restart(at record: Int) {
    places[0] = UInt32(truncatingIfNeeded: record &- 1)
    count = 1
    hasStray = false
    position = record
    parity = 0
    opens = 1
  }

  /// Forgets the places before one, which becomes the byte before the record.
  @inline(__always)
  mutating func keep(from place: Int) {
    guard place > 0 else { return }
    count -= place
    places.update(from: places + place, count: count)
  }

  /// Indexes the next strip of the bytes that end at `end`.
  @inline(__always)
  mutating func advance(_ base: UnsafePointer<UInt8>, end: Int) {
    let limit = min(position &+ Self.strip, end)
    var index = position
    var count = count
    var parity = parity
    var opens = opens
    let separator = splitter.separator
    let terminator = splitter.terminator
    while index < limit {
      let block = ByteBlock(at: base + index)
      var separators = block.mask(of: separator)
      var terminators = block.mask(of: terminator)
      var quotes = block.mask(of: CSVDialect.quote)
      if limit &- index < 64 {
        let valid: UInt64 = (1 &<< UInt64(truncatingIfNeeded: limit &- index)) &- 1
        separators &= valid
        terminators &= valid
        quotes &= valid
      }
      let inside = prefixParity(quotes) ^ parity
      let marks = separators | terminators | quotes
      let stray = quotes & inside & ~(marks &<< 1 | opens)
      parity = UInt64(bitPattern: Int64(bitPattern: inside) &>> 63)
      opens = marks &>> 63
      var edges = (separators | terminators) & ~inside
      let inner = terminators & inside
      let offset = UInt32(truncatingIfNeeded: index)
      if stray | inner != 0 {
        edges |= inner
        if stray != 0 { edges &= stray ^ (stray &- 1) }
        while edges != 0 {
          let bit = UInt64(truncatingIfNeeded: edges.trailingZeroBitCount)
          let flag = (inner &>> bit) & 1 == 1 ? Self.innerLine : 0
          places[count] = (offset &+ UInt32(truncatingIfNeeded: bit)) | flag
          count &+= 1
          edges &= edges &- 1
        }
        if stray != 0 {
          hasStray = true
          break
        }
      } else {
        let found = edges.nonzeroBitCount
        var target = places + count
        for _ in 0..<6 {
          target.pointee = offset &+ UInt32(truncatingIfNeeded: edges.trailingZeroBitCount)
          target += 1
          edges &= edges &- 1
        }
        while edges != 0 {
          target.pointee = offset &+ UInt32(truncatingIfNeeded: edges.trailingZeroBitCount)
          target += 1
          edges &= edges &- 1
        }
        count &+= found
      }
      index &+= 64
    }
    position = index
    self.count = count
    self.parity = parity
    self.opens = opens
  }
}
