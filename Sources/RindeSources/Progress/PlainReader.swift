internal import RindeTables

/// The loop over the rows of a batch: no text, no allocation, nothing that is counted by reference.
struct PlainReader {
  let slots: UnsafePointer<ActivityCodes.Slot>
  let mask: Int
  let shift: UInt64
  let numbers: UnsafePointer<Int32>
  let isoStart: UInt64
  let yearBytes: UInt32
  let layout: BatchLayoutOffsets

  /// Reads the plain rows; the numbers of the others go to `slowRows`.
  func read(_ batch: RowBatch, into plain: inout PlainRecords, slowRows: inout [Int]) {
    let bytes = batch.bytes
    let layout = layout
    var records = plain
    var fields = batch.fields
    for row in 0..<batch.rowCount {
      defer { fields += batch.columnCount }
      let slot = slot(fields[layout.activity], bytes)
      let date = fields[layout.date]
      guard slot.takesQuantities == 1, layout.quantity >= 0, date.length == 10,
        date.kind == .text || date.kind == .date,
        isEmpty(fields, layout.numerator), isEmpty(fields, layout.denominator),
        isEmpty(fields, layout.milestone)
      else {
        slowRows.append(row)
        continue
      }
      let day = YearDays.number(
        bytes + Int(date.start),
        numbers,
        isoStart: isoStart,
        yearBytes: yearBytes
      )
      let amount = amount(fields[layout.quantity], bytes)
      let evidence = evidence(fields, bytes)
      let verified = verification(fields, bytes)
      guard day >= 0, amount.micros >= 0, evidence >= 0, verified >= 0 else {
        slowRows.append(row)
        continue
      }
      let index = records.count
      records.activities[index] = slot.index
      records.days[index] = day
      records.amounts[index] = amount.micros
      records.lines[index] = Int32(truncatingIfNeeded: batch.lines[row])
      records.rows[index] = Int32(truncatingIfNeeded: row)
      records.evidence[index] = UInt8(truncatingIfNeeded: evidence)
      records.verified[index] = UInt8(truncatingIfNeeded: verified)
      records.marks[index] = amount.mark
      records.count = index &+ 1
      records.evidenced &+= evidence
      records.points &+= amount.mark == UInt8(ascii: ".") ? 1 : 0
      records.commas &+= amount.mark == UInt8(ascii: ",") ? 1 : 0
    }
    plain = records
  }

  @inline(__always)
  private func isEmpty(_ fields: UnsafePointer<FieldSpan>, _ column: Int) -> Bool {
    column < 0 || fields[column].kind == .empty
  }

  /// The slot of an activity, or one that takes nothing.
  @inline(__always)
  private func slot(_ span: FieldSpan, _ bytes: UnsafePointer<UInt8>) -> ActivityCodes.Slot {
    let length = span.length
    guard length > 0, length <= 16, span.kind == .text else { return ActivityCodes.Slot() }
    let start = UnsafeRawPointer(bytes + Int(span.start))
    var low = start.loadUnaligned(as: UInt64.self)
    var high: UInt64 = 0
    if length < 8 {
      low &= (1 &<< UInt64(length &* 8)) &- 1
    } else if length > 8 {
      high = (start + 8).loadUnaligned(as: UInt64.self)
      if length < 16 { high &= (1 &<< UInt64((length &- 8) &* 8)) &- 1 }
    }
    var place = ActivityCodes.place(low, high, shift)
    while true {
      let slot = slots[place]
      if slot.index < 0 || (slot.low == low && slot.high == high) { return slot }
      place = (place &+ 1) & mask
    }
  }

  @inline(__always)
  private func amount(_ span: FieldSpan, _ bytes: UnsafePointer<UInt8>) -> FastFields.Amount {
    let kind = span.kind
    guard kind == .text || kind == .number else { return .slow }
    return FastFields.amount(bytes + Int(span.start), span.length, isNative: kind == .number)
  }

  /// 1 with evidence, 0 without, -1 for the slow path.
  @inline(__always)
  private func evidence(_ fields: UnsafePointer<FieldSpan>, _ bytes: UnsafePointer<UInt8>) -> Int {
    guard layout.evidence >= 0 else { return 0 }
    let span = fields[layout.evidence]
    guard span.length > 0 else { return span.kind == .empty ? 0 : -1 }
    let byte = bytes[Int(span.start)]
    return byte > 0x20 && byte < 0x7F ? 1 : -1
  }

  /// 1 verified, 0 not or without a word, -1 for the slow path.
  @inline(__always)
  private func verification(
    _ fields: UnsafePointer<FieldSpan>,
    _ bytes: UnsafePointer<UInt8>
  ) -> Int {
    guard layout.verified >= 0 else { return 0 }
    let span = fields[layout.verified]
    guard span.length > 0 else { return 0 }
    return FastFields.verification(bytes + Int(span.start), span.length)
  }
}
