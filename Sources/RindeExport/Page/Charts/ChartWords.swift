/// Words of a chart above or below its shapes: whole, in as many lines as they take.
enum ChartWords {
  /// The name of a category and its value: side by side, or one below the other on a telephone.
  case label(name: String, value: String?)

  /// Values with the names of their series.
  case values([String])

  var markup: Markup {
    switch self {
    case .label(let name, let value):
      let value = value.map { Markup.tag("strong", [], $0) }
      return .tag(
        "p",
        [.init("class", "rotulo-tramo")],
        [.tag("span", [], name)] + [value].compactMap(\.self)
      )
    case .values(let values):
      return .tag("p", [.init("class", "valores-tramo")], values.joined(separator: " · "))
    }
  }

  /// Pixels that a name has on paper, and those of a line.
  private static let (printedRoom, line) = (420.0, 18)

  /// About how many pixels they take downwards on a sheet of paper.
  var printedHeight: Int {
    switch self {
    case .label(let name, _):
      Self.line * ChartLetters.plain.lines(name, pixels: Self.printedRoom, limit: 9).count
    case .values(let values):
      Self.line
        * ChartLetters.plain.lines(
          values.joined(separator: " · "),
          pixels: Self.printedRoom,
          limit: 9
        ).count
    }
  }
}
