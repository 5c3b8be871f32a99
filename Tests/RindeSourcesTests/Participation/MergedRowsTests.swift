import RindeSources
import RindeTables
import Testing

@Suite("Cells that are merged downwards")
struct MergedRowsTests {
  private func row(_ number: Int, _ texts: [String]) -> Grid.Row {
    Grid.Row(
      number: number,
      cells: texts.map { $0.isEmpty ? .empty : Cell(kind: .text, text: $0) }
    )
  }

  @Test("stand in every row that they cover, and in none beyond")
  func filled() {
    let grid = Grid(
      file: "preguntas.xlsx",
      sheet: "Hoja1",
      rows: [
        row(1, ["evento", "pregunta"]), row(2, ["Foro", "uno"]), row(3, ["", "dos"]),
        row(5, ["", "tres"]), row(6, ["", "cuatro"]), row(7, ["Feria"]), row(8, []),
      ],
      mergedRanges: [
        Grid.MergedRange(rows: 2...5, columns: 1...1),
        Grid.MergedRange(rows: 7...9, columns: 1...2),
        Grid.MergedRange(rows: 1...1, columns: 1...2),
        Grid.MergedRange(rows: 20...30, columns: 1...1),
      ],
      issues: []
    )
    let filled = grid.fillingMergedRows().rows.map { row in row.cells.map(\.text) }
    #expect(
      filled == [
        ["evento", "pregunta"], ["Foro", "uno"], ["Foro", "dos"], ["Foro", "tres"], ["", "cuatro"],
        ["Feria"], ["Feria"],
      ]
    )
    #expect(grid.fillingMergedRows().rows.map(\.number) == [1, 2, 3, 5, 6, 7, 8])
  }
}
