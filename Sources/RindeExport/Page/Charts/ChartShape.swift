/// A place across a drawing, in per cent of its width.
struct Across: Hashable {
  let percent: Double

  init(_ percent: Double) { self.percent = percent }

  static let left = Across(0)
  static let right = Across(100)

  /// `75%`, `33.333%`: at most three decimals.
  var text: String {
    let thousandths = Int((percent * 1000).rounded())
    let sign = thousandths < 0 ? "-" : ""
    let (whole, rest) = (abs(thousandths) / 1000, abs(thousandths) % 1000)
    guard rest > 0 else { return "\(sign)\(whole)%" }
    var digits = String(String(rest + 1000).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)%"
  }
}

/// The shapes of which drawings are made.
enum ChartShape {
  /// Where a text stands from its place.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  /// A rectangle between two places across.
  static func box(
    _ places: (Across, Across),
    y: Int,
    height: Int,
    _ attributes: [Markup.Attribute]
  ) -> Markup {
    let left = min(places.0.percent, places.1.percent)
    let width = abs(places.1.percent - places.0.percent)
    return .tag(
      "rect",
      [
        .init("x", Across(left).text), .init("y", "\(y)"), .init("width", Across(width).text),
        .init("height", "\(height)"),
      ] + attributes
    )
  }

  /// A line between two places.
  static func line(
    _ start: (Across, Int),
    _ end: (Across, Int),
    _ attributes: [Markup.Attribute]
  ) -> Markup {
    .tag(
      "line",
      [
        .init("x1", start.0.text), .init("y1", "\(start.1)"), .init("x2", end.0.text),
        .init("y2", "\(end.1)"),
      ] + attributes
    )
  }

  /// A line of text; `y` is that of its base line.
  static func text(
    _ text: String,
    _ x: Across,
    y: Int,
    _ anchor: Anchor = .start,
    _ attributes: [Markup.Attribute] = []
  ) -> Markup {
    var all: [Markup.Attribute] = [.init("x", x.text), .init("y", "\(y)")]
    if anchor != .start { all.append(.init("text-anchor", anchor.rawValue)) }
    return .tag("text", all + attributes, text)
  }

  /// Shapes in pixels around a place.
  static func around(_ x: Across, y: Int, _ shapes: [Markup]) -> Markup {
    .tag(
      "svg",
      [.init("x", x.text), .init("y", "\(y)"), .init("class", "punto")],
      shapes
    )
  }
}
