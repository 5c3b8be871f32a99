internal import RindeReport

/// The names of a chart's series, each beside a piece of what it looks like.
struct ChartLegend {
  let chart: Chart

  var markup: Markup {
    .tag(
      "ul",
      [.init("class", "leyenda")],
      chart.series.map { series in .tag("li", [], [swatch(series), .text(series.name)]) }
    )
  }

  private func swatch(_ series: Chart.Series) -> Markup {
    let look = PageLook(series.role)
    var shapes: [Markup]
    switch (chart.kind, series.role) {
    case (.lines, _):
      shapes = [ChartShape.line((.left, 8), (.right, 8), look.stroke)]
      if let marker = ChartMarker(look: look).markup {
        shapes.append(ChartShape.around(Across(50), y: 8, [marker]))
      }
    case (.bars, .target):
      let mark = TargetMark(x: Across(50), y: 0, bar: 8)
      shapes = mark.shapes
    case (.columns, .target):
      shapes = [ChartShape.line((.left, 8), (.right, 8), [.init("class", "meta")])]
    case (.bars, _), (.columns, _), (.stackedBars, _):
      shapes = [
        ChartShape.box((.left, .right), y: 1, height: 14, look.fill(in: chart))
      ]
    }
    return .tag(
      "svg",
      [
        .init("class", "muestra"), .init("width", "28"), .init("height", "16"),
        .init("aria-hidden", "true"),
      ],
      shapes
    )
  }
}
