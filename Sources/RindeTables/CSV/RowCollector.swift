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

  /// Where fields end: element 0 is the byte before the record, element k + 1 the end of field k.
  let bounds: UnsafeMutablePointer<Int>

  /// The fields that ``bounds`` has room for; the ends of later ones all fall on one more place.
  let storedFields: Int

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
    storedFields = (request.columns.max() ?? 0) + 1
    columns = .allocate(capacity: columnCount + 1)
    for (index, column) in request.columns.enumerated() { columns[index] = column }
    bounds = .allocate(capacity: storedFields + 2)
    bounds.initialize(repeating: 0, count: storedFields + 2)
    fields = .allocate(capacity: Self.batchRows * columnCount + 1)
    lines = .allocate(capacity: Self.batchRows)
  }

  func deallocate() {
    columns.deallocate()
    bounds.deallocate()
    fields.deallocate()
    lines.deallocate()
  }

  var isFull: Bool {
    @inline(__always) get { rowCount == Self.batchRows }
  }

  /// Adds the record whose field ends stand in ``bounds``.
  ///
  /// - Parameters:
  ///   - base: the bytes that all offsets count from.
  ///   - end: where the record ends, before its terminator.
  ///   - fieldCount: how many fields it has.
  ///   - line: the line on which it starts.
  ///   - literalQuote: the offset of a quote that opens nothing, or -1.
  @inline(__always)
  mutating func add(
    _ base: UnsafeMutablePointer<UInt8>,
    end: Int,
    fieldCount: Int,
    line: Int,
    literalQuote: Int = -1
  ) {
    guard line > request.skippedLines else { return }
    let start = bounds[0] + 1
    var end = end
    if end > start, base[end - 1] == CSVDialect.carriageReturn,
      request.splitter.terminator == CSVDialect.lineFeed
    {
      end -= 1
      bounds[min(fieldCount, storedFields + 1)] = end
    }
    guard end > start else { return }
    if fieldCount > request.width || mayHaveReplacement {
      report(base, start: start, end: end, line: line, literalQuote: literalQuote)
    }
    var hasText = false
    var hasQuotes = false
    var field = fields + rowCount * columnCount
    for index in 0..<columnCount {
      let column = columns[index]
      var first = start
      var length = 0
      var kind = Cell.Kind.empty
      if column < fieldCount {
        first = bounds[column] + 1
        length = bounds[column + 1] - first
      }
      if length > 0 {
        kind = .text
        let byte = base[first]
        if byte <= CSVDialect.quote || byte == 0xC2 {
          if byte == CSVDialect.quote, first != literalQuote {
            hasQuotes = true
            if isBlankWithinQuotes(base + first, count: length) { kind = .empty }
          } else if isBlank(base + first, count: length) {
            kind = .empty
          }
        }
        hasText = hasText || kind == .text
      }
      field.initialize(
        to: FieldSpan(
          start: UInt32(truncatingIfNeeded: first),
          length: UInt32(truncatingIfNeeded: length),
          kind: kind
        )
      )
      field += 1
    }
    if !hasText, isBlankRecord(base, start: start, end: end, literalQuote: literalQuote) { return }
    if hasQuotes { unquoteRow(base, literalQuote: literalQuote) }
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
  /// Takes the quotes off the fields of the last row, once nothing else looks at their bytes.
  @inline(__always)
  private func unquoteRow(_ base: UnsafeMutablePointer<UInt8>, literalQuote: Int) {
    let row = fields + rowCount * columnCount
    for index in 0..<columnCount {
      let first = Int(row[index].start)
      let length = row[index].length
      guard length > 0, base[first] == CSVDialect.quote, first != literalQuote else { continue }
      let span = unquote(base + first, count: length)
      row[index] = FieldSpan(
        start: UInt32(truncatingIfNeeded: first + span.start),
        length: UInt32(truncatingIfNeeded: span.count),
        kind: row[index].kind
      )
    }
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
