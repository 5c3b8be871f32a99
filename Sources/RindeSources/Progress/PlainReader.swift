internal import RindeTables

/// The loop over the rows of a batch: no text, no allocation, nothing that is counted by reference.
struct PlainReader {
  let codes: ActivityCodes
  let numbers: UnsafePointer<Int32>
  let isoStart: UInt64
  let yearBytes: UInt32
  let layout: BatchLayoutOffsets

  /// Reads the plain rows; the numbers of the others go to `slowRows`.
  func read(_ batch: RowBatch, into plain: inout PlainRecords, slowRows: inout [Int]) {
    let bytes = batch.bytes
    let stride = batch.columnCount
    codes.find(batch, column: layout.activity, keys: plain.keys, found: plain.found)
    let layout = layout
    var records = plain
    for row in 0..<batch.rowCount {
      let fields = batch.fields + row &* stride
      let slot = records.found[row]
      guard slot.takesQuantities != 0,
        isEmpty(fields, layout.numerator), isEmpty(fields, layout.denominator),
        isEmpty(fields, layout.milestone),
        layout.territory < 0 || isPlainTerritory(fields[layout.territory], bytes)
      else {
        slowRows.append(row)
        continue
      }
      let day = day(fields[layout.date], bytes)
      let amount = amount(fields, bytes)
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
  private func kind(_ span: FieldSpan) -> UInt8 {
    UInt8(truncatingIfNeeded: span.lengthAndKind)
  }

  @inline(__always)
  private func length(_ span: FieldSpan) -> Int {
    Int(truncatingIfNeeded: span.lengthAndKind &>> 8)
  }

  @inline(__always)
  private func isEmpty(_ fields: UnsafePointer<FieldSpan>, _ column: Int) -> Bool {
    column < 0 || kind(fields[column]) == SpanKinds.empty
  }

  /// The number of a day, -1 for the slow path.
  @inline(__always)
  private func day(_ span: FieldSpan, _ bytes: UnsafePointer<UInt8>) -> Int32 {
    let kind = kind(span)
    guard length(span) == 10, kind == SpanKinds.text || kind == SpanKinds.date else { return -1 }
    return YearDays.number(
      bytes + Int(span.start),
      numbers,
      isoStart: isoStart,
      yearBytes: yearBytes
    )
  }

  @inline(__always)
  private func amount(
    _ fields: UnsafePointer<FieldSpan>,
    _ bytes: UnsafePointer<UInt8>
  ) -> FastFields.Amount {
    guard layout.quantity >= 0 else { return .slow }
    let span = fields[layout.quantity]
    let kind = kind(span)
    guard kind == SpanKinds.text || kind == SpanKinds.number else { return .slow }
    return FastFields.amount(
      bytes + Int(span.start),
      length(span),
      isNative: kind == SpanKinds.number
    )
  }

  /// Whether a cell has no code, or one of five digits that needs no note.
  @inline(__always)
  private func isPlainTerritory(_ span: FieldSpan, _ bytes: UnsafePointer<UInt8>) -> Bool {
    let kind = kind(span)
    guard kind != SpanKinds.empty else { return true }
    guard length(span) == 5, kind == SpanKinds.text || kind == SpanKinds.number else {
      return false
    }
    let start = bytes + Int(span.start)
    return (0..<5).allSatisfy { start[$0] &- 48 <= 9 }
  }

  /// 1 with evidence, 0 without, -1 for the slow path.
  @inline(__always)
  private func evidence(_ fields: UnsafePointer<FieldSpan>, _ bytes: UnsafePointer<UInt8>) -> Int {
    guard layout.evidence >= 0 else { return 0 }
    let span = fields[layout.evidence]
    guard span.lengthAndKind != 0 else { return 0 }
    let byte = bytes[Int(span.start)]
    return length(span) > 0 && byte > 0x20 && byte < 0x7F ? 1 : -1
  }

  /// 1 verified, 0 not or without a word, -1 for the slow path.
  @inline(__always)
  private func verification(
    _ fields: UnsafePointer<FieldSpan>,
    _ bytes: UnsafePointer<UInt8>
  ) -> Int {
    guard layout.verified >= 0 else { return 0 }
    let span = fields[layout.verified]
    guard span.lengthAndKind != 0 else { return 0 }
    return FastFields.verification(bytes + Int(span.start), length(span))
  }
}

/// The kinds of cells as they stand in a span, for loops that may not call for them.
enum SpanKinds {
  @inline(__always) static var empty: UInt8 { 0 }
  @inline(__always) static var text: UInt8 { 1 }
  @inline(__always) static var number: UInt8 { 2 }
  @inline(__always) static var date: UInt8 { 3 }
}
