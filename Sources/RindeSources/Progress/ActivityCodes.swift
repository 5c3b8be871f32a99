internal import RindeModel

/// The activities of a plan by the bytes of their numbers, for volume.
///
/// An open table of a power of two slots, at most half of them taken. A slot is a quarter of a cache
/// line: with tens of thousands of activities the search is all waiting for memory.
struct ActivityCodes: Sendable {
  /// A number and what is needed of its activity.
  struct Slot: Sendable {
    /// The bytes of a number of up to eight; both halves mixed for a longer one.
    var key: UInt64 = 0
    /// Index in the plan, -1 in a free slot.
    var index: Int32 = -1
    /// See ``takesQuantities`` and ``isLong``.
    var flags: UInt32 = 0
  }

  /// Set when a bare quantity is all that a record of the activity needs.
  static let takesQuantities: UInt32 = 1

  /// Set when the number has nine to sixteen bytes, which must be compared in full.
  static let isLong: UInt32 = 2

  /// Numbers of more bytes take the slow path.
  static let lengthLimit = 16

  private(set) var slots: [Slot]

  /// Both halves of each number, by index in the plan.
  private(set) var halves: [(low: UInt64, high: UInt64)]

  let shift: UInt64

  init(_ activities: ActivityIndex) {
    var bits: UInt64 = 4
    while 1 << bits < activities.entries.count * 2 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: Slot(), count: 1 << bits)
    halves = activities.entries.map { entry in
      let id = Array(entry.id.utf8)
      return (Self.word(id.prefix(8)), Self.word(id.dropFirst(8).prefix(8)))
    }
    // Never empty, so that there is an address to look at.
    halves.append((0, 0))
    for (index, entry) in activities.entries.enumerated() {
      let length = entry.id.utf8.count
      guard length > 0, length <= Self.lengthLimit else { continue }
      insert(index, entry, isLong: length > 8)
    }
  }

  private mutating func insert(_ index: Int, _ entry: ActivityIndex.Entry, isLong: Bool) {
    let (low, high) = halves[index]
    let key = isLong ? Self.mixed(low, high) : low
    var place = Self.place(key, shift)
    while slots[place].index >= 0 {
      // Of an id that is repeated the first activity is meant.
      if halves[Int(slots[place].index)] == (low, high) { return }
      place = (place + 1) & (slots.count - 1)
    }
    let takesQuantities = entry.kind == .count || entry.kind == .qualitative
    slots[place] = Slot(
      key: key,
      index: Int32(clamping: index),
      flags: (takesQuantities ? Self.takesQuantities : 0) | (isLong ? Self.isLong : 0)
    )
  }

  /// The key of a number of more than eight bytes.
  @inline(__always)
  static func mixed(_ low: UInt64, _ high: UInt64) -> UInt64 {
    low ^ (high &* 0xFF51_AFD7_ED55_8CCD)
  }

  /// Where the search for a key begins.
  @inline(__always)
  static func place(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
