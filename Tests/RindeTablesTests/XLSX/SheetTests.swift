import RindeTables
import Testing

@Suite("Sheets of a workbook")
struct SheetTests {
  @Test("an office's plan is read with its places, merged cells and hidden parts")
  func plan() throws {
    let grid = try grid("plan.xlsx")
    #expect(grid.sheet == "Plan 2022")
    #expect(grid.file == fixture("plan.xlsx"))
    #expect(grid.rows.map(\.number) == [1, 3, 4, 5, 6, 8, 9, 10, 11])
    #expect(
      grid.rows.map(cells) == [
        ["1:text:PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO"],
        [
          "1:text:Subcomponente", "2:text:Actividad", "3:text:Meta", "4:text:Responsable",
          "5:text:Fecha", "6:text:DIVIPOLA",
        ],
        [
          "1:text:1. Información de calidad", "2:text:1.1 Publicar el informe",
          "3:text:Dos (2) publicaciones", "4:text:Planeación", "5:date:2022-03-31", "6:number:5001",
        ],
        [
          "2:text:1.2 Actualizar «la página»", "3:text:100%", "4:text:TIC", "5:date:2022-06-30",
          "6:number:52001",
        ],
        [
          "2:text:1.3 Rendir cuentas 📣", "3:text:Mínimo 29 espacios", "4:text:Prensa",
          "5:date:2022-12-31", "6:number:11001",
        ],
        ["6:number:68003"], ["6:text:sí"], ["6:error:#DIV/0!"], ["6:boolean:1"],
      ]
    )
    #expect(
      grid.mergedRanges == [
        Grid.MergedRange(rows: 1...1, columns: 1...6),
        Grid.MergedRange(rows: 4...6, columns: 1...1),
      ]
    )
    #expect(
      grid.issues == [
        TableIssue(kind: .otherSheets(["Notas"])),
        TableIssue(kind: .hiddenSheet("Listas")),
        TableIssue(kind: .hiddenRows(1)),
        TableIssue(kind: .hiddenColumns(1)),
        TableIssue(kind: .errorValue("#DIV/0!"), row: 10, column: 6),
      ]
    )
  }

  @Test("parts are found through the relationships, whatever their numbers")
  func order() throws {
    let grid = try grid("order.xlsx")
    #expect(grid.sheet == "Plan")
    #expect(grid.rows.map(cells) == [["1:text:plan"]])
    #expect(
      grid.issues == [
        TableIssue(kind: .otherSheets(["Avances"])),
        TableIssue(kind: .hiddenSheet("Listas")),
        TableIssue(kind: .hiddenSheet("Secreta")),
      ]
    )
    let workbook = try XLSXWorkbook(path: fixture("order.xlsx"))
    #expect(workbook.sheets.map(\.name) == ["Vacía", "Listas", "Plan", "Avances", "Secreta"])
    #expect(workbook.sheets.map(\.isVisible) == [true, false, true, true, false])
  }

  @Test(
    "a sheet asked for by name is read, hidden or not, in any case",
    arguments: ["Listas", "LISTAS"]
  )
  func named(name: String) throws {
    let grid = try grid("order.xlsx", sheet: name)
    #expect(grid.sheet == "Listas")
    #expect(grid.rows.map(cells) == [["1:text:listas"]])
    #expect(
      grid.issues == [
        TableIssue(kind: .otherSheets(["Plan", "Avances"])),
        TableIssue(kind: .hiddenSheet("Secreta")),
      ]
    )
  }

  @Test(
    "prefixes, the strict namespace and other encodings change nothing",
    arguments: [
      ("prefixed.xlsx", [["1:number:1", "2:text:dos"], ["1:number:3"]]),
      ("strict.xlsx", [["1:number:1"]]),
      ("utf16.xlsx", [["1:text:año"]]),
      ("latin1.xlsx", [["1:text:año"]]),
    ]
  )
  func dialects(name: String, expected: [[String]]) throws {
    #expect(try grid(name).rows.map(cells) == expected)
  }

  @Test("comments, character data sections, instructions and extensions hide no row and add none")
  func unusual() throws {
    let grid = try grid("unusual.xlsx")
    #expect(grid.rows.map(\.number) == [1, 3, 4, 5, 6, 8, 10])
    #expect(
      grid.rows.map(cells) == [
        ["1:number:1"], ["1:number:3"], ["1:number:4", "2:text:</row>"], ["1:number:5"],
        ["1:number:6"], ["1:text:a&b"], ["1:number:10"],
      ]
    )
    #expect(
      grid.mergedRanges == [
        Grid.MergedRange(rows: 3...4, columns: 1...2),
        Grid.MergedRange(rows: 1...9, columns: 3...3),
      ]
    )
    #expect(
      grid.issues == [TableIssue(kind: .hiddenRows(1)), TableIssue(kind: .hiddenColumns(1))]
    )
  }

  @Test("the head of a sheet is its first rows with data")
  func head() throws {
    let workbook = try XLSXWorkbook(path: fixture("plan.xlsx"))
    let grid = try workbook.grid()
    let head = try workbook.head(rows: 3)
    #expect(head.rows == Array(grid.rows.prefix(3)))
    #expect(try workbook.head(rows: 100).rows == grid.rows)
  }
}
