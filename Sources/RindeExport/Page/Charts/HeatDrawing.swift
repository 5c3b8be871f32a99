/// A map of heat: a box for each number, the number in it, and names above and at the left.
struct HeatDrawing {
  let grid: HeatGrid

  private static let (head, box) = (22, 22)

  private var margin: Int {
    let widest = rowNames.map { ChartLetters.small.pixels($0) }.max() ?? 0
    return Int(widest.rounded(.up)) + 8
  }

  private var rowNames: [String] {
    grid.rowNames.map { ChartLetters.small.lines($0, pixels: 90, limit: 1)[0] }
  }

  /// Pixels of a box in the narrowest drawing.
  private var band: Double {
    (ChartLetters.room - Double(margin)) / Double(max(1, grid.columnNames.count))
  }

  /// The names across: whole, or the first letters that fit and tell them apart.
  var columnNames: [String] {
    let fits = { (name: String) in ChartLetters.small.pixels(name) + 4 <= band }
    if grid.columnNames.allSatisfy(fits) { return grid.columnNames }
    for length in stride(from: 8, through: 1, by: -1) {
      let names = grid.columnNames.map { String($0.prefix(length)) }
      if names.allSatisfy(fits), Set(names).count == names.count { return names }
    }
    return grid.columnNames.map { ChartLetters.small.lines($0, pixels: band - 4, limit: 1)[0] }
  }

  private func across(_ column: Int, _ part: Double) -> Across {
    Across(100 * (Double(column) + part) / Double(grid.columnNames.count))
  }

  var drawn: ChartDrawn {
    let rows = grid.rowNames.indices.flatMap { row($0) }
    let height = Self.head + grid.rowNames.count * Self.box + 2
    return ChartDrawn(names + rows, height: height, margin: margin)
  }

  private var names: [Markup] {
    let shown = columnNames
    return shown.indices.map { column in
      let whole = grid.columnNames[column]
      return .tag(
        "text",
        [
          .init("x", across(column, 0.5).text), .init("y", "15"), .init("text-anchor", "middle"),
          .init("class", "menor"),
        ],
        [.text(shown[column])] + (shown[column] == whole ? [] : [.tag("title", [], whole)])
      )
    }
  }

  private func row(_ row: Int) -> [Markup] {
    let y = Self.head + row * Self.box
    let name = ChartShape.text(
      rowNames[row],
      .left,
      y: y + 15,
      .end,
      [.init("dx", "-6"), .init("class", "menor")]
    )
    return [name]
      + grid.columnNames.indices.flatMap { column -> [Markup] in
        let place = grid.places[row][column]
        let ground = place.value.map { "calor-\(grid.step($0))" } ?? "papel"
        let box = ChartShape.box(
          (across(column, 0), across(column, 1)),
          y: y,
          height: Self.box,
          [.init("class", "cuadro \(ground)")]
        )
        guard !place.text.isEmpty, ChartLetters.small.pixels(place.text) + 2 <= band else {
          return [box]
        }
        let number = ChartShape.text(
          place.text,
          across(column, 0.5),
          y: y + 15,
          .middle,
          [.init("class", place.value == nil ? "menor" : "letra \(ground)")]
        )
        return [box, number]
      }
  }
}
