import Glibc
import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("DIVIPOLA codes")
struct TerritoryTests {
  private typealias Fixture = ProgressFixture

  /// The reading of one record with a code in the given cell.
  private func record(_ cell: Cell, heading: String = "divipola") throws -> ProgressReading {
    let row = Fixture.row("1.1", quantity: "1")
    let grid = Grid(
      file: "avances.csv",
      sheet: nil,
      rows: [
        Grid.Row(
          number: 1,
          cells: (Fixture.header + [heading]).map { Cell(kind: .text, text: $0) }
        ),
        Grid.Row(
          number: 2,
          cells: row.map { $0.isEmpty ? .empty : Cell(kind: .text, text: $0) } + [cell]
        ),
      ],
      mergedRanges: [],
      issues: []
    )
    return try ProgressReader.read(grid, isCommaSeparated: false, plan: Fixture.plan)
  }

  @Test(
    "a record says where, and keeps its leading zero",
    arguments: [
      (Cell(kind: .text, text: "52001"), "52001", [String]()),
      (Cell(kind: .text, text: " 05001 "), "05001", []),
      (Cell(kind: .text, text: "52"), "52", []),
      (Cell(kind: .number, text: "52356"), "52356", []),
      (Cell(kind: .number, text: "5001"), "05001", ["avance.divipola-con-cero divipola 5001"]),
      (Cell(kind: .text, text: "5001"), "05001", ["avance.divipola-con-cero divipola 5001"]),
      (Cell(kind: .number, text: "5"), "05", ["avance.divipola-con-cero divipola 5"]),
      (.empty, nil, []),
      (Cell(kind: .text, text: "Pasto"), nil, ["avance.divipola-invalida divipola Pasto"]),
      (Cell(kind: .text, text: "520"), nil, ["avance.divipola-invalida divipola 520"]),
      (Cell(kind: .text, text: "0"), nil, ["avance.divipola-invalida divipola 0"]),
      (Cell(kind: .number, text: "52001.5"), nil, ["avance.divipola-invalida divipola 52001.5"]),
    ]
  )
  func ofRecords(cell: Cell, territory: String?, issues: [String]) throws {
    let reading = try record(cell)
    #expect(reading.records.map(\.territory) == [territory])
    #expect(reading.summary == issues)
    #expect(reading.counts.used == 1)
  }

  @Test(
    "knows the column by other headings",
    arguments: [
      "Código DIVIPOLA", "codigo_divipola", "DIVIPOLA municipio", "Código DANE",
      "municipio_divipola",
    ]
  )
  func headings(heading: String) throws {
    let reading = try record(Cell(kind: .text, text: "52001"), heading: heading)
    #expect(reading.records.map(\.territory) == ["52001"])
  }

  @Test("two records that differ only in their place are two")
  func notRepeated() throws {
    let row = Fixture.row("1.1", quantity: "1")
    let reading = try ProgressReader.read(
      Fixture.grid([Fixture.header + ["divipola"], row + ["52001"], row + ["52356"]]),
      isCommaSeparated: false,
      plan: Fixture.plan
    )
    #expect(reading.records.map(\.territory) == ["52001", "52356"])
  }

  @Test("an activity names several places, each once")
  func ofActivities() throws {
    let reading = try PlanFixture.one(
      meta: "5 municipios",
      columns: ["divipola": "52001; 52356, 52835 52001"]
    )
    #expect(try reading.activity("1.1").territories == ["52001", "52356", "52835"])
    #expect(reading.codes(of: "1.1").isEmpty)
  }

  @Test("an activity's code that is none is told, and a lost zero given back")
  func doubtfulActivities() throws {
    let reading = try PlanFixture.one(
      meta: "2 municipios",
      columns: ["divipola": "5001; Ipiales"]
    )
    #expect(try reading.activity("1.1").territories == ["05001"])
    #expect(reading.codes(of: "1.1") == ["plan.divipola-con-cero", "plan.divipola-invalida"])
  }

  /// Counts the records of each line.
  private struct Lines: ProgressFold, Equatable {
    var lines: [Int32] = []

    mutating func fold(_ batch: ProgressColumns) { lines += batch.lines }

    mutating func merge(_ other: Self) { lines = (lines + other.lines).sorted() }
  }

  @Test("a scan of volume finds the same codes wrong as the reader")
  func scanned() throws {
    let codes = ["52001", "", "5001", "52", "Pasto", " 52356", "12345", "ñ2001"]
    let rows = (0..<400).map { index in
      Fixture.row("1.1", quantity: "1", evidence: "acta \(index)") + [codes[index % codes.count]]
    }
    let lines = ([Fixture.header + ["divipola"]] + rows).map { $0.joined(separator: ";") }
    let fixture = RegisterFixture([:])
    fixture.write(lines.joined(separator: "\n") + "\n", to: "compromisos.csv")
    let path = "\(fixture.path)/compromisos.csv"
    let (reading, _) = try ProgressReader.read(path: path, plan: Fixture.plan)
    let outcome = try ProgressScan.fold(path: path, plan: Fixture.plan, threads: 2) { Lines() }
    #expect(outcome.fold.lines.sorted() == reading.columns.lines)
    #expect(outcome.counts == reading.counts)
    #expect(
      reading.counts.issues == ["avance.divipola-con-cero": 50, "avance.divipola-invalida": 100]
    )
  }
}
