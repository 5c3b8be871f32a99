internal import Dispatch

/// What a piece of a file does to a reader that does not know whether it starts inside quotes.
///
/// Both answers are worked out at once, so that pieces can be looked at in parallel and joined
/// afterwards. Where a quote stands within unquoted text, parity misleads and the piece must be
/// walked byte by byte from its real state.
struct PieceSummary: Hashable, Sendable {
  /// Line ends, also those inside quotes.
  private(set) var lines = 0

  private var quotes = 0
  private var isMisleadingOutside = false
  private var isMisleadingInside = false
  private var firstByte: UInt8?
  private var lastByte: UInt8 = 0

  /// Takes the next bytes of the piece; up to 63 more are read and ignored.
  mutating func add(_ start: UnsafePointer<UInt8>, count: Int, splitter: RecordSplitter) {
    guard count > 0 else { return }
    if firstByte == nil {
      firstByte = start[0]
      lastByte = splitter.separator
    }
    var parity: UInt64 = quotes & 1 == 1 ? ~0 : 0
    var strayOutside: UInt64 = 0
    var strayInside: UInt64 = 0
    var lines = 0
    var quotes = 0
    var index = 0
    while index < count {
      let block = ByteBlock(at: start + index)
      let valid: UInt64 = count - index >= 64 ? ~0 : (1 &<< UInt64(count - index)) &- 1
      let terminators = block.mask(of: splitter.terminator) & valid
      let quoted = block.mask(of: CSVDialect.quote) & valid
      lines &+= terminators.nonzeroBitCount
      if quoted != 0 {
        let previous = index == 0 ? lastByte : start[index - 1]
        let opens =
          previous == splitter.separator || previous == splitter.terminator
          || previous == CSVDialect.quote
        let edges = block.mask(of: splitter.separator) | terminators | quoted
        let stray = quoted & ~(edges &<< 1 | (opens ? 1 : 0))
        let inside = prefixParity(quoted) ^ parity
        strayOutside |= stray & inside
        strayInside |= stray & ~inside
        parity = UInt64(bitPattern: Int64(bitPattern: inside) &>> 63)
        quotes &+= quoted.nonzeroBitCount
      }
      index &+= 64
    }
    self.lines += lines
    self.quotes += quotes
    lastByte = start[count - 1]
    isMisleadingOutside = isMisleadingOutside || strayOutside != 0
    isMisleadingInside = isMisleadingInside || strayInside != 0
  }

  /// The state at the end of the piece, or `nil` when it must be walked.
  func state(after state: QuoteState, splitter: RecordSplitter) -> QuoteState? {
    guard let firstByte else { return state }
    let startsInside = state == .quoted
    if startsInside ? isMisleadingInside : isMisleadingOutside { return nil }
    if state == .unquoted, firstByte == CSVDialect.quote { return nil }
    if startsInside != (quotes & 1 == 1) { return .quoted }
    return switch lastByte {
    case splitter.terminator: .recordStart
    case splitter.separator: .fieldStart
    case CSVDialect.quote: .afterQuote
    default: .unquoted
    }
  }
}

/// Where a region of the file starts, and how.
struct RegionStart: Hashable, Sendable {
  /// The place in the file, at the beginning of a character.
  var offset: Int
  var state: QuoteState
  /// The 1-based line on which the byte at `offset` stands.
  var line: Int
}

/// Finds the state and the line at the beginning of each region, reading what lies before in parallel.
struct BoundaryPass: Sendable {
  let file: InputFile
  let dialect: CSVDialect
  let isProvisional: Bool
  let chunkSize: Int

  /// The starts of regions that divide the content among `count` threads.
  ///
  /// - Parameter count: the regions; at least 1.
  /// - Returns: as many starts, in file order.
  /// - Throws: what ``ChunkSource`` throws.
  func starts(count: Int) throws(ScanInterruption) -> [RegionStart] {
    let content = dialect.markLength
    var starts = [RegionStart(offset: content, state: .recordStart, line: 1)]
    guard count > 1 else { return starts }
    let source = makeSource()
    // Each region before the last is divided among all threads.
    let parts = (count - 1) * count
    var cuts: [Int] = []
    for part in 0...parts {
      let ideal = content + (file.size - content) * part / (count * count)
      cuts.append(try source.characterBoundary(from: ideal, contentStart: content))
    }
    let summaries = try summaries(of: cuts, threads: count)
    var state = QuoteState.recordStart
    var line = 1
    for (part, summary) in summaries.enumerated() {
      if let next = summary.state(after: state, splitter: splitter) {
        state = next
      } else {
        state = try walk(from: cuts[part], to: cuts[part + 1], state: state)
      }
      line += summary.lines
      if (part + 1).isMultiple(of: count) {
        starts.append(RegionStart(offset: cuts[part + 1], state: state, line: line))
      }
    }
    return starts
  }

  private var splitter: RecordSplitter {
    RecordSplitter(separator: dialect.separator, terminator: dialect.terminator)
  }

  private func makeSource() -> ChunkSource {
    ChunkSource(file: file, encoding: dialect.encoding, isProvisional: isProvisional)
  }

  private func summaries(
    of cuts: [Int],
    threads: Int
  ) throws(ScanInterruption) -> [PieceSummary] {
    let results = ThreadResults<[PieceSummary], ScanInterruption>(count: threads)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      results.set(thread) { () throws(ScanInterruption) in
        var summaries: [PieceSummary] = []
        let source = makeSource()
        let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: chunkSize + 64)
        defer { buffer.deallocate() }
        for part in stride(from: thread, to: cuts.count - 1, by: threads) {
          var summary = PieceSummary()
          var offset = cuts[part]
          while true {
            let chunk = try source.read(
              into: buffer,
              capacity: chunkSize,
              from: &offset,
              limit: cuts[part + 1],
              isChecked: false
            )
            if chunk.count == 0 { break }
            summary.add(buffer, count: chunk.count, splitter: splitter)
          }
          summaries.append(summary)
        }
        return summaries
      }
    }
    let perThread = try results.values()
    return (0..<cuts.count - 1).map { perThread[$0 % threads][$0 / threads] }
  }

  /// The state after a piece, byte by byte.
  private func walk(
    from start: Int,
    to end: Int,
    state: QuoteState
  ) throws(ScanInterruption) -> QuoteState {
    let source = makeSource()
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: chunkSize + 64)
    defer { buffer.deallocate() }
    let splitter = splitter
    var state = state
    var offset = start
    while true {
      let chunk = try source.read(
        into: buffer,
        capacity: chunkSize,
        from: &offset,
        limit: end,
        isChecked: false
      )
      if chunk.count == 0 { return state }
      for index in 0..<chunk.count {
        state = splitter.state(after: state, byte: buffer[index])
      }
    }
  }
}
