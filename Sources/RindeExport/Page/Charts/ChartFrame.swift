/// What a kind of chart drew: shapes across the whole width, and how high they stand.
struct ChartDrawn {
  let shapes: [Markup]
  /// Pixels.
  let height: Int
  /// Pixels that the labels of a standing axis take at the left of the drawing.
  var margin = 0
}

/// The drawing of a figure with what those who do not see it are told.
///
/// It has no `viewBox`: places across are per cent of whatever width there is, places down and the
/// size of letters are pixels, so that a telephone shows letters as large as a screen does.
struct ChartFrame {
  let id: String
  let title: String
  let description: String

  var figureID: String { "grafica-\(id)" }

  /// The drawing, with the patterns that it uses.
  func markup(_ drawn: ChartDrawn, patterns: [Markup]) -> Markup {
    var attributes: [Markup.Attribute] = [
      .init("class", "dibujo"), .init("width", "100%"), .init("height", "\(drawn.height)"),
      .init("role", "img"), .init("aria-labelledby", "\(figureID)-titulo \(figureID)-texto"),
    ]
    if drawn.margin > 0 {
      attributes.append(.init("style", "--margen: \(drawn.margin)px"))
    }
    var children: [Markup] = [
      .tag("title", [.init("id", "\(figureID)-titulo")], title),
      .tag("desc", [.init("id", "\(figureID)-texto")], description),
    ]
    if !patterns.isEmpty { children.append(.tag("defs", [], patterns)) }
    return .tag("svg", attributes, children + drawn.shapes)
  }
}
