internal import RindeReport

/// The numbers of a table whose columns are shaded, as a map of heat beside the table.
struct HeatFigure {
  let table: Table
  let title: String

  /// The figure; `nil` when no column is shaded or no number is above zero.
  var markup: Markup? {
    guard let grid = HeatGrid(table) else { return nil }
    let frame = ChartFrame(
      id: "calor-\(table.id)",
      title: title,
      description: PageChartTexts.heat(rows: grid.rowNames, columns: grid.columnNames)
        + " " + greatest(grid)
    )
    return .tag(
      "figure",
      [.init("id", frame.figureID), .init("class", "grafica")],
      [
        .tag("figcaption", [], PageChartTexts.heatCaption(title)),
        .tag("p", [.init("class", "medida")], "\(PageChartTexts.heatKey) \(greatest(grid))"),
        legend(grid),
      ] + frame.markup(HeatDrawing(grid: grid).drawn, patterns: [])
    )
  }

  private func greatest(_ grid: HeatGrid) -> String {
    PageChartTexts.greatest(grid.greatestText, unit: grid.unit, places: grid.greatestPlaces)
  }

  private func legend(_ grid: HeatGrid) -> Markup {
    .tag(
      "ul",
      [.init("class", "leyenda")],
      grid.steps.map { step, text in
        let swatch = Markup.tag(
          "svg",
          [
            .init("class", "muestra"), .init("width", "28"), .init("height", "16"),
            .init("aria-hidden", "true"),
          ],
          [
            ChartShape.box((.left, .right), y: 0, height: 16, [.init("class", "calor-\(step)")])
          ]
        )
        return .tag("li", [], [swatch, .text(text)])
      }
    )
  }
}
