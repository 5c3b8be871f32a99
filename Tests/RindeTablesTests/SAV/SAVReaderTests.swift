import Foundation
import RindeTables
import Testing

/// A file of `Fixtures/sav`, made by `make.py` there.
private func path(_ name: String) -> String {
  Bundle.module.bundlePath + "/Fixtures/sav/" + name
}

/// The texts of the cells of each case.
private func texts(_ file: SAVFile) -> [[String]] {
  file.grid.rows.dropFirst().map { row in row.cells.map(\.text) }
}

@Suite("An SPSS file")
struct SAVReaderTests {
  @Test(
    "gives numbers, days, moments and texts as they are",
    arguments: ["tipos.sav", "tipos.zsav"]
  )
  func values(name: String) throws {
    let file = try SAVReader.file(at: path(name))
    #expect(file.grid.rows.map(\.number) == [0, 1, 2, 3, 5])
    let names = ["numero", "fecha", "momento", "texto", "codigo", "edad"]
    #expect(file.grid.rows.first?.cells.map(\.text) == names)
    #expect(
      texts(file) == [
        ["0.1", "2022-03-31", "2022-03-31T08:05:09", "Más difusión", "A", "-5"],
        ["-1.5", "1970-01-01", "1999-12-31T23:59:59", "", "B", "17"],
        ["1e+20", "2024-02-29", "", "  con blancos", "Z", "98"],
        ["3", "1582-10-15", "2000-01-01T00:00:00", "ñandú 😀", "A", "999"],
      ]
    )
    #expect(
      file.grid.rows[1].cells.map(\.kind) == [.number, .date, .date, .text, .text, .number]
    )
    #expect(file.grid.rows[2][3].kind == .empty)
  }

  @Test("says what its variables are and which of their values are no answer")
  func variables() throws {
    let variables = try SAVReader.file(at: path("tipos.sav")).variables
    #expect(variables.map(\.name) == ["numero", "fecha", "momento", "texto", "codigo", "edad"])
    #expect(
      variables.map(\.label) == ["Un número", "Día", "Momento", "Observaciones", "Código", nil]
    )
    #expect(variables.map(\.kind) == [.number, .date, .dateTime, .text, .text, .number])
    #expect(
      variables.map(\.measure) == [.scale, .unknown, .unknown, .unknown, .nominal, .ordinal]
    )
    #expect(variables.map(\.format) == ["F8.2", "DATE11", "DATETIME20", "A15", "A1", "F8.2"])
    #expect(variables[0].label(of: "3") == "Tres")
    #expect(variables[0].label(of: "0.1") == "Décimo")
    #expect(variables[0].label(of: "4") == nil)
    #expect(variables[4].labels.map(\.text).sorted() == ["Alfa", "Beta", "No aplica"])
    #expect(variables[4].missing == [.text("Z")])
    #expect(variables[4].isMissing("Z") && !variables[4].isMissing("A"))
    #expect(variables[5].missing == [.numbers(97...99), .numbers(999...999)])
    #expect(["97", "98", "98.5", "99", "999"].allSatisfy(variables[5].isMissing))
    #expect(!["96", "100", "-5", ""].contains(where: variables[5].isMissing))
  }

  @Test("of a survey keeps the values that stand for no answer and loses none")
  func survey() throws {
    let file = try SAVReader.file(at: path("encuesta.sav"))
    #expect(
      file.variables.map(\.name)
        == ["folio", "grupo", "participo", "temas_1", "temas_2", "temas_3", "satisf"]
    )
    #expect(
      file.variables[1].labels.map { "\($0.value) \($0.text)" }
        == ["1 JAL", "2 JAC", "3 Academia", "4 Veeduría"]
    )
    #expect(
      file.variables[3].label?.hasSuffix(": Cumplimiento de metas del plan de desarrollo") == true
    )
    #expect(file.variables[6].measure == .ordinal)
    #expect(file.variables[6].isMissing("99"))
    #expect(file.grid.rows.count == 91)
    #expect(texts(file).count { $0[2] == "99" } == 2)
    #expect(texts(file).count { $0[3] == "" } == 6)
  }

  @Test("gives back the same numbers, however many there are")
  func many() throws {
    let file = try SAVReader.file(at: path("muchos.sav"))
    let numbers = texts(file).map { $0.compactMap { Double($0) } }
    let written: [[Double]] = (0..<2_000).map { (row: Int) -> [Double] in
      [Double(row + 1), Double(row) / 7]
    }
    let same = numbers == written
    #expect(same)
  }

  @Test("in another code page than it says is read as Windows-1252")
  func codePage() throws {
    let file = try SAVReader.file(at: path("latin1.sav"))
    #expect(file.variables.map(\.label) == ["Año", "U"])
    #expect(texts(file) == [["año", "1"], ["b", "2"]])
  }
}

