internal import RindeReport

/// Lying bars, each below its name, with a dashed mark across it where it should have ended.
struct BarsDrawing {
  let content: ChartContent

  /// Pixels of a bar's height, and of how far the mark of a target stands out of it.
  static let (bar, reach) = (18, 4)

  /// Pixels between a category and the next.
  static let gap = 14

  private var scale: ChartScale { content.scale }

  private var reached: [Int] {
    content.chart.series.indices.filter { content.chart.series[$0].role != .target }
  }

  private var targets: [Int] {
    content.chart.series.indices.filter { content.chart.series[$0].role == .target }
  }

  var drawn: ChartDrawn {
    let scale = scale
    let parts = content.categories.map { part($0, scale) }
    return LyingAxis.closing(parts, scale)
  }

  private func part(_ category: ChartContent.Category, _ scale: ChartScale) -> ChartDrawn.Part {
    let value = reached.count > 1 ? nil : sentence(category, reached)
    var rows: [ChartDrawn.Row] = [.words(.label(name: category.fullName, value: value))]
    // A target alone has its mark too.
    for series in reached.isEmpty ? [Int?.none] : reached.map(Optional.some) {
      if let series, reached.count > 1 {
        rows.append(.words(.values(sentences(category, [series]))))
      }
      guard !isNothing(category) else { continue }
      rows.append(
        .shapes(
          bar(category, series, y: Self.reach, scale),
          height: Self.bar + 2 * Self.reach
        )
      )
    }
    return ChartDrawn.Part(rows: rows)
  }

  /// Whether nothing was to be reached and nothing was: words say it, and there is no bar.
  private func isNothing(_ category: ChartContent.Category) -> Bool {
    !targets.isEmpty
      && content.chart.series.indices.allSatisfy { content.value(category, $0) == 0 }
  }

  /// `75,0 % · meta 100,0 %`; a series that is one of several tells its name.
  private func sentence(_ category: ChartContent.Category, _ series: [Int]) -> String {
    sentences(category, series).joined(separator: " · ")
  }

  private func sentences(_ category: ChartContent.Category, _ series: [Int]) -> [String] {
    let own = series.map { number in
      let text = content.text(category, number) ?? PageChartTexts.noValue
      return reached.count > 1
        ? PageChartTexts.value(text, of: content.chart.series[number].name) : text
    }
    let marks = targets.compactMap { number in
      content.text(category, number).map {
        PageChartTexts.target(content.chart.series[number].name, $0)
      }
    }
    return own + (series.first == reached.first ? marks : [])
  }

  private func bar(
    _ category: ChartContent.Category,
    _ series: Int?,
    y: Int,
    _ scale: ChartScale
  ) -> [Markup] {
    var shapes: [Markup] = [
      ChartShape.box((.left, .right), y: y, height: Self.bar, [.init("class", "pista")])
    ]
    shapes += scale.marks.dropFirst().dropLast().map { mark in
      let x = scale.across(mark.value)
      return ChartShape.line((x, y), (x, y + Self.bar), [.init("class", "guia")])
    }
    let zero = scale.across(0)
    if let series, let value = content.value(category, series) {
      let look = PageLook(content.chart.series[series].role)
      shapes.append(
        ChartShape.box(
          (zero, scale.across(value)),
          y: y,
          height: Self.bar,
          look.fill(in: content.chart)
        )
      )
    }
    if scale.lowest < 0 {
      shapes.append(ChartShape.line((zero, y), (zero, y + Self.bar), [.init("class", "eje")]))
    }
    for target in targets {
      guard let value = content.value(category, target) else { continue }
      shapes += TargetMark(x: scale.across(value), y: y - Self.reach, bar: Self.bar).shapes
    }
    return shapes
  }
}

/// A dashed mark that stands out above and below a bar.
struct TargetMark {
  let x: Across
  let y: Int
  let bar: Int

  var shapes: [Markup] {
    let end = y + bar + 2 * BarsDrawing.reach
    return [
      ChartShape.line((x, y), (x, end), [.init("class", "halo")]),
      ChartShape.line((x, y), (x, end), [.init("class", "meta")]),
    ]
  }
}

extension ChartContent {
  /// The scale of all values.
  var scale: ChartScale { ChartScale(values, content: scaleContent) }

  /// What the values are, for the marks of the scale.
  var scaleContent: ChartScale.Content {
    if chart.showsPercentages { return .percentages }
    return values.allSatisfy { $0.rounded() == $0 } ? .counts : .decimals
  }
}
