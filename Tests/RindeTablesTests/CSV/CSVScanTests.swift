import RindeTables
import Testing

/// Keeps every row as text, with its line.
struct RowKeeper: RowBatchConsumer {
  var rows: [Grid.Row] = []

  mutating func consume(_ batch: RowBatch) {
    for row in 0..<batch.rowCount {
      let cells = (0..<batch.columnCount).map { column in
        let span = batch.fields[row * batch.columnCount + column]
        let bytes = UnsafeBufferPointer(start: batch.bytes + Int(span.start), count: span.length)
        return Cell(kind: span.kind, text: String(decoding: bytes, as: UTF8.self))
      }
      rows.append(Grid.Row(number: batch.lines[row], cells: cells))
    }
  }
}

@Suite struct CSVScanTests {
  /// What `scan` gives of some columns with each number of threads, which must be the same.
  private func rows(
    _ path: String,
    columns: [Int],
    after line: Int,
    chunkSize: Int = 64
  ) throws -> CSVScan.Outcome<RowKeeper> {
    let scan = try CSVScan(path: path, chunkSize: chunkSize)
    let one = try scan.run(columns: columns, after: line, threads: 1) { RowKeeper() }
    for threads in [2, 3, 7] {
      let many = try scan.run(columns: columns, after: line, threads: threads) { RowKeeper() }
      #expect(many.consumers.flatMap(\.rows) == one.consumers.flatMap(\.rows))
      #expect(many.issues == one.issues)
      #expect(many.issueCount == one.issueCount)
      #expect(many.rows == one.rows)
    }
    return one
  }

  /// The rows of a grid after a line, cut to some columns.
  private func projected(_ grid: Grid, columns: [Int], after line: Int) -> [Grid.Row] {
    grid.rows.filter { $0.number > line }.map { row in
      Grid.Row(number: row.number, cells: columns.map { row[$0] })
    }
  }

