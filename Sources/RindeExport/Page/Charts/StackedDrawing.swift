internal import RindeReport

/// Lying bars of several parts, each with its own fill and its number.
struct StackedDrawing {
  let content: ChartContent

  private static let bar = 24

  /// Pixels around the number within a part.
  private static let rim = 4.0

  /// A part of a bar: from where to where its value reaches.
  struct Part: Hashable {
    let series: Int
    let start: Double
    let end: Double
  }

  /// The parts of a category: what is above zero towards the right, what is below towards the left.
  func parts(of category: ChartContent.Category) -> [Part] {
    var (right, left) = (0.0, 0.0)
    return content.chart.series.indices.compactMap { series in
      guard let value = content.value(category, series), value != 0 else { return nil }
      let start = value > 0 ? right : left
      if value > 0 { right += value } else { left += value }
      return Part(series: series, start: start, end: start + value)
    }
  }

  var scale: ChartScale {
    ChartScale(
      content.categories.flatMap { parts(of: $0).map(\.end) },
      content: content.scaleContent
    )
  }

  var drawn: ChartDrawn {
    let scale = scale
    let parts = content.categories.map { part($0, scale) }
    return LyingAxis.closing(parts, scale)
  }

  private func part(_ category: ChartContent.Category, _ scale: ChartScale) -> ChartDrawn.Part {
    let parts = parts(of: category)
    let beside = beside(category, parts, scale)
    let rows: [ChartDrawn.Row] = [
      .words(.label(name: category.fullName, value: nil)),
      .shapes(bar(category, parts, y: 2, scale), height: Self.bar + 4),
    ]
    return ChartDrawn.Part(rows: rows + (beside.isEmpty ? [] : [.words(.values(beside))]))
  }

  private func bar(
    _ category: ChartContent.Category,
    _ parts: [Part],
    y: Int,
    _ scale: ChartScale
  ) -> [Markup] {
    var shapes = [
      ChartShape.box((.left, .right), y: y, height: Self.bar, [.init("class", "pista")])
    ]
    shapes += parts.map { part in
      ChartShape.box(
        (scale.across(part.start), scale.across(part.end)),
        y: y,
        height: Self.bar,
        PageLook(content.chart.series[part.series].role).fill(in: content.chart)
      )
    }
    for part in parts where holdsNumber(category, part, scale) {
      guard let text = content.text(category, part.series) else { continue }
      let width = Int(ChartLetters.bold.pixels(text) + 2 * Self.rim)
      let ground = Markup.tag(
        "rect",
        [
          .init("x", "\(-width / 2)"), .init("y", "-9"), .init("width", "\(width)"),
          .init("height", "18"), .init("rx", "3"), .init("class", "papel"),
        ]
      )
      let number = Markup.tag(
        "text",
        [.init("y", "5"), .init("text-anchor", "middle"), .init("class", "valor")],
        text
      )
      let middle = scale.across((part.start + part.end) / 2)
      shapes.append(ChartShape.around(middle, y: y + Self.bar / 2, [ground, number]))
    }
    return shapes
  }

  /// Whether a part is wide enough for its number in the narrowest drawing.
  private func holdsNumber(
    _ category: ChartContent.Category,
    _ part: Part,
    _ scale: ChartScale
  ) -> Bool {
    guard let text = content.text(category, part.series) else { return false }
    let percent = abs(scale.percent(part.end) - scale.percent(part.start))
    return percent * ChartLetters.room / 100 >= ChartLetters.bold.pixels(text) + 2 * Self.rim + 4
  }

  /// The numbers that no part has room for, with the names of their series.
  private func beside(
    _ category: ChartContent.Category,
    _ parts: [Part],
    _ scale: ChartScale
  ) -> [String] {
    parts.filter { !holdsNumber(category, $0, scale) }.compactMap { part in
      content.text(category, part.series).map {
        PageChartTexts.value($0, of: content.chart.series[part.series].name)
      }
    }
  }
}
