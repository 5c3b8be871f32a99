internal import RindeTables

/// Finds the activities of a batch, all rows together so that they wait for memory together.
struct ActivityLookup {
  let slots: UnsafePointer<ActivityCodes.Slot>
  let halves: UnsafePointer<(low: UInt64, high: UInt64)>
  let mask: Int
  let shift: UInt64

  /// Writes the slot of each row's activity; one whose index is -1 where it must be found slowly.
  ///
  /// - Parameters:
  ///   - fields: The activity of the first row.
  ///   - stride: Fields per row.
  ///   - count: Rows.
  ///   - bytes: What the fields are spans of.
  ///   - keys: Room for a key per row.
  ///   - found: Room for a slot per row.
  func find(
    _ fields: UnsafePointer<FieldSpan>,
    stride: Int,
    count: Int,
    in bytes: UnsafePointer<UInt8>,
    keys: UnsafeMutablePointer<UInt64>,
    found: UnsafeMutablePointer<ActivityCodes.Slot>
  ) {
    for row in 0..<count {
      let span = fields[row &* stride]
      keys[row] = key(span.lengthAndKind &>> 8, bytes + Int(span.start))
    }
    for row in 0..<count { found[row] = slots[ActivityCodes.place(keys[row], shift)] }
    for row in 0..<count {
      let span = fields[row &* stride]
      let isText = UInt8(truncatingIfNeeded: span.lengthAndKind) == SpanKinds.text
      let length = Int(span.lengthAndKind &>> 8)
      // A short number in the first slot, which nearly all are.
      if found[row].key == keys[row], length <= 8, isText,
        found[row].flags & ActivityCodes.isLong == 0
      {
        continue
      }
      found[row] =
        isText && length > 0 && length <= ActivityCodes.lengthLimit
        ? search(length, bytes + Int(span.start), keys[row]) : ActivityCodes.Slot()
    }
  }

  @inline(__always)
  private func key(_ length: UInt32, _ start: UnsafePointer<UInt8>) -> UInt64 {
    let low = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    if length <= 8 { return length == 0 ? 0 : low & (~0 &>> UInt64(64 &- length &* 8)) }
    guard length <= UInt32(ActivityCodes.lengthLimit) else { return 0 }
    return ActivityCodes.mixed(low, high(length, start))
  }

  /// The ninth byte and those after it, of a number of nine to sixteen.
  @inline(__always)
  private func high(_ length: UInt32, _ start: UnsafePointer<UInt8>) -> UInt64 {
    let word = UnsafeRawPointer(start + 8).loadUnaligned(as: UInt64.self)
    return word & (~0 &>> UInt64(128 &- length &* 8))
  }

  @inline(never)
  private func search(
    _ length: Int,
    _ start: UnsafePointer<UInt8>,
    _ key: UInt64
  ) -> ActivityCodes.Slot {
    let isLong = length > 8
    let low = isLong ? UnsafeRawPointer(start).loadUnaligned(as: UInt64.self) : key
    let high = isLong ? high(UInt32(length), start) : 0
    var place = ActivityCodes.place(key, shift)
    while slots[place].index >= 0 {
      let slot = slots[place]
      if slot.key == key, (slot.flags & ActivityCodes.isLong != 0) == isLong,
        halves[Int(slot.index)] == (low, high)
      {
        return slot
      }
      place = (place &+ 1) & mask
    }
    return ActivityCodes.Slot()
  }
}

/// The kinds of cells as they stand in a span, for loops that may not call for them.
enum SpanKinds {
  @inline(__always) static var empty: UInt8 { 0 }
  @inline(__always) static var text: UInt8 { 1 }
  @inline(__always) static var number: UInt8 { 2 }
  @inline(__always) static var date: UInt8 { 3 }
}