  @Test("A scan gives the asked columns in the asked order after the header")
  func projection() throws {
    let text = "Título\n\nid,fecha,nota\n1,2022-03-31,\"a, b\"\n2,2022-04-30,\n\n3\n"
    try TemporaryFile(text).use { path in
      let outcome = try rows(path, columns: [2, 0], after: 3)
      #expect(
        outcome.consumers.flatMap(\.rows) == [
          Grid.Row(
            number: 4,
            cells: [Cell(kind: .text, text: "a, b"), Cell(kind: .text, text: "1")]
          ),
          Grid.Row(number: 5, cells: [.empty, Cell(kind: .text, text: "2")]),
          Grid.Row(number: 7, cells: [.empty, Cell(kind: .text, text: "3")]),
        ]
      )
      #expect(outcome.rows == 3)
      #expect(try CSVScan(path: path).head(records: 2).rows.map(\.number) == [1, 3])
    }
  }

  @Test(
    "A scan of random files gives the rows of the grid for any threads and chunk size",
    arguments: 0..<60
  )
  func sameAsGrid(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let file = RandomCSV(random: &random)
    let grid = try CSVReader.grid(of: Array(file.text.utf8), file: "f")
    let columns = [0, 2, 1]
    try TemporaryFile(file.text).use { path in
      for chunkSize in [16, 61, 64, 300] {
        let outcome = try rows(path, columns: columns, after: 1, chunkSize: chunkSize)
        let found = outcome.consumers.flatMap(\.rows)
        #expect(found == projected(grid, columns: columns, after: 1))
        #expect(outcome.issues.filter { $0.kind == .unclosedQuote } == grid.issues)
      }
    }
  }

  @Test("What a straightforward writer wrote is read back", arguments: 0..<30)
  func roundTrip(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed) + 1_000)
    let written = RandomCSV.wellFormed(random: &random)
    let grid = try CSVReader.grid(of: Array(written.text.utf8), file: "f")
    #expect(grid.rows.map { $0.cells.map(\.text) } == written.rows)
    #expect(grid.rows.map(\.number) == written.lines)
    #expect(grid.issues.isEmpty)
    try TemporaryFile(written.text).use { path in
      let outcome = try rows(path, columns: [0, 1, 2], after: 0, chunkSize: 32)
      let found = outcome.consumers.flatMap(\.rows)
      #expect(found == projected(grid, columns: [0, 1, 2], after: 0))
    }
  }

  @Test("Every encoding scans alike", arguments: Writing.allCases)
  func encodings(writing: Writing) throws {
    var text = "año;descripción;nota\n"
    for row in 1...200 { text += "\(row);\"Gestión\nñandú \(row)\";Ünión ÿ\(row)\n" }
    try TemporaryFile(writing.bytes(of: text)).use { path in
      let grid = try CSVReader.grid(at: path)
      let outcome = try rows(path, columns: [0, 1, 2], after: 1)
      #expect(outcome.rows == 200)
      #expect(outcome.issues.isEmpty)
      let found = outcome.consumers.flatMap(\.rows)
      #expect(found == projected(grid, columns: [0, 1, 2], after: 1))
      #expect(found[199].number == 400)
      #expect(found[199].cells[1].text == "Gestión\nñandú 200")
    }
  }

  @Test("Pairs of surrogates and long sequences survive any cut")
  func longCharacters() throws {
    var text = "a,b\n"
    for row in 0..<100 { text += "🗳️\(row),€\(row)𝔸\n" }
    for writing in [Writing.utf8, .utf16LittleEndianWithMark, .utf16BigEndianWithMark] {
      try TemporaryFile(writing.bytes(of: text)).use { path in
        for chunkSize in [16, 17, 18, 19, 64] {
          let outcome = try rows(path, columns: [0, 1], after: 1, chunkSize: chunkSize)
          let found = outcome.consumers.flatMap(\.rows)
          #expect(found.map { $0.cells[0].text } == (0..<100).map { "🗳️\($0)" })
          #expect(outcome.issues.isEmpty)
        }
      }
    }
  }

  @Test("ASCII that turns out to be windows-1252 late is read as such")
  func lateWindows1252() throws {
    var bytes = Array("id,nota\n".utf8)
    for row in 0..<120_000 { bytes += Array("\(row),abcdef\n".utf8) }
    bytes += Array("x,Gesti".utf8) + [0xF3] + Array("n\n".utf8)
    try TemporaryFile(bytes).use { path in
      let outcome = try rows(path, columns: [1], after: 1, chunkSize: 4_096)
      #expect(outcome.consumers.flatMap(\.rows).last?.cells[0].text == "Gestión")
      #expect(outcome.rows == 120_001)
      #expect(try CSVReader.grid(at: path).rows.last?.cells[1].text == "Gestión")
    }
  }

  @Test("Lost letters are reported with line and column")
  func undecodable() throws {
    var bytes = Array("año,acción\n".utf8)
    for row in 0..<50 { bytes += Array("é\(row),".utf8) + (row == 30 ? [0xFF] : []) + [0x0A] }
    try TemporaryFile(bytes).use { path in
      let outcome = try rows(path, columns: [0], after: 1)
      #expect(outcome.issues == [TableIssue(kind: .undecodableBytes, row: 32, column: 2)])
      #expect(outcome.rows == 50)
    }
  }

  @Test("Cells beyond the header are counted all and kept up to a thousand")
  func extraCells() throws {
    var text = "a,b\n1,2,\n1,2,3\n"
    for _ in 0..<1_500 { text += "1,\"x\ny\",,4\n" }
    try TemporaryFile(text).use { path in
      let outcome = try rows(path, columns: [0], after: 1)
      #expect(outcome.issueCount == 1_501)
      #expect(outcome.issues.count == 1_000)
      #expect(outcome.issues[0] == TableIssue(kind: .extraCells(expected: 2, found: 3), row: 3))
      #expect(outcome.issues[2] == TableIssue(kind: .extraCells(expected: 2, found: 4), row: 6))
    }
  }

  @Test("A quote that nothing closes swallows no row")
  func unclosedQuote() throws {
    var text = "a,b\n1,\"x\n"
    for row in 2...100 { text += "\(row),y\n" }
    try TemporaryFile(text).use { path in
      let outcome = try rows(path, columns: [0, 1], after: 1)
      #expect(outcome.rows == 100)
      #expect(outcome.consumers.flatMap(\.rows)[0].cells[1].text == "\"x")
      #expect(outcome.issues == [TableIssue(kind: .unclosedQuote, row: 2, column: 2)])
    }
  }

  @Test("Records longer than what is indexed at a time keep their fields and lines")
  func longRecords() throws {
    let inner = String(repeating: "línea, otra\n", count: 60_000)
    let wide = String(repeating: "x,", count: 60_000) + "fin"
    var text = "a,b\n1,\"\(inner)\"\n2,corta\n\(wide)\n"
    for row in 0..<5_000 { text += "\(row),\"nota \(row)\"\n" }
    try TemporaryFile(text).use { path in
      let grid = try CSVReader.grid(at: path)
      for chunkSize in [5_000, 70_000, 1 << 20] {
        let outcome = try rows(path, columns: [1, 0], after: 1, chunkSize: chunkSize)
        let found = outcome.consumers.flatMap(\.rows)
        #expect(found == projected(grid, columns: [1, 0], after: 1))
        #expect(found[1].number == 60_003)
        #expect(found[0].cells[0].text == inner)
        let kind = TableIssue.Kind.extraCells(expected: 2, found: 60_001)
        #expect(outcome.issues == [TableIssue(kind: kind, row: 60_004)])
      }
    }
  }

  @Test("A record of 16 MiB is refused")
  func giantRecord() {
    let bytes = Array("a,b\n".utf8) + [UInt8](repeating: 0x78, count: 17 << 20)
    TemporaryFile(bytes).use { path in
      #expect(throws: TableError(file: path, reason: .tooLarge(limitMiB: 16))) {
        try CSVScan(path: path).run(columns: [0], after: 1, threads: 1) { RowKeeper() }
      }
    }
  }
}
