/// The beginning of a CSV file, or the whole of it, as valid UTF-8 with its dialect.
struct CSVOpening: Hashable, Sendable {
  /// The encoding is decided by this many bytes from the beginning, and by more if they are ASCII.
  static let sampleSize = 1 << 18

  let dialect: CSVDialect

  /// Whether later bytes may still refute UTF-8.
  let isProvisional: Bool

  private let text: [UInt8]
  private let isWhole: Bool

  /// Finds out the dialect of the first bytes of a file; `nil` when they are not text.
  init?(_ bytes: [UInt8], isWhole: Bool) {
    let hasAll = isWhole && bytes.count <= Self.sampleSize
    let sample = bytes.prefix(Self.sampleSize)
    guard var detection = TextEncoding.detected(in: sample, isWhole: hasAll) else { return nil }
    if detection.isProvisional, bytes.count > Self.sampleSize {
      let census = UTF8Census(of: bytes, isWhole: isWhole)
      if census.invalid > 0 { detection.encoding = .windows1252 }
    }
    isProvisional = detection.isProvisional
    let content = bytes.dropFirst(detection.markLength)
    let whole = isWhole ? content.count : Self.wholeCharacters(of: content, detection.encoding)
    text = detection.encoding.utf8(of: content.prefix(whole))
    self.isWhole = isWhole
    let sniffed = Array(text.prefix(Self.sampleSize))
    dialect = CSVDialect(
      detection: detection,
      text: sniffed,
      isWhole: isWhole && sniffed.count == text.count
    )
  }

  private static func wholeCharacters(
    of bytes: ArraySlice<UInt8>,
    _ encoding: TextEncoding
  ) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      return buffer.count - encoding.cutTail(start, count: buffer.count)
    }
  }
}

extension CSVOpening {
  /// The first `records` records that are not blank.
  ///
  /// A record that the sample cuts is left out.
  func grid(file: String, records: Int, _ progress: ReadingProgress? = nil) -> Grid {
    var rows: [Grid.Row] = []
    var issues: [TableIssue] = []
    var bytes = text
    bytes.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      let splitter = RecordSplitter(
        separator: dialect.separator,
        terminator: dialect.terminator
      )
      var ends: [Int] = []
      var position = 0
      var line = 1
      var literalQuote = -1
      while position < buffer.count, rows.count < records {
        ends.removeAll(keepingCapacity: true)
        let split = splitter.split(
          start,
          from: position,
          end: buffer.count,
          ends: &ends,
          literalQuote: literalQuote
        )
        if split.state != .recordStart, !isWhole { break }
        if split.state == .quoted {
          let issueLine = line + lines(start, from: position, to: split.lastField)
          issues.append(
            TableIssue(kind: .unclosedQuote, row: issueLine, column: ends.count)
          )
          literalQuote = split.lastField
          continue
        }
        let next = line + lines(start, from: position, to: split.next)
        if !(line == 1 && dialect.hasSeparatorLine) {
          let row = cells(
            start,
            from: position,
            ends: ends,
            line: line,
            literalQuote: literalQuote,
            issues: &issues
          )
          if row.contains(where: { $0.kind != .empty }) {
            rows.append(Grid.Row(number: line, cells: row))
          }
          progress?.advance(bytes: split.next - position, rows: 1)
        }
        line = next
        position = split.next
      }
    }
    return Grid(
      file: file,
      sheet: nil,
      rows: rows,
      mergedRanges: [],
      separator: dialect.separator,
      issues: issues
    )
  }

  private func lines(_ start: UnsafePointer<UInt8>, from: Int, to end: Int) -> Int {
    var count = 0
    for index in from..<end where start[index] == dialect.terminator { count += 1 }
    return count
  }

  private func cells(
    _ start: UnsafeMutablePointer<UInt8>,
    from position: Int,
    ends: [Int],
    line: Int,
    literalQuote: Int,
    issues: inout [TableIssue]
  ) -> [Cell] {
    var field = position
    var cells: [Cell] = []
    cells.reserveCapacity(ends.count)
    for (column, end) in ends.enumerated() {
      var length = end - field
      if column == ends.count - 1, dialect.terminator == CSVDialect.lineFeed, length > 0,
        start[end - 1] == CSVDialect.carriageReturn
      {
        length -= 1
      }
      let span = field == literalQuote ? (0, length) : unquote(start + field, count: length)
      let first = start + field + span.0
      if hasReplacement(first, count: span.1) {
        issues.append(TableIssue(kind: .undecodableBytes, row: line, column: column + 1))
      }
      let text = String(
        decoding: UnsafeBufferPointer(start: first, count: span.1),
        as: UTF8.self
      )
      let kind: Cell.Kind = isBlank(first, count: span.1) ? .empty : .text
      cells.append(Cell(kind: kind, text: text))
      field = end + 1
    }
    return cells
  }
}

/// Whether U+FFFD stands in UTF-8 text: a letter was lost, now or when the file was written.
func hasReplacement(_ start: UnsafePointer<UInt8>, count: Int) -> Bool {
  var index = 0
  while index + 2 < count {
    if start[index] == 0xEF, start[index + 1] == 0xBF, start[index + 2] == 0xBD { return true }
    index += 1
  }
  return false
}
