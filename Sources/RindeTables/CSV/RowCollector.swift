/// Gathers the asked columns of one record after another into batches.
struct RowCollector {
  /// What is asked of the records.
  struct Request: Hashable, Sendable {
    /// 0-based, in the order of the batch, each once.
    var columns: [Int]
    /// The last line that is not delivered: the header's.
    var skippedLines: Int
    /// How many cells the header has.
    var width: Int
    var splitter: RecordSplitter
  }

  /// Rows per batch.
  static let batchRows = 2_048

  private(set) var rowCount = 0
  private(set) var deliveredRows = 0
  private(set) var log = IssueLog()

  /// Whether U+FFFD may stand in the records that follow.
  var mayHaveReplacement = false

  private let fields: UnsafeMutablePointer<FieldSpan>
  private let lines: UnsafeMutablePointer<Int>
  private let columns: UnsafeMutablePointer<Int>
  private let columnCount: Int
  private let request: Request

  init(request: Request) {
    self.request = request
    columnCount = request.columns.count
    columns = .allocate(capacity: columnCount + 1)
    for (index, column) in request.columns.enumerated() { columns[index] = column }
    fields = .allocate(capacity: Self.batchRows * columnCount + 1)
    lines = .allocate(capacity: Self.batchRows)
  }

  func deallocate() {
    columns.deallocate()
    fields.deallocate()
    lines.deallocate()
  }

  var isFull: Bool {
    @inline(__always) get { rowCount == Self.batchRows }
  }

  /// Adds a record.
  ///
  /// - Parameters:
  ///   - base: the bytes that all offsets count from.
  ///   - bounds: the byte before the record, then the end of each field.
  ///   - fieldCount: how many fields it has.
  ///   - line: the line on which it starts.
  ///   - literalQuote: the offset of a quote that opens nothing, or -1.
  @inline(__always)
  mutating func add(
    _ base: UnsafeMutablePointer<UInt8>,
    bounds: UnsafePointer<UInt32>,
    fieldCount: Int,
    line: Int,
    literalQuote: Int = -1
  ) {
    guard line > request.skippedLines else { return }
    let start = Int(bounds[0] &+ 1)
    var end = Int(bounds[fieldCount])
    if end > start, base[end - 1] == CSVDialect.carriageReturn,
      request.splitter.terminator == CSVDialect.lineFeed
    {
      end -= 1
    }
    guard end > start else { return }
    if fieldCount > request.width || mayHaveReplacement {
      report(base, start: start, end: end, line: line, literalQuote: literalQuote)
    }
    // Without branches for usual fields: an empty one looks at the byte that follows it. The kinds
    // are those of an empty field, 0, and of text, 1.
    var present: UInt32 = 0
    var unusual: UInt32 = 0
    let field = fields + rowCount &* columnCount
    var index = 0
    while index < columnCount {
      let column = columns[index]
      var first = UInt32(truncatingIfNeeded: start)
      var length: UInt32 = 0
      if column < fieldCount {
        first = bounds[column] &+ 1
        let isLast = column &+ 1 == fieldCount
        length = (isLast ? UInt32(truncatingIfNeeded: end) : bounds[column &+ 1]) &- first
      }
      let byte = UInt32(base[Int(truncatingIfNeeded: first)])
      // Bit 31 of x − 1 is set for x = 0 only, as lengths have 24 bits.
      let isPresent = (length &- 1) &>> 31 ^ 1
      present |= isPresent
      unusual |= isPresent & (((byte &- 0x23) | ((byte ^ 0xC2) &- 1)) &>> 31)
      field[index].start = first
      field[index].lengthAndKind = length &<< 8 | isPresent
      index &+= 1
    }
    if unusual != 0 || present == 0 {
      guard settle(base, start: start, end: end, literalQuote: literalQuote) else { return }
    }
    lines[rowCount] = line
    rowCount += 1
  }

  /// Hands the gathered rows to `sink` and forgets them.
  mutating func flush(_ base: UnsafeMutablePointer<UInt8>, to sink: (RowBatch) -> Void) {
    guard rowCount > 0 else { return }
    sink(
      RowBatch(
        bytes: UnsafePointer(base),
        fields: UnsafePointer(fields),
        lines: UnsafePointer(lines),
        rowCount: rowCount,
        columnCount: columnCount
      )
    )
    deliveredRows += rowCount
    rowCount = 0
  }

