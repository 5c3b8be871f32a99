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

  /// Whether U+FFFD may stand in the last chunk, and in what is left of the one before.
  private var isChunkReplaced = false
  private var isCarryReplaced = false

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
    line = start.line
    state = start.state
    collector = RowCollector(request: request)
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
    }
    while try fill(limit: end) {
      let consumed = parse(from: skipToRecord(), sink)
      drop(consumed, sink)
    }
    if count > 0, state == .recordStart { try finishRecord(sink) }
    return Outcome(rows: collector.deliveredRows, log: collector.log)
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
    collector.bounds[0] = position - 1
    for (field, end) in ends.enumerated() {
      collector.bounds[min(field, collector.storedFields) + 1] = end
    }
    collector.add(
      buffer,
      end: ends.last ?? position,
      fieldCount: ends.count,
      line: line,
      literalQuote: literalQuote
    )
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
    let base = buffer
    let count = count
    let separator = splitter.separator
    let terminator = splitter.terminator
    var collector = collector
    defer { self.collector = collector }
    let bounds = collector.bounds
    let stored = collector.storedFields
    var line = line
    var innerLines = 0
    var record = position
    var field = 0
    var parity: UInt64 = 0
    var index = position
    bounds[0] = record - 1
    while index < count {
      let block = ByteBlock(at: base + index)
      let valid: UInt64 = count - index >= 64 ? ~0 : (1 &<< UInt64(count - index)) &- 1
      let terminators = block.mask(of: terminator) & valid
      var edges = (block.mask(of: separator) & valid) | terminators
      let quoted = block.mask(of: CSVDialect.quote) & valid
      var inside = parity
      var stray: UInt64 = 0
      if quoted != 0 {
        let opens: Bool
        if index == record {
          opens = true
        } else {
          let previous = base[index - 1]
          opens = previous == separator || previous == terminator || previous == CSVDialect.quote
        }
        inside ^= prefixParity(quoted)
        stray = quoted & inside & ~((edges | quoted) &<< 1 | (opens ? 1 : 0))
        parity = UInt64(bitPattern: Int64(bitPattern: inside) &>> 63)
      }
      // Line ends inside quotes stay: they are counted.
      edges &= ~inside | terminators
      if stray != 0 { edges &= stray ^ (stray &- 1) }
      while edges != 0 {
        let bit = UInt64(truncatingIfNeeded: edges.trailingZeroBitCount)
        edges &= edges &- 1
        let place = index &+ Int(truncatingIfNeeded: bit)
        if (terminators &>> bit) & 1 == 0 {
          bounds[min(field, stored) &+ 1] = place
          field &+= 1
        } else if (inside &>> bit) & 1 == 0 {
          bounds[min(field, stored) &+ 1] = place
          collector.add(base, end: place, fieldCount: field &+ 1, line: line)
          if collector.isFull { collector.flush(base, to: sink) }
          line &+= 1 &+ innerLines
          innerLines = 0
          field = 0
          record = place &+ 1
          bounds[0] = place
        } else {
          innerLines &+= 1
        }
      }
      index &+= 64
      if stray != 0 {
        var ends: [Int] = []
        let split = splitter.split(base, from: record, end: count, ends: &ends)
        guard split.state == .recordStart else { break }
        for (field, end) in ends.enumerated() { bounds[min(field, stored) + 1] = end }
        bounds[0] = record - 1
        let passed = lines(from: record, to: split.next)
        collector.add(base, end: ends.last ?? record, fieldCount: ends.count, line: line)
        if collector.isFull { collector.flush(base, to: sink) }
        line += passed
        record = split.next
        index = record
        bounds[0] = record - 1
        field = 0
        innerLines = 0
        parity = 0
      }
    }
    self.line = line
    return record
  }
}
