internal import RindeModel

/// The activities of a plan by the bytes of their numbers, for volume.
///
/// Holds numbers of up to sixteen bytes; longer ones take the slow path. An open table of a power of
/// two slots, at most half of them taken.
struct ActivityCodes: Sendable {
  /// A number and what is needed of its activity; ``index`` is -1 in a free slot.
  struct Slot: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var index: Int32 = -1
    /// 1 when a bare quantity is all that a record of it needs.
    var takesQuantities: Int32 = 0
  }

  private(set) var slots: [Slot]

  let shift: UInt64

  init(_ activities: ActivityIndex) {
    var bits: UInt64 = 4
    while 1 << bits < activities.entries.count * 2 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: Slot(), count: 1 << bits)
    for (index, entry) in activities.entries.enumerated() {
      let id = Array(entry.id.utf8)
      guard (1...16).contains(id.count) else { continue }
      let low = Self.word(id.prefix(8))
      let high = Self.word(id.dropFirst(8))
      var place = Self.place(low, high, shift)
      while slots[place].index >= 0, slots[place].low != low || slots[place].high != high {
        place = (place + 1) & (slots.count - 1)
      }
      guard slots[place].index < 0 else { continue }
      let takesQuantities = entry.kind == .count || entry.kind == .qualitative
      slots[place] = Slot(
        low: low,
        high: high,
        index: Int32(clamping: index),
        takesQuantities: takesQuantities ? 1 : 0
      )
    }
  }

  /// Where the search for a number begins.
  @inline(__always)
  static func place(_ low: UInt64, _ high: UInt64, _ shift: UInt64) -> Int {
    let mixed = (low ^ (high &* 0xFF51_AFD7_ED55_8CCD)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> shift)
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