  mutating func addIssue(_ issue: TableIssue) { log.add(issue) }
}

extension RowCollector {
  /// Finds the blank fields of the next row and takes the quotes off the others.
  ///
  /// - Returns: whether the row stays: some field of the record is not blank.
  @inline(never)
  private func settle(
    _ base: UnsafeMutablePointer<UInt8>,
    start: Int,
    end: Int,
    literalQuote: Int
  ) -> Bool {
    let row = UnsafeMutableBufferPointer(start: fields + rowCount * columnCount, count: columnCount)
    var hasText = false
    for (index, field) in row.enumerated() where field.length > 0 {
      let first = Int(field.start)
      let isQuoted = base[first] == CSVDialect.quote && first != literalQuote
      let isBlankField =
        isQuoted
        ? isBlankWithinQuotes(base + first, count: field.length)
        : isBlank(base + first, count: field.length)
      hasText = hasText || !isBlankField
      if isBlankField { row[index].lengthAndKind &= ~0xFF }
    }
    // Every byte must still be as it was read when the whole record is looked at.
    if !hasText, isBlankRecord(base, start: start, end: end, literalQuote: literalQuote) {
      return false
    }
    for (index, field) in row.enumerated() where field.length > 0 {
      let first = Int(field.start)
      guard base[first] == CSVDialect.quote, first != literalQuote else { continue }
      let span = unquote(base + first, count: field.length)
      row[index] = FieldSpan(
        start: UInt32(truncatingIfNeeded: first + span.start),
        length: UInt32(truncatingIfNeeded: span.count),
        kind: field.kind
      )
    }
    return true
  }

  /// Reports cells beyond the header that are not blank, and cells with lost letters.
  @inline(never)
  private mutating func report(
    _ base: UnsafeMutablePointer<UInt8>,
    start: Int,
    end: Int,
    line: Int,
    literalQuote: Int
  ) {
    var extra = 0
    var lost: [Int] = []
    forEachField(base, start: start, end: end, literalQuote: literalQuote) { column, field in
      if column >= request.width, !field.isBlank { extra = column + 1 }
      if field.hasReplacement { lost.append(column + 1) }
      return true
    }
    if extra > 0 {
      let kind = TableIssue.Kind.extraCells(expected: request.width, found: extra)
      log.add(TableIssue(kind: kind, row: line))
    }
    for column in lost {
      log.add(TableIssue(kind: .undecodableBytes, row: line, column: column))
    }
  }

  /// Whether every field of a record is blank, also those that nobody asked for.
  @inline(never)
  private func isBlankRecord(
    _ base: UnsafeMutablePointer<UInt8>,
    start: Int,
    end: Int,
    literalQuote: Int
  ) -> Bool {
    var isBlank = true
    forEachField(base, start: start, end: end, literalQuote: literalQuote) { _, field in
      isBlank = field.isBlank
      return isBlank
    }
    return isBlank
  }

  /// A field on a copy without quotes.
  private struct FieldText {
    let isBlank: Bool
    let hasReplacement: Bool
  }

  private func forEachField(
    _ base: UnsafeMutablePointer<UInt8>,
    start: Int,
    end: Int,
    literalQuote: Int,
    _ body: (Int, FieldText) -> Bool
  ) {
    var ends: [Int] = []
    _ = request.splitter.split(
      base,
      from: start,
      end: end,
      ends: &ends,
      literalQuote: literalQuote
    )
    var first = start
    for (column, end) in ends.enumerated() {
      var copy = [UInt8](UnsafeBufferPointer(start: base + first, count: end - first))
      let isLiteral = first == literalQuote
      let text = copy.withUnsafeMutableBufferPointer { buffer in
        guard let start = buffer.baseAddress else {
          return FieldText(isBlank: true, hasReplacement: false)
        }
        let span = isLiteral ? (0, buffer.count) : unquote(start, count: buffer.count)
        return FieldText(
          isBlank: RindeTables.isBlank(start + span.0, count: span.1),
          hasReplacement: RindeTables.hasReplacement(start + span.0, count: span.1)
        )
      }
      if !body(column, text) { return }
      first = end + 1
    }
  }
}
