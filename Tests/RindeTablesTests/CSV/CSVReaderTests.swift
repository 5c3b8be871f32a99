import RindeTables
import Testing

@Suite struct CSVReaderTests {
  private func grid(_ text: String) throws -> Grid {
    try CSVReader.grid(of: Array(text.utf8), file: "plan.csv")
  }

  private func texts(_ grid: Grid) -> [[String]] {
    grid.rows.map { row in row.cells.map(\.text) }
  }

  @Test(
    "Every encoding, separator and line end gives the same rows",
    arguments: Writing.allCases,
    [",", ";", "\t", "|"]
  )
  func encodings(writing: Writing, separator: String) throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      let text = [
        ["Gestión", "Descripción", "Año"], ["1", "Rendición de cuentas", "2022"],
        ["2", "Participación", "2023"],
      ].map { $0.joined(separator: separator) }.joined(separator: lineEnd)
      let grid = try CSVReader.grid(of: writing.bytes(of: text), file: "plan.csv")
      #expect(
        texts(grid) == [
          ["Gestión", "Descripción", "Año"], ["1", "Rendición de cuentas", "2022"],
          ["2", "Participación", "2023"],
        ]
      )
      #expect(grid.rows.map(\.number) == [1, 2, 3])
      #expect(grid.issues.isEmpty)
      #expect(grid.file == "plan.csv")
      #expect(grid.sheet == nil)
    }
  }

  @Test(
    "Quotes follow one set of rules",
    arguments: [
      ("a,b\n\"x,y\",2\n", [["a", "b"], ["x,y", "2"]]),
      ("a,b\n\"x\ny\",2\n", [["a", "b"], ["x\ny", "2"]]),
      ("a,b\n\"x\r\ny\",2\r\n", [["a", "b"], ["x\r\ny", "2"]]),
      ("a,b\n\"dijo \"\"sí\"\"\",2\n", [["a", "b"], ["dijo \"sí\"", "2"]]),
      ("a,b\n\"\"\"\",2\n", [["a", "b"], ["\"", "2"]]),
      ("a,b\n\"\",2\n", [["a", "b"], ["", "2"]]),
      ("a,b\ntubo 5\" PVC,2\n", [["a", "b"], ["tubo 5\" PVC", "2"]]),
      ("a,b\nel \"Festival\" anual,2\n", [["a", "b"], ["el \"Festival\" anual", "2"]]),
      ("a,b\n \"x\",2\n", [["a", "b"], [" \"x\"", "2"]]),
      ("a,b\n\"Festival\" anual,2\n", [["a", "b"], ["Festival anual", "2"]]),
      ("a,b\n\"x\"y\"z\",2\n", [["a", "b"], ["xy\"z\"", "2"]]),
      ("a,b\n1,\"x\"\r\n2,\"y\"\r\n", [["a", "b"], ["1", "x"], ["2", "y"]]),
    ]
  )
  func quotes(text: String, expected: [[String]]) throws {
    #expect(try texts(grid(text)) == expected)
  }

  @Test("A quoted line break counts as a line of the file")
  func lineNumbers() throws {
    let grid = try grid("a,b\n\"x\n\ny\",2\n\n3,4\n")
    #expect(grid.rows.map(\.number) == [1, 2, 6])
  }

  @Test("Rows keep their own length, blank rows are left out and their numbers skipped")
  func raggedAndBlank() throws {
    let grid = try grid("a,b,c\n1\n\n , ,\n2,3,4,5\n")
    #expect(texts(grid) == [["a", "b", "c"], ["1"], ["2", "3", "4", "5"]])
    #expect(grid.rows.map(\.number) == [1, 2, 5])
  }

  @Test("A cell of blanks keeps them and is empty")
  func blankCell() throws {
    let grid = try grid("a,b\n1,  \n")
    #expect(grid.rows[1].cells[1] == Cell(kind: .empty, text: "  "))
    #expect(grid.rows[1].cells[0] == Cell(kind: .text, text: "1"))
  }

  @Test("A line sep=; names the separator and is no row")
  func separatorLine() throws {
    let expected = [["a,b", "c,d"], ["1,2", "3,4"]]
    #expect(try texts(grid("sep=;\na,b;c,d\n1,2;3,4\n")) == expected)
    #expect(try texts(grid("SEP=;\r\na,b;c,d\r\n1,2;3,4\r\n")) == expected)
    #expect(try texts(grid("\"sep=;\"\na,b;c,d\n1,2;3,4\n")) == expected)
    #expect(try grid("sep=;\na;b\n").rows.map(\.number) == [2])
  }

  @Test("Titles above the header and commas in the text do not mislead the sniffing")
  func titleRows() throws {
    let text = """
      Alcaldía de Pasto, Nariño
      Plan Anticorrupción, vigencia 2022

      Actividad;Meta;Responsable
      Rendición de cuentas, audiencia;Dos (2), al año;Planeación, Gobierno
      Publicar;1;TIC
      """
    let grid = try grid(text)
    #expect(grid.rows.map(\.cells.count) == [1, 1, 3, 3, 3])
    #expect(grid.rows.map(\.number) == [1, 2, 4, 5, 6])
  }

  @Test("Decimal commas in every row do not make the comma a separator")
  func decimalCommas() throws {
    #expect(try texts(grid("a;b;c\n1,5;2,5;3,5\n1,0;2,0;3,0\n"))[1] == ["1,5", "2,5", "3,5"])
    #expect(try texts(grid("a,b\n1,5\n2,6\n"))[1] == ["1", "5"])
  }

  @Test("A quote that nothing closes is text and is reported, and no row is swallowed")
  func unclosedQuote() throws {
    let grid = try grid("a,b\n1,\"x\n2,y\n3,z\n")
    #expect(texts(grid) == [["a", "b"], ["1", "\"x"], ["2", "y"], ["3", "z"]])
    #expect(grid.issues == [TableIssue(kind: .unclosedQuote, row: 2, column: 2)])
  }

  @Test("Bytes that UTF-8 does not know are replaced and reported with row and column")
  func undecodable() throws {
    let bytes = Array("Gestión,Año,Acción\nx,".utf8) + [0xFF] + Array("y,z\n".utf8)
    let grid = try CSVReader.grid(of: bytes, file: "f")
    #expect(texts(grid)[1] == ["x", "\u{FFFD}y", "z"])
    #expect(grid.issues == [TableIssue(kind: .undecodableBytes, row: 2, column: 2)])
  }

  @Test("Windows-1252 has its own quotes and dashes, and five places without a letter")
  func windows1252() throws {
    let bytes: [UInt8] =
      Array("a;b\n".utf8) + [0x93, 0x47, 0xF3, 0x94, 0x3B, 0x96, 0x80, 0x81, 0x0A]
    let grid = try CSVReader.grid(of: bytes, file: "f")
    #expect(texts(grid)[1] == ["“Gó”", "–€\u{FFFD}"])
    #expect(grid.issues == [TableIssue(kind: .undecodableBytes, row: 2, column: 2)])
  }

  @Test("Nothing but blanks is an empty file", arguments: ["", "\n\n", "  \r\n\t\n", "\u{FEFF}"])
  func empty(text: String) {
    #expect(throws: TableError(file: "plan.csv", reason: .empty)) { try grid(text) }
  }
}
