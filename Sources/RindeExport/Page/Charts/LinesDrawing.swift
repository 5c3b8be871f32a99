internal import RindeReport

/// Lines from category to category, each with its own strokes and points; a gap where a value is
/// missing.
struct LinesDrawing {
  let content: ChartContent

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
    let names = series.indices.filter { series[$0].role == .target }
      .compactMap { TargetName(content: content, number: $0, plot: plot).markup }
    return plot.drawn(lines + names + numbers(plot))
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

  /// A target reaches both sides of the drawing, so that it shows with a single category too.
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

  /// The numbers of the leading series above its points, or below where another lies above.
  private func numbers(_ plot: StandingPlot) -> [Markup] {
    guard let leading else { return [] }
    let texts = content.categories.map { content.text($0, leading) }
    guard texts.allSatisfy({ ChartLetters.smallBold.pixels($0 ?? "") + 2 <= plot.band }) else {
      return []
    }
    return content.categories.indices.compactMap { place in
      let category = content.categories[place]
      guard let text = texts[place], let value = content.value(category, leading) else {
        return nil
      }
      let y = plot.down(value)
      let others = series.indices.filter { $0 != leading }
        .compactMap { content.value(category, $0).map(plot.down) }
      let isBlocked = others.contains { $0 <= y && $0 > y - 26 }
      let isFreeBelow = !others.contains { $0 >= y && $0 < y + 26 }
      return ChartShape.text(
        text,
        plot.across(place),
        y: isBlocked && isFreeBelow ? y + 20 : y - 10,
        .middle,
        [.init("class", "valor cota velo")]
      )
    }
  }
}
