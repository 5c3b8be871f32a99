/// Reads the records that start in one region of a file and hands them over in batches.
///
/// Memory is one chunk, more only while a single record is longer.
struct RegionParser {
  /// No record may be longer: a field's length has 24 bits.
  static let recordLimit = (16 << 20) - 1

  private let file: InputFile
  private let source: ChunkSource
  private let splitter: RecordSplitter
  private let end: Int
  private let chunkSize: Int

  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  private var offset: Int
  private var line: Int
  private var state: QuoteState
  private var collector: RowCollector
  private let index: StructureIndex

  /// Whether U+FFFD may stand in the last chunk, and in what is left of the one before.
  private var isChunkReplaced = false
  private var isCarryReplaced = false

  /// To whom what was read is told; `nil` where nobody watches.
  var progress: ReadingProgress?
  private var told = (bytes: 0, rows: 0)

  /// Prepares to read from `start` the records that start before `end`.
  init(
    file: InputFile,
    source: ChunkSource,
    request: RowCollector.Request,
    start: RegionStart,
    end: Int,
    chunkSize: Int
  ) {
    self.file = file
    self.source = source
    self.end = end
    self.chunkSize = chunkSize
    splitter = request.splitter
    offset = start.offset
    told.bytes = start.offset
    line = start.line
    state = start.state
    collector = RowCollector(request: request)
    index = StructureIndex(splitter: request.splitter)
    capacity = chunkSize
    buffer = .allocate(capacity: capacity + 64)
  }

  /// What a region gave.
  struct Outcome: Hashable, Sendable {
    var rows: Int
    var log: IssueLog
  }

  /// Reads the region.
  ///
  /// - Parameter sink: gets each batch; the bytes are valid only during the call.
  /// - Returns: how many rows were handed over, and the issues.
  /// - Throws: what ``ChunkSource`` throws, and `.failed` for a record that is too long.
  mutating func run(_ sink: (RowBatch) -> Void) throws(ScanInterruption) -> Outcome {
    defer {
      buffer.deallocate()
      collector.deallocate()
      index.deallocate()
    }
    while try fill(limit: end) {
      let consumed = parse(from: skipToRecord(), sink)
      drop(consumed, sink)
      tell()
    }
    if count > 0, state == .recordStart { try finishRecord(sink) }
    return Outcome(rows: collector.deliveredRows, log: collector.log)
  }

  /// Counts a chunk.
  private mutating func tell() {
    let rows = collector.deliveredRows
    progress?.advance(bytes: offset - told.bytes, rows: rows - told.rows)
    told = (offset, rows)
  }

