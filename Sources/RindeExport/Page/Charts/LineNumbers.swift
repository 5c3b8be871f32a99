internal import RindeReport

/// The numbers of a line beside its points, where least of any line lies in their way.
struct LineNumbers {
  let content: ChartContent
  /// The number of the series.
  let number: Int
  let plot: StandingPlot

  /// Pixels from a point to the base line of its number: above it, or below.
  private static let shifts = [-10, 21]

  /// Pixels of a number above its base line.
  private static let height = 10

  /// None where the narrowest drawing has no room for each.
  var markup: [Markup] {
    let texts = content.categories.map { content.text($0, number) }
    guard texts.allSatisfy({ ChartLetters.smallBold.pixels($0 ?? "") + 2 <= plot.band }) else {
      return []
    }
    return content.categories.indices.compactMap { place in
      guard let text = texts[place],
        let value = content.value(content.categories[place], number)
      else { return nil }
      return ChartShape.text(
        text,
        plot.across(place),
        y: baseLine(of: text, at: place, point: plot.down(value)),
        .middle,
        [.init("class", "valor cota velo")]
      )
    }
  }

  private func baseLine(of text: String, at place: Int, point: Int) -> Int {
    let middle = (Double(place) + 0.5) * plot.band
    let half = ChartLetters.smallBold.pixels(text) / 2
    let reach = (middle - half)...(middle + half)
    let counted = Self.shifts.map { shift in
      (line: point + shift, obstacles: obstacles(reach, base: point + shift))
    }
    return counted.min { $0.obstacles < $1.obstacles }?.line ?? point + Self.shifts[0]
  }

  /// How much of the lines lies where a number would; everything where names stand.
  private func obstacles(_ reach: ClosedRange<Double>, base: Int) -> Int {
    guard base < StandingPlot.top + StandingPlot.height else { return .max }
    let letters = Double(base - Self.height - 2)...Double(base + 2)
    return content.chart.series.indices.reduce(0) { sum, series in
      sum
        + stride(from: reach.lowerBound, through: reach.upperBound, by: 2).count { x in
          height(of: series, at: x).map(letters.contains) ?? false
        }
    }
  }

  /// Where the line of a series passes, in pixels of the narrowest drawing; a target reaches both
  /// sides.
  private func height(of series: Int, at x: Double) -> Double? {
    let categories = content.categories
    var position = x / plot.band - 0.5
    if content.chart.series[series].role == .target {
      position = min(max(0, position), Double(categories.count - 1))
    }
    let before = min(Int(position.rounded(.down)), categories.count - 2)
    guard before >= 0, position <= Double(before + 1),
      let first = content.value(categories[before], series),
      let second = content.value(categories[before + 1], series)
    else { return nil }
    let part = position - Double(before)
    return Double(plot.down(first)) * (1 - part) + Double(plot.down(second)) * part
  }
}
