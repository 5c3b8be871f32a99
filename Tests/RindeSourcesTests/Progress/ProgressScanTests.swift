import Glibc
import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("Progress records in volume")
struct ProgressScanTests {
  private typealias Fixture = ProgressFixture

  /// Every record by its line, so that nothing can be mixed up unseen.
  private struct Ledger: ProgressFold, Equatable {
    var entries: [Int32: [Int64]] = [:]

    mutating func fold(_ batch: ProgressColumns) {
      for index in 0..<batch.count {
        entries[batch.lines[index]] = [
          Int64(batch.activities[index]), Int64(batch.days[index]), batch.amounts[index],
          Int64(batch.evidence[index]), Int64(batch.kinds.isEmpty ? 0 : batch.kinds[index]),
          batch.denominators.isEmpty ? 0 : batch.denominators[index],
          batch.verified.isEmpty ? 0 : Int64(batch.verified[index]),
        ]
      }
    }

    mutating func merge(_ other: Self) {
      entries.merge(other.entries) { first, _ in first }
    }
  }

  /// A row of random cells, most of them plain, some of each kind of trouble.
  private func randomRow(_ index: Int, _ amounts: [String], _ random: inout SplitMix) -> [String] {
    func pick(_ usual: [String], _ rare: [String], rarity: UInt64) -> String {
      let cells = random.next() % rarity == 0 ? rare : usual
      return cells[Int(random.next() % UInt64(cells.count))]
    }
    return [
      pick(
        ["1.1", "1.10", "3.1"],
        ["2.1", "2.2", "N21", "n21", "1.1.", "9.9", "", " 1.1"],
        rarity: 5
      ),
      pick(
        ["2022-03-31", "31/03/2022", "2022-12-31", "01/01/2022"],
        ["2022-02-30", "3/4/2022", "31-03-22", "2021-12-31", "", "ayer", "2022-03-31T08:00:00"],
        rarity: 7
      ),
      pick(amounts, ["", "85 %", "-1", "tres", "+2", "1.2.3", "99999999999999"], rarity: 6),
      pick([""], ["3", "0", "2,5"], rarity: 8),
      pick([""], ["10", "0"], rarity: 8),
      pick([""], ["Informe elaborado", "informe  PUBLICADO", "otro"], rarity: 20),
      "OPGI",
      pick(["acta.pdf", "https://e.co/1"], ["", " ", "\u{A0}", "ñ"], rarity: 3),
      pick(["sí", "no", ""], ["SI", "No", "x", "Pendiente", "SÍ"], rarity: 6),
      "fila \(index)",
    ]
  }

  private func write(_ rows: [[String]], separator: String) throws -> String {
    let lines = rows.map { cells in
      cells.map { $0.contains(separator) ? "\"\($0)\"" : $0 }.joined(separator: separator)
    }
    var template = Array("/tmp/rinde-avances-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  @Test(
    "gives the records, counts and issues of the reader, with any number of threads",
    arguments: [
      (";", ["1", "12", "0,5", "1.234,5", "15.000", "2,75"]),
      (";", ["1", "12", "1.5", "0.125"]),
      (";", ["1", "15.000", "15,000"]),
      (",", ["1", "12.25", "0.5", "15.000", "1234.5678"]),
      (",", ["1", "12.25", "0,5", "15.000", "1,234.5"]),
      (",", ["7", "15.000"]),
    ]
  )
  func sameAsReader(separator: String, amounts: [String]) throws {
    var random = SplitMix(state: UInt64(amounts.count) &* 77)
    let rows = (0..<1_800).map { randomRow($0, amounts, &random) }
    let path = try write([["Título"], Fixture.header] + rows, separator: separator)
    defer { unlink(path) }
    let (reading, _) = try ProgressReader.read(path: path, plan: Fixture.plan)
    var expected = Ledger()
    expected.fold(reading.columns)
    #expect(reading.counts.used > 500 || amounts.count < 3)
    for threads in [1, 3] {
      let outcome = try ProgressScan.fold(
        path: path,
        plan: Fixture.plan,
        threads: threads,
        chunkSize: 20_000
      ) { Ledger() }
      #expect(outcome.fold == expected)
      #expect(outcome.counts.read == 1_800)
      #expect(outcome.counts == reading.counts)
      let found = outcome.issues.filter { $0.code != "avance.repetidos-no-revisados" }
      for severity in DataIssue.Severity.allCases {
        let wanted = reading.issues.filter { $0.severity == severity }.prefix(1_000)
        #expect(found.filter { $0.severity == severity } == Array(wanted))
      }
      let lines = found.map { $0.position.line ?? 0 }
      #expect(lines == lines.sorted())
    }
  }

  @Test("says that records written twice were not looked for")
  func repetitions() throws {
    let row = Fixture.row("1.1", quantity: "1")
    let path = try write([Fixture.header, row, row], separator: ";")
    defer { unlink(path) }
    let outcome = try ProgressScan.fold(path: path, plan: Fixture.plan, threads: 2) { Ledger() }
    #expect(outcome.counts.used == 2)
    #expect(outcome.issues.map(\.code) == ["avance.repetidos-no-revisados"])
  }

  @Test("refuses what is no table of records")
  func refusals() throws {
    #expect(throws: ProgressError.file(TableError(file: "/no/existe.csv", reason: .missing))) {
      try ProgressScan.fold(path: "/no/existe.csv", plan: Fixture.plan, threads: 1) { Ledger() }
    }
    let path = try write([["a", "b"], ["1", "2"]], separator: ";")
    defer { unlink(path) }
    let missing = ["actividad", "fecha", "cantidad (o numerador y denominador, o hito)"]
    #expect(throws: ProgressError.noTable(file: path, found: ["a", "b"], missing: missing)) {
      try ProgressScan.fold(path: path, plan: Fixture.plan, threads: 1) { Ledger() }
    }
  }
}

/// A small generator with a fixed sequence (SplitMix64).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
