internal import Glibc

/// The way of a sheet's bytes to a sink: expat reads all but the rows that ``PlainRows`` can.
///
/// Expat sees everything up to `<sheetData>`, each row that is unusual, and everything after the
/// last row; it stands between two rows while plain ones pass by.
struct SheetScan<Sink: SheetSink>: ~Copyable {
  private enum Stage {
    /// Before the first row.
    case preamble
    /// Between two rows.
    case rows
    /// Expat reads the rest.
    case remainder
  }

  /// What of a sheet is not in its rows.
  var facts: SheetFacts {
    SheetFacts(hiddenColumns: handler.hiddenColumns, mergedRanges: handler.mergedRanges)
  }

  private static var longestPreamble: Int { 1 << 20 }
  private static var longestRow: Int { 16 << 20 }

  private let sink: Sink
  private let handler: SheetHandler<Sink>
  private let xml: XMLStream
  private var stage = Stage.preamble
  /// Bytes that were neither read nor fed to expat, and where they begin.
  private var pending = ByteStore(capacity: 1 << 19)
  private var start = 0

  init(sink: Sink, file: String, part: String, limitMiB: Int) {
    self.sink = sink
    handler = SheetHandler(sink: sink)
    xml = XMLStream(handler: handler, file: file, part: part, limitMiB: limitMiB)
  }

  /// Digests the next bytes of the sheet.
  mutating func digest(
    _ chunk: UnsafeRawBufferPointer,
    isLast: Bool
  ) throws(TableError) -> XLSXArchive.Appetite {
    guard stage != .remainder else { return try xml.feed(chunk, isLast: isLast) }
    pending.removeFirst(start)
    start = 0
    pending.append(chunk.assumingMemoryBound(to: UInt8.self))
    pending.reserve(1)
    pending.end.pointee = 0
    if stage == .preamble, try digestPreamble(isLast) == .enough { return .enough }
    while stage == .rows {
      let outcome = readPlainRows()
      if outcome == .finished { return .enough }
      guard try judge(outcome, isLast) == .more else { return .enough }
      if outcome == .exhausted { break }
    }
    guard stage == .remainder || isLast else { return .more }
    stage = .remainder
    return try feed(pending.count, isLast: isLast)
  }

  /// Feeds expat up to `<sheetData>`, or with everything if that is not found where it should be.
  private mutating func digestPreamble(_ isLast: Bool) throws(TableError) -> XLSXArchive.Appetite {
    guard let place = find("<sheetData>", from: 0) else {
      if pending.count > Self.longestPreamble || isLast { stage = .remainder }
      return .more
    }
    let appetite = try feed(place + 11, isLast: false)
    stage = xml.isUTF8 && isBetweenRows ? .rows : .remainder
    return appetite
  }

  /// Reads plain rows up to the last whole one in ``pending``.
  private mutating func readPlainRows() -> PlainRows<Sink>.Outcome {
    guard let end = lastRowEnd() else { return .exhausted }
    var rows = PlainRows(sink: sink, start: pending.bytes + start, row: handler.row)
    let outcome = rows.read(until: pending.bytes + end)
    handler.row = rows.row
    let read = rows.position - UnsafePointer(pending.bytes)
    countLines(upTo: read)
    start = read
    return outcome
  }

  /// Gives expat what follows the plain rows, if it is no row, or one unusual row.
  private mutating func judge(
    _ outcome: PlainRows<Sink>.Outcome,
    _ isLast: Bool
  ) throws(TableError) -> XLSXArchive.Appetite {
    let rest = pending.count - start
    if outcome == .unusual, starts(with: "<row"), let end = find("</row>", from: start) {
      let appetite = try feed(end + 6, isLast: false)
      if !isBetweenRows { stage = .remainder }
      return appetite
    }
    if outcome == .unusual || starts(with: "</") || rest > Self.longestRow { stage = .remainder }
    return .more
  }

  /// Whether expat has read all that it was given and waits for a row.
  private var isBetweenRows: Bool {
    handler.isBetweenRows && xml.depth == 2 && xml.hasReadAll
  }

  private mutating func feed(
    _ end: Int,
    isLast: Bool
  ) throws(TableError) -> XLSXArchive.Appetite {
    let bytes = UnsafeRawBufferPointer(start: pending.bytes + start, count: end - start)
    start = end
    return try xml.feed(bytes, isLast: isLast)
  }

  private func starts(with text: StaticString) -> Bool {
    pending.count - start >= text.utf8CodeUnitCount
      && memcmp(pending.bytes + start, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  private func find(_ text: StaticString, from place: Int) -> Int? {
    let last = pending.count - text.utf8CodeUnitCount
    var place = place
    while place <= last, let found = memchr(pending.bytes + place, 0x3C, last - place + 1) {
      place = found - UnsafeMutableRawPointer(pending.bytes)
      if memcmp(found, text.utf8Start, text.utf8CodeUnitCount) == 0 { return place }
      place += 1
    }
    return nil
  }

  /// Where the last `</row>` in ``pending`` ends.
  private func lastRowEnd() -> Int? {
    var place = pending.count - 6
    while place >= start {
      if pending.bytes[place] == 0x3C, memcmp(pending.bytes + place, "</row>", 6) == 0 {
        return place + 6
      }
      place -= 1
    }
    return nil
  }

  /// Counts the lines that expat does not see.
  private func countLines(upTo end: Int) {
    var place = start
    while place < end, let found = memchr(pending.bytes + place, 0x0A, end - place) {
      xml.skippedLines += 1
      place = found - UnsafeMutableRawPointer(pending.bytes) + 1
    }
  }
}
