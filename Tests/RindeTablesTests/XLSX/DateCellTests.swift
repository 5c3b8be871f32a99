import RindeTables
import Testing

/// What `make.py` wrote, in the order of its rows.
private let written = [
  "2022-03-31", "2022-03-31T08:00:00", "2022-06-30", "2021-12-01", "14:30:00", "06:05:04",
  "2022-03-31T18:45:30", "2022-01-01T00:00:00", "2024-02-29", "1900-03-01", "9999-12-31",
  "2026-11-21", "2022-05-06",
]

@Suite("Dates of a workbook")
struct DateCellTests {
  @Test("a number is a date by its format alone, in both epochs", arguments: [1900, 1904])
  func dates(epoch: Int) throws {
    let rows = try grid("dates-\(epoch).xlsx").rows
    let read = rows.prefix(written.count).map { $0[0] }
    var expected = written.map { Cell(kind: .date, text: $0) }
    if epoch == 1904 {
      // Before the epoch: openpyxl stores a negative number, which Excel cannot show either.
      expected[9] = read[9]
      #expect(read[9].kind == .number)
    }
    #expect(read == expected)
  }

  @Test("formats that only look like dates leave numbers")
  func numbers() throws {
    let rows = try grid("dates-1900.xlsx").rows
    let expected = [
      "45000", "1.5", "45001", "45002", "45003", "45004", "45005", "45006", "5001", "-3", "0",
      "2958466",
    ]
    #expect(
      rows.prefix(expected.count).map { $0[1] }
        == expected.map { Cell(kind: .number, text: $0) }
    )
  }

  @Test("serials around the day that never was read as Excel shows them")
  func serials() throws {
    #expect(
      try grid("serials.xlsx").rows.map { $0[0].text } == [
        "1900-01-01T00:00:00", "1900-02-28T00:00:00", "1900-02-29T00:00:00",
        "1900-03-01T00:00:00", "2000-01-01T00:00:00", "2022-03-31T12:00:00", "0.25",
        "2022-04-01T00:00:00",
      ]
    )
  }
}
