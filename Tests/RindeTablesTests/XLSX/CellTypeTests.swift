import RindeTables
import Testing

@Suite("Cells of a workbook")
struct CellTypeTests {
  @Test("every type of cell is read with its kind")
  func types() throws {
    let grid = try grid("types.xlsx")
    #expect(
      cells(grid.rows[0]) == [
        "1:text:llano", "2:text:con formato", "3:text:en la celda", "4:text:de fórmula",
        "5:boolean:1", "6:boolean:0", "7:error:#DIV/0!", "8:date:2022-03-31T08:00:00",
        "9:date:2022-03-31", "10:uncalculated:", "11:number:2", "13:text:dos partes",
      ]
    )
    #expect(
      grid.issues == [
        TableIssue(kind: .errorValue("#DIV/0!"), row: 1, column: 7),
        TableIssue(kind: .uncalculatedFormula, row: 1, column: 10),
      ]
    )
  }

  @Test("numbers keep the digits that somebody wrote")
  func numbers() throws {
    #expect(
      cells(try grid("types.xlsx").rows[1]) == [
        "1:number:0.85", "2:number:0.0015", "3:number:100000000000000000000", "4:number:5001",
        "5:number:-0.1", "6:number:12345678901234567", "7:number:1",
        "8:number:-1234.56789012346", "9:number:12345678901234600", "10:number:7", "11:text:NAN",
        "12:number:-0.00000025", "13:number:0.1", "14:number:12345650",
      ]
    )
  }

  @Test("hundreds of stored numbers get the text that decimal arithmetic gives them")
  func manyNumbers() throws {
    let rows = try grid("numbers.xlsx").rows
    #expect(rows.count == 413)
    #expect(rows.map { $0[0].text } == rows.map { $0[1].text })
    #expect(rows.allSatisfy { $0[0].kind == .number })
  }

  @Test("texts are unescaped, trimmed unless told, whole in any script; of blanks alone, empty")
  func strings() throws {
    #expect(
      cells(try grid("strings.xlsx").rows[0]) == [
        "1:text:una\r\ndos", "2:text:_x0041_", "3:text: con orilla ", "4:text:sin orilla",
        "5:text:📣 rendición & ñandú <b> ☃", "6:text:📣 _xD83D_ _x00G1_ _x12_", "8:text:a<b",
      ]
    )
  }

  @Test("rows and cells without references are counted")
  func missingReferences() throws {
    let grid = try grid("no-references.xlsx")
    #expect(grid.rows.map(\.number) == [1, 3, 7, 8])
    #expect(
      grid.rows.map(cells) == [
        ["1:number:1", "2:number:2"], ["2:number:3"], ["3:number:4", "4:number:5"], ["1:number:6"],
      ]
    )
  }

  @Test("a formula stored without value has none, and no zero in its place")
  func formulas() throws {
    let grid = try grid("serials.xlsx")
    #expect(grid.rows[0][1] == Cell(kind: .uncalculated, text: ""))
    #expect(grid.rows[1][1] == Cell(kind: .uncalculated, text: ""))
    #expect(
      grid.issues == [1, 2].map { TableIssue(kind: .uncalculatedFormula, row: $0, column: 2) }
    )
  }
}
