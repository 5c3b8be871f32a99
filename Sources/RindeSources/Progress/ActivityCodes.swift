internal import RindeModel
internal import RindeTables

/// The activities of a plan by the bytes of their numbers, a whole batch of rows at a time.
///
/// With tens of thousands of activities the search is all waiting for memory. Numbers that hash
/// alike stand together in a bucket of one cache line, and all rows of a batch are looked up before
/// any is judged, so that their waits overlap; one by one through `ByteDictionary` the whole scan
/// took a fifth longer.
final class ActivityCodes: @unchecked Sendable {
  // Unchecked, because nothing is written after init.

  /// A number and what is needed of its activity.
  struct Slot {
    /// The bytes of a number of one to eight; 0 in a free slot.
    var key: UInt64 = 0
    /// Index in the plan, -1 in a free slot.
    var index: Int32 = -1
    /// 1 when a bare quantity is all that a record of the activity needs.
    var takesQuantities: Int32 = 0
  }

  /// Rows whose buckets are touched before the first is used: they fit in the nearest cache.
  private static let block = 256

  /// Slots of a bucket.
  private static let width = 4

  private let slots: UnsafeMutablePointer<Slot>

  private let shift: UInt64

  /// Numbers that are longer than eight bytes or found their bucket full.
  private let others: ByteDictionary

  /// By code in ``others``.
  private let otherSlots: [Slot]

  init(_ activities: ActivityIndex) {
    var bits: UInt64 = 2
    while Self.width << bits < activities.entries.count * 2 { bits += 1 }
    shift = 64 - bits
    let count = Self.width << Int(bits)
    slots = UnsafeMutableRawPointer.allocate(
      byteCount: count * MemoryLayout<Slot>.stride,
      alignment: 64
    ).bindMemory(to: Slot.self, capacity: count)
    slots.initialize(repeating: Slot(), count: count)
    var rest: [(id: String, slot: Slot)] = []
    for (index, entry) in activities.entries.enumerated() {
      let bytes = Array(entry.id.utf8)
      let slot = Slot(
        key: bytes.count <= 8 ? bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } : 0,
        index: Int32(clamping: index),
        takesQuantities: entry.kind == .count || entry.kind == .qualitative ? 1 : 0
      )
      let bucket = slots + Self.width * Self.bucket(slot.key, shift)
      let place = (0..<Self.width).first { bucket[$0].index < 0 || bucket[$0].key == slot.key }
      if slot.key != 0, let place {
        // Of an id that is repeated the first activity is meant.
        if bucket[place].index < 0 { bucket[place] = slot }
      } else {
        rest.append((entry.id, slot))
      }
    }
    others = ByteDictionary(rest.map(\.id))
    otherSlots = rest.map(\.slot)
  }

  deinit { slots.deallocate() }

  /// Writes the slot of each row's activity; one whose index is -1 where it must be found slowly.
  ///
  /// - Parameters:
  ///   - batch: The rows.
  ///   - column: The activity's place in the batch.
  ///   - keys: Room for a key per row.
  ///   - found: Room for a slot per row.
  func find(
    _ batch: RowBatch,
    column: Int,
    keys: UnsafeMutablePointer<UInt64>,
    found: UnsafeMutablePointer<Slot>
  ) {
    let (bytes, stride) = (batch.bytes, batch.columnCount)
    let fields = batch.fields + column
    var row = 0
    while row < batch.rowCount {
      let end = min(row &+ Self.block, batch.rowCount)
      gather(fields, stride, bytes, row..<end, keys: keys, found: found)
      row = end
    }
    for row in 0..<batch.rowCount where found[row].key != keys[row] || keys[row] == 0 {
      found[row] = other(fields[row &* stride], bytes)
    }
  }

  /// Touches the buckets of some rows and then takes their slots from the nearest cache.
  @inline(__always)
  private func gather(
    _ fields: UnsafePointer<FieldSpan>,
    _ stride: Int,
    _ bytes: UnsafePointer<UInt8>,
    _ rows: Range<Int>,
    keys: UnsafeMutablePointer<UInt64>,
    found: UnsafeMutablePointer<Slot>
  ) {
    let (slots, shift) = (slots, shift)
    for row in rows {
      let span = fields[row &* stride]
      let key = Self.key(span, bytes + Int(span.start))
      keys[row] = key
      // The load is what matters; the slot is overwritten below.
      found[row].key = slots[Self.width &* Self.bucket(key, shift)].key
    }
    for row in rows {
      let key = keys[row]
      let bucket = slots + Self.width &* Self.bucket(key, shift)
      var place = bucket[1].key == key ? 1 : 0
      place |= bucket[2].key == key ? 2 : 0
      place |= bucket[3].key == key ? 3 : 0
      found[row] = bucket[place]
    }
  }

  /// The bytes of a text of one to eight, 0 for all else.
  @inline(__always)
  private static func key(_ span: FieldSpan, _ start: UnsafePointer<UInt8>) -> UInt64 {
    let length = span.lengthAndKind &>> 8
    let isShort = length &- 1 < 8 && UInt8(truncatingIfNeeded: span.lengthAndKind) == SpanKinds.text
    let word = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    return isShort ? word & (~0 &>> UInt64(64 &- length &* 8)) : 0
  }

  @inline(__always)
  private static func bucket(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  @inline(never)
  private func other(_ span: FieldSpan, _ bytes: UnsafePointer<UInt8>) -> Slot {
    guard UInt8(truncatingIfNeeded: span.lengthAndKind) == SpanKinds.text else { return Slot() }
    let code = others.code(bytes + Int(span.start), count: Int(span.lengthAndKind &>> 8))
    return code < 0 ? Slot() : otherSlots[Int(code)]
  }
}
