import RindeReport
import Testing

@testable import RindeExport

@Suite("A map of heat of a page")
struct HeatFigureTests {
  private static func table(_ days: [(String, [Int])], shaded: Bool = true) -> Table {
    let hours = (days.first?.1 ?? []).indices.map {
      Column(key: "h\($0)", heading: "\($0) h", kind: .integer, unit: "publicaciones")
    }
    return Table(
      id: "dia_y_hora",
      columns: [Column(key: "dia", heading: "Día", kind: .text)] + hours,
      rows: days.map { [.text($0.0)] + $0.1.map { .integer($0) } },
      key: ["dia"],
      shading: shaded ? hours.map(\.key) : []
    )
  }

  @Test("there is none without shaded columns or without a number above zero")
  func none() {
    #expect(
      HeatFigure(table: Self.table([("Lunes", [1])], shaded: false), title: "T").markup == nil
    )
    #expect(HeatFigure(table: Self.table([("Lunes", [0, 0])]), title: "T").markup == nil)
  }

  @Test("has the fewer names across, every number in its place and words for the greatest")
  func transposed() throws {
    let table = Self.table([("Lunes", [0, 1, 10, 4]), ("Martes", [2, 0, 0, 3])])
    let grid = try #require(HeatGrid(table))
    #expect(grid.columnNames == ["Lunes", "Martes"])
    #expect(grid.rowNames == ["0 h", "1 h", "2 h", "3 h"])
    #expect(
      grid.places.map { $0.map(\.text) } == [["0", "2"], ["1", "0"], ["10", "0"], ["4", "3"]]
    )
    let html = try #require(HeatFigure(table: table, title: "Horas").markup?.rendered)
    #expect(html.contains("El mayor: 10 publicaciones (Lunes · 2\u{A0}h)."))
    // Two columns of half the width; four rows of 22 pixels below the names.
    #expect(html.contains("<rect x=\"50%\" y=\"22\" width=\"50%\" height=\"22\""))
    #expect(html.components(from: "class=\"cuadro ", to: "\"").count == 8)
  }

  /// Fifths of ten: up to 2, 4, 6, 8 and 10.
  @Test("has grounds in equal steps, and says which numbers have which")
  func steps() throws {
    let grid = try #require(HeatGrid(Self.table([("Lunes", [0, 1, 2, 3, 8, 10])])))
    #expect([0, 1, 2, 3, 8, 10].map(grid.step) == [0, 1, 1, 2, 4, 5])
    #expect(grid.steps.map(\.text) == ["0", "de 1 a 2", "3", "8", "10"])
  }

  @Test("shortens names across so that each differs")
  func names() throws {
    let days = ["Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo"]
    let table = Self.table(days.map { ($0, Array(repeating: 1, count: 24)) })
    let drawing = HeatDrawing(grid: try #require(HeatGrid(table)))
    let shown = drawing.columnNames
    #expect(Set(shown).count == 7)
    #expect(zip(shown, days).allSatisfy { $1.hasPrefix($0) })
    let html = try #require(HeatFigure(table: table, title: "T").markup?.rendered)
    #expect(html.contains("<title>Miércoles</title>"))
  }
}
