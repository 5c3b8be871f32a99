internal import RindeReport

/// The name of a target beside its line, where least lies in its way.
struct TargetName {
  let content: ChartContent
  /// The number of its series.
  let number: Int
  let plot: StandingPlot

  /// A place of the name: at which side, and its base line.
  struct Place: Hashable {
    let isLeft: Bool
    let y: Int
  }

  private var values: [Double] { content.categories.compactMap { content.value($0, number) } }

  /// Its value, if it is the same everywhere.
  private var value: String? {
    guard Set(values).count == 1 else { return nil }
    return content.categories.lazy.compactMap { content.text($0, number) }.first
  }

  /// The name with its value; where that would lie on something, the value alone.
  var markup: Markup? {
    let name = content.chart.series[number].name
    let texts = [value.map { "\(name) \($0)" } ?? name, value].compactMap(\.self)
      .map { ChartLetters.small.lines($0, pixels: plot.room - 8, limit: 1)[0] }
    let choices = texts.flatMap { text in places.map { (text: text, place: $0) } }
    let counted = choices.map { (choice: $0, count: obstacles($0.text, $0.place)) }
    guard let best = counted.min(by: { $0.count < $1.count })?.choice else { return nil }
    return ChartShape.text(
      best.text,
      best.place.isLeft ? .left : .right,
      y: best.place.y,
      best.place.isLeft ? .start : .end,
      [.init("dx", best.place.isLeft ? "3" : "-3"), .init("class", "menor velo")]
    )
  }

  /// Above and below its line, at either side.
  private var places: [Place] {
    guard let first = values.first, let last = values.last else { return [] }
    return [-7, 16].flatMap { shift in
      [
        Place(isLeft: true, y: plot.down(first) + shift),
        Place(isLeft: false, y: plot.down(last) + shift),
      ]
    }
  }

  /// How much of other lines, of their points and of their numbers lies where a text would.
  private func obstacles(_ text: String, _ place: Place) -> Int {
    let width = ChartLetters.small.pixels(text) + 6
    let start = place.isLeft ? 0 : plot.room - width
    let middle = Double(place.y - 4)
    let others = content.chart.series.indices.filter { $0 != number }
    return others.reduce(0) { sum, other in
      sum
        + stride(from: start, through: start + width, by: 4).count { x in
          height(of: other, at: x).map { abs($0 - middle) < 12 } ?? false
        }
        + content.categories.indices.count { category in
          let x = (Double(category) + 0.5) * plot.band
          guard x + 26 > start, x - 26 < start + width,
            let value = content.value(content.categories[category], other)
          else { return false }
          return abs(Double(plot.down(value)) - 10 - middle) < 18
        }
    }
  }

  /// Where the line of a series passes, in pixels of the narrowest drawing.
  private func height(of series: Int, at x: Double) -> Double? {
    let position = x / plot.band - 0.5
    let before = Int(position.rounded(.down))
    let categories = content.categories
    guard before >= 0, before + 1 < categories.count,
      let first = content.value(categories[before], series),
      let second = content.value(categories[before + 1], series)
    else { return nil }
    let part = position - Double(before)
    return Double(plot.down(first)) * (1 - part) + Double(plot.down(second)) * part
  }
}
