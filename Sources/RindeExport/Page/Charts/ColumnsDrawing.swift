internal import RindeReport

/// Standing columns side by side, with a dashed mark across them where they should have ended.
struct ColumnsDrawing {
  let content: ChartContent

  /// The part of a category's room that its columns take.
  private static let filled = 0.76

  private var reached: [Int] {
    content.chart.series.indices.filter { content.chart.series[$0].role != .target }
  }

  /// Where the columns of a series begin and end within the room of a category.
  func sides(_ position: Int) -> (Double, Double) {
    let width = Self.filled / Double(max(1, reached.count))
    let start = (1 - Self.filled) / 2 + Double(position) * width
    return (start, start + width)
  }

  /// Whether every number fits above its column in the narrowest drawing.
  private func numbersFit(_ plot: StandingPlot) -> Bool {
    let room = reached.count == 1 ? plot.band : plot.band * Self.filled / Double(reached.count)
    return content.categories.allSatisfy { category in
      reached.allSatisfy { series in
        ChartLetters.small.pixels(content.text(category, series) ?? "") + 2 <= room
      }
    }
  }

  var drawn: ChartDrawn {
    let plot = StandingPlot(content)
    let hasNumbers = numbersFit(plot)
    var shapes: [Markup] = []
    var numbers: [Markup] = []
    for (place, category) in content.categories.enumerated() {
      for (position, series) in reached.enumerated() {
        guard let value = content.value(category, series) else { continue }
        let (left, right) = sides(position)
        let (start, end) = (plot.down(0), plot.down(value))
        shapes.append(
          ChartShape.box(
            (plot.across(place, left), plot.across(place, right)),
            y: min(start, end),
            height: abs(end - start),
            PageLook(content.chart.series[series].role).fill(in: content.chart)
          )
        )
        guard hasNumbers, let text = content.text(category, series) else { continue }
        numbers.append(
          ChartShape.text(
            text,
            plot.across(place, (left + right) / 2),
            y: value < 0 ? end + 14 : end - 5,
            .middle,
            [.init("class", "velo")]
          )
        )
      }
    }
    return plot.drawn(shapes + targets(plot) + numbers)
  }

  private func targets(_ plot: StandingPlot) -> [Markup] {
    content.chart.series.indices.filter { content.chart.series[$0].role == .target }
      .flatMap { series in
        content.categories.indices.flatMap { place -> [Markup] in
          guard let value = content.value(content.categories[place], series) else { return [] }
          let y = plot.down(value)
          let ends = ((plot.across(place, 0.04), y), (plot.across(place, 0.96), y))
          return [
            ChartShape.line(ends.0, ends.1, [.init("class", "halo")]),
            ChartShape.line(ends.0, ends.1, [.init("class", "meta")]),
          ]
        }
      }
  }
}
