internal import RindeReport

/// The names of a chart's series, each beside a piece of what it looks like.
struct ChartLegend {
  let content: ChartContent

  private var chart: Chart { content.chart }

  var markup: Markup {
    .tag(
      "ul",
      [.init("class", "leyenda")],
      chart.series.indices.map { number in
        .tag("li", [], [swatch(chart.series[number]), .tag("span", [], name(number))])
      }
    )
  }

  /// `Meta: 80,0 %` for a target that is the same everywhere and has no words at each category.
  private func name(_ number: Int) -> String {
    let series = chart.series[number]
    let values = Set(content.categories.compactMap { content.value($0, number) })
    guard series.role == .target, chart.kind == .lines || chart.kind == .columns,
      values.count == 1,
      let value = content.categories.lazy.compactMap({ content.text($0, number) }).first
    else { return series.name }
    return PageChartTexts.value(value, of: series.name)
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