@Suite("An SPSS file that is refused")
struct SAVRefusalTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  @Test("is known by its first bytes and read as no other table")
  func kind() throws {
    let survey = path("encuesta.sav")
    #expect(try fileKind(at: survey) == .statistics)
    #expect(try fileKind(at: path("tipos.zsav")) == .statistics)
    let refusal = TableError(file: survey, reason: .statisticsFile)
    #expect(throws: refusal) { try TableReader.grid(at: survey) }
    #expect(throws: refusal) { try CSVReader.grid(at: survey) }
    #expect(throws: refusal) { try CSVScan(path: survey) }
    let content = try bytes("encuesta.sav")
    #expect(throws: refusal) { try CSVReader.grid(of: content, file: survey) }
  }

  @Test("is none at all")
  func others() throws {
    #expect(throws: TableError(file: "/tmp", reason: .directory)) {
      try SAVReader.file(at: "/tmp")
    }
    TemporaryFile("a,b\n1,2\n").use { path in
      #expect(throws: TableError(file: path, reason: .binary)) { try SAVReader.file(at: path) }
    }
  }

  @Test("is cut anywhere", arguments: ["encuesta.sav", "tipos.sav", "tipos.zsav"])
  func cut(name: String) throws {
    let whole = try bytes(name)
    for length in stride(from: 4, to: whole.count, by: name == "encuesta.sav" ? 37 : 5) {
      let file = TemporaryFile(Array(whole.prefix(length)))
      file.use { path in
        #expect(throws: TableError(file: path, reason: .damagedStatistics), "\(length)") {
          try SAVReader.file(at: path)
        }
      }
    }
  }

  @Test("is damaged in one byte, or says nothing", arguments: ["tipos.sav", "tipos.zsav"])
  func damaged(name: String) throws {
    let whole = try bytes(name)
    for (index, value) in zip(stride(from: 4, to: whole.count, by: 3), [0x00, 0xFF, 0x80].cycled) {
      var bytes = whole
      bytes[index] = bytes[index] == value ? ~value : value
      let file = TemporaryFile(bytes)
      file.use { path in
        do throws(TableError) {
          _ = try SAVReader.file(at: path)
        } catch {
          #expect([.damagedStatistics, .tooLarge(limitMiB: 915)].contains(error.reason))
        }
      }
    }
  }

  @Test("is nothing but noise behind its first bytes")
  func noise() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for size in [0, 1, 50, 172, 176, 500, 4_000] {
      var bytes = Array("$FL2".utf8)
      for _ in 0..<size {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 33))
      }
      let file = TemporaryFile(bytes)
      file.use { path in
        #expect(throws: TableError(file: path, reason: .damagedStatistics)) {
          try SAVReader.file(at: path)
        }
      }
    }
  }
}

extension [UInt8] {
  /// The elements over and over.
  fileprivate var cycled: some Sequence<UInt8> {
    sequence(state: 0) { index in
      defer { index += 1 }
      return self[index % count]
    }
  }
}
