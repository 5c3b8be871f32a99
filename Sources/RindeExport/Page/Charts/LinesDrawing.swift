internal import RindeReport

/// Lines from category to category, each with its own strokes and points; a gap where a value is
/// missing.
struct LinesDrawing {
  let content: ChartContent

  /// Whether some series has two points between which there is a line.
  var hasLine: Bool {
    series.indices.contains { number in
      series[number].role != .target
        && content.categories.count { content.value($0, number) != nil } > 1
    }
  }

  private var series: [Chart.Series] { content.chart.series }

  /// The series whose numbers are written, unless it is one of several of the same standing.
  private var leading: Int? {
    let others = series.filter { $0.role != .target }
    return series.indices.first { number in
      if case .member = series[number].role { return others.count == 1 }
      return series[number].role != .target
    }
  }

  var drawn: ChartDrawn {
    let plot = StandingPlot(content)
    // What was to be reached lies below what was.
    let order =
      series.indices.filter { series[$0].role == .target }
      + series.indices.filter { series[$0].role != .target }.reversed()
    let lines = order.flatMap { line($0, plot) }
    let numbers = leading.map { LineNumbers(content: content, number: $0, plot: plot).markup } ?? []
    return plot.drawn(lines + numbers)
  }

  private func line(_ number: Int, _ plot: StandingPlot) -> [Markup] {
    let look = PageLook(series[number].role)
    var shapes: [Markup] = []
    var points: [Markup] = []
    var previous: (Across, Int)?
    for (place, category) in content.categories.enumerated() {
      guard let value = content.value(category, number) else {
        previous = nil
        continue
      }
      let point = (plot.across(place), plot.down(value))
      if let previous { shapes.append(ChartShape.line(previous, point, look.stroke)) }
      if let marker = ChartMarker(look: look).markup {
        points.append(ChartShape.around(point.0, y: point.1, [marker]))
      }
      previous = point
    }
    return reaching(number, plot, look) + shapes + points
  }

  /// A target reaches both sides of the drawing.
  private func reaching(_ number: Int, _ plot: StandingPlot, _ look: PageLook) -> [Markup] {
    guard series[number].role == .target else { return [] }
    let last = content.categories.count - 1
    return [(0, 0.0), (last, 1.0)].compactMap { place, side in
      content.value(content.categories[place], number).map { value in
        let y = plot.down(value)
        return ChartShape.line((plot.across(place), y), (plot.across(place, side), y), look.stroke)
      }
    }
  }
}
