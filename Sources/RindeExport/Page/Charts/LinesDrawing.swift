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
    let names = series.indices.filter { series[$0].role == .target }.flatMap { name($0, plot) }
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
    guard texts.allSatisfy({ ChartLetters.bold.pixels($0 ?? "") + 4 <= plot.band }) else {
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
        [.init("class", "valor velo")]
      )
    }
  }

  /// The name of a target beside its line, at the side where least lies in its way.
  private func name(_ number: Int, _ plot: StandingPlot) -> [Markup] {
    let values = content.categories.compactMap { content.value($0, number) }
    guard let first = values.first, let last = values.last else { return [] }
    var text = series[number].name
    if Set(values).count == 1,
      let value = content.categories.lazy.compactMap({ content.text($0, number) }).first
    {
      text += " \(value)"
    }
    text = ChartLetters.small.lines(text, pixels: plot.room - 8, limit: 1)[0]
    let places = [(true, first), (false, last)].flatMap { isLeft, value in
      [-7, 15].map { shift in (isLeft: isLeft, y: plot.down(value) + shift) }
    }
    let best = places.min { left, right in
      obstacles(number, text, left, plot) < obstacles(number, text, right, plot)
    }
    guard let best else { return [] }
    return [
      ChartShape.text(
        text,
        best.isLeft ? .left : .right,
        y: best.y,
        best.isLeft ? .start : .end,
        [.init("dx", best.isLeft ? "3" : "-3"), .init("class", "menor velo")]
      )
    ]
  }

  /// Points of other series that a name would lie on.
  private func obstacles(
    _ number: Int,
    _ text: String,
    _ place: (isLeft: Bool, y: Int),
    _ plot: StandingPlot
  ) -> Int {
    let width = ChartLetters.small.pixels(text) + 8
    let count = Int((width / plot.band).rounded(.up))
    let covered =
      place.isLeft ? content.categories.prefix(count) : content.categories.suffix(count)
    return covered.reduce(0) { sum, category in
      sum
        + series.indices.filter { $0 != number }.count { other in
          guard let value = content.value(category, other) else { return false }
          return abs(plot.down(value) - (place.y - 4)) < 24
        }
    }
  }
}