  /// Reads more after what is left; `false` when nothing more stands before `limit`.
  private mutating func fill(limit: Int) throws(ScanInterruption) -> Bool {
    if capacity - count < chunkSize / 2 {
      guard capacity < Self.recordLimit else {
        let reason = TableError.Reason.tooLarge(limitMiB: (Self.recordLimit + 1) >> 20)
        throw .failed(TableError(file: file.path, reason: reason))
      }
      capacity = min(capacity * 2, Self.recordLimit + 1)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + 64)
      larger.update(from: buffer, count: count)
      buffer.deallocate()
      buffer = larger
    }
    let chunk = try source.read(
      into: buffer + count,
      capacity: capacity - count,
      from: &offset,
      limit: limit
    )
    collector.mayHaveReplacement = chunk.hasReplacement || (count > 0 && isCarryReplaced)
    isChunkReplaced = chunk.hasReplacement
    count += chunk.count
    return chunk.count > 0
  }

  /// Delivers the batch and moves what follows `consumed` to the front.
  private mutating func drop(_ consumed: Int, _ sink: (RowBatch) -> Void) {
    collector.flush(buffer, to: sink)
    isCarryReplaced = isChunkReplaced || (consumed == 0 && isCarryReplaced)
    count -= consumed
    if count > 0, consumed > 0 { buffer.update(from: buffer + consumed, count: count) }
  }

  /// Passes over the end of a record that belongs to the region before.
  private mutating func skipToRecord() -> Int {
    var index = 0
    while state != .recordStart, index < count {
      state = splitter.state(after: state, byte: buffer[index])
      if buffer[index] == splitter.terminator { line += 1 }
      index += 1
    }
    return index
  }

  /// Reads on beyond the region until its last record is complete.
  private mutating func finishRecord(_ sink: (RowBatch) -> Void) throws(ScanInterruption) {
    var ends: [Int] = []
    while true {
      ends.removeAll(keepingCapacity: true)
      let split = splitter.split(buffer, from: 0, end: count, ends: &ends)
      if split.state == .recordStart {
        add(ends, from: 0, sink)
        collector.flush(buffer, to: sink)
        return
      }
      if try !fill(limit: file.size) {
        addLastRecords(sink)
        return
      }
    }
  }

  /// Reads what is left of the file, which does not end with a line end.
  private mutating func addLastRecords(_ sink: (RowBatch) -> Void) {
    var ends: [Int] = []
    var position = 0
    var literalQuote = -1
    while position < count {
      ends.removeAll(keepingCapacity: true)
      let split = splitter.split(
        buffer,
        from: position,
        end: count,
        ends: &ends,
        literalQuote: literalQuote
      )
      if split.state == .quoted {
        let issueLine = line + lines(from: position, to: split.lastField)
        collector.addIssue(
          TableIssue(kind: .unclosedQuote, row: issueLine, column: ends.count)
        )
        literalQuote = split.lastField
        continue
      }
      let passed = lines(from: position, to: split.next)
      add(ends, from: position, literalQuote: literalQuote, sink)
      line += passed
      position = split.next
    }
    collector.flush(buffer, to: sink)
  }

  /// The line ends between two places of the buffer; unquoting a row moves them.
  private func lines(from start: Int, to end: Int) -> Int {
    var lines = 0
    for index in start..<end where buffer[index] == splitter.terminator { lines += 1 }
    return lines
  }

  /// Adds a record that was split byte by byte.
  private mutating func add(
    _ ends: [Int],
    from position: Int,
    literalQuote: Int = -1,
    _ sink: (RowBatch) -> Void
  ) {
    var bounds = [UInt32(truncatingIfNeeded: position &- 1)]
    for end in ends { bounds.append(UInt32(end)) }
    bounds.withUnsafeBufferPointer { bounds in
      guard let bounds = bounds.baseAddress else { return }
      collector.add(
        buffer,
        bounds: bounds,
        fieldCount: ends.count,
        line: line,
        literalQuote: literalQuote
      )
    }
    if collector.isFull { collector.flush(buffer, to: sink) }
  }
}

extension RegionParser {
  /// Adds every complete record of the buffer.
  ///
  /// Quotes that stray from the rules of a well-formed file send their record to the splitter.
  ///
  /// - Returns: where the first incomplete record starts.
  private mutating func parse(from position: Int, _ sink: (RowBatch) -> Void) -> Int {
    guard state == .recordStart else { return count }
    var index = index
    index.restart(at: position)
    var record = position
    while index.position < count {
      index.advance(buffer, end: count)
      record = addIndexed(&index, sink)
      guard index.hasStray || index.isLong else { continue }
      var ends: [Int] = []
      let split = splitter.split(buffer, from: record, end: count, ends: &ends)
      guard split.state == .recordStart else { break }
      let passed = lines(from: record, to: split.next)
      add(ends, from: record, sink)
      line += passed
      record = split.next
      index.restart(at: record)
    }
    return record
  }

  /// Adds the complete records of the index.
  ///
  /// - Returns: where the next record starts.
  @inline(__always)
  private mutating func addIndexed(_ index: inout StructureIndex, _ sink: (RowBatch) -> Void) -> Int
  {
    let base = buffer
    let places = index.places
    let found = index.count
    let terminator = splitter.terminator
    var collector = collector
    var line = line
    var first = 0
    var innerLines = 0
    var place = 0
    while true {
      place &+= 1
      if place >= found { break }
      let offset = places[place]
      if offset >= StructureIndex.innerLine {
        innerLines &+= 1
        continue
      }
      if base[Int(truncatingIfNeeded: offset)] != terminator { continue }
      var fields = place &- first
      if innerLines > 0 {
        // The ends of the fields move together over the inner lines; the last one also stays.
        fields &-= innerLines
        var target = first &+ 1
        for source in first &+ 1...place where places[source] < StructureIndex.innerLine {
          places[target] = places[source]
          target &+= 1
        }
      }
      collector.add(base, bounds: places + first, fieldCount: fields, line: line)
      if collector.isFull { collector.flush(base, to: sink) }
      line &+= 1 &+ innerLines
      innerLines = 0
      first = place
    }
    self.collector = collector
    self.line = line
    let record = Int(places[first] &+ 1)
    index.keep(from: first)
    return record
  }
}
