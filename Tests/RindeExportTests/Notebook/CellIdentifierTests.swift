import Testing

@testable import RindeExport

@Suite("The identifiers of cells")
struct CellIdentifierTests {
  private static func cell(_ source: String) -> NotebookCell {
    NotebookCell(role: .code, tags: [], source: source)
  }

  @Test("are the first digits of the SHA-256 of role, position and text")
  func digits() throws {
    // printf 'code\n0\nx = 1' | sha256sum; printf 'markdown\n1\nHola' | sha256sum
    let identifiers = try CellIdentifiers(
      of: [Self.cell("x = 1"), NotebookCell(role: .markdown, tags: [], source: "Hola")]
    )
    #expect(identifiers.values == ["7e36742b", "47a72db8"])
  }

  @Test("differ among equal cells, and are the same every time")
  func unique() throws {
    let cells = (0..<200).map { Self.cell($0 < 100 ? "x" : "y") }
    let values = try CellIdentifiers(of: cells).values
    #expect(Set(values).count == 200)
    #expect(values.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{8}/) != nil })
    #expect(try CellIdentifiers(of: cells).values == values)
  }
}
