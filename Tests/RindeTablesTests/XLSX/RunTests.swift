import RindeTables
import Testing

/// Keeps every field as `row:column:kind:text`, empty ones left out.
private struct Collector: RowBatchConsumer {
  var fields: [String] = []
  var batches = 0

  mutating func consume(_ batch: RowBatch) {
    batches += 1
    for row in 0..<batch.rowCount {
      for column in 0..<batch.columnCount {
        let span = batch.fields[row * batch.columnCount + column]
        let bytes = UnsafeBufferPointer(start: batch.bytes + Int(span.start), count: span.length)
        guard span.kind != .empty else { continue }
        let text = String(decoding: bytes, as: UTF8.self)
        fields.append("\(batch.lines[row]):\(column):\(span.kind):\(text)")
      }
    }
  }
}

private func fields(_ grid: Grid, columns: [Int], after row: Int) -> [String] {
  grid.rows.filter { $0.number > row }.flatMap { row in
    columns.enumerated().compactMap { place, column in
      let cell = row[column]
      return cell.kind == .empty ? nil : "\(row.number):\(place):\(cell.kind):\(cell.text)"
    }
  }
}

@Suite("Volume of a workbook")
struct RunTests {
  @Test(
    "a streamed sheet has the cells of its grid",
    arguments: [
      "types.xlsx", "strings.xlsx", "no-references.xlsx", "plan.xlsx", "unusual.xlsx",
      "prefixed.xlsx", "utf16.xlsx", "dates-1900.xlsx", "dates-1904.xlsx", "serials.xlsx",
      "rows-shared.xlsx", "rows-inline.xlsx",
    ],
    [1, 2]
  )
  func equalsGrid(name: String, threads: Int) throws {
    let workbook = try XLSXWorkbook(path: fixture(name), threads: threads)
    let grid = try workbook.grid()
    for (columns, row) in [(Array(0..<16), 0), ([3, 0, 3, 40, 20_000], 1), ([], 0)] {
      let run = try workbook.run(columns: columns, after: row, threads: threads) { Collector() }
      #expect(run.consumers.map(\.fields) == [fields(grid, columns: columns, after: row)])
      #expect(run.rows == grid.rows.count { $0.number > row })
    }
  }

  @Test("thousands of rows arrive as they were written", arguments: ["shared", "inline"])
  func rows(strings: String) throws {
    let workbook = try XLSXWorkbook(path: fixture("rows-\(strings).xlsx"))
    let run = try workbook.run(columns: [0, 1, 2, 4], after: 1, threads: 2) { Collector() }
    // The loop of `make.py`; its quantities are eighths, exact in binary and in decimal.
    let expected = (1...5_000).filter { $0 % 100 != 0 }.flatMap { n -> [String] in
      let office = n % 29 < 10 ? "0\(n % 29)" : "\(n % 29)"
      let eighths = ["", ".125", ".25", ".375", ".5", ".625", ".75", ".875"][n * 7 % 8]
      let note = n % 2 == 1 ? "a&b <\(n)>" : "línea \(n)\notra"
      return [
        "\(n + 1):0:number:\(n)", "\(n + 1):1:text:Oficina \(office) ñ",
        "\(n + 1):2:number:\(n * 7 / 8)\(eighths)",
      ] + (n % 3 == 0 ? ["\(n + 1):3:text:\(note)"] : [])
    }
    #expect(run.consumers[0].fields == expected)
    #expect(run.rows == 4_950)
    #expect(run.consumers[0].batches > 1)
    #expect(run.issues.isEmpty)
  }

  @Test("all issues are counted and the first thousand kept")
  func manyIssues() throws {
    let run = try XLSXWorkbook(path: fixture("errors.xlsx"))
      .run(columns: [0, 1], after: 1, threads: 1) { Collector() }
    #expect(run.issueCount == 1_199)
    #expect(run.issues.count == 1_000)
    #expect(run.issues.first == TableIssue(kind: .errorValue("#N/A"), row: 2, column: 1))
    #expect(run.rows == 1_199)
  }

  @Test("an error far into a long sheet is thrown, with one thread or two", arguments: [1, 2])
  func lateError(threads: Int) throws {
    let workbook = try XLSXWorkbook(path: fixture("late-error.xlsx"))
    let reason = TableError.Reason.malformedPart(part: "xl/worksheets/sheet1.xml", line: 2)
    #expect(throws: TableError(file: workbook.path, reason: reason)) {
      _ = try workbook.run(columns: [0], after: 0, threads: threads) { Collector() }
    }
    #expect(try workbook.head(rows: 2).rows.map(\.number) == [1, 2])
  }

  @Test("issues are those of the columns asked for")
  func issues() throws {
    let workbook = try XLSXWorkbook(path: fixture("plan.xlsx"))
    let sheets: [TableIssue] = [
      TableIssue(kind: .otherSheets(["Notas"])), TableIssue(kind: .hiddenSheet("Listas")),
    ]
    let all = try workbook.run(columns: [3, 5], after: 3, threads: 1) { Collector() }
    #expect(all.issues == (try workbook.grid().issues))
    let some = try workbook.run(columns: [0, 1], after: 6, threads: 1) { Collector() }
    #expect(some.issues == sheets)
    #expect(some.rows == 4)
    #expect(some.consumers[0].fields.isEmpty)
  }
}
