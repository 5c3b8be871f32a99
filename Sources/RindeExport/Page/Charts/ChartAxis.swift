/// The axis below lying bars: its line and the marks of its scale.
struct LyingAxis {
  let scale: ChartScale

  /// Pixels from its top to its line, and to its end.
  private static let (y, height) = (4, 28)

  /// The parts with the axis below the last of them.
  static func closing(_ parts: [ChartDrawn.Part], _ scale: ChartScale) -> ChartDrawn {
    var parts = parts
    guard let last = parts.indices.last else { return ChartDrawn([]) }
    parts[last].rows.append(.shapes(LyingAxis(scale: scale).shapes, height: height))
    return ChartDrawn(parts)
  }

  /// Pixels between the texts of two marks.
  private static let space = 8.0

  /// The places of the texts in the narrowest drawing.
  private var extents: [(start: Double, end: Double)] {
    scale.marks.indices.map { number in
      let x = scale.percent(scale.marks[number].value) * ChartLetters.room / 100
      let width = ChartLetters.small.pixels(scale.marks[number].text)
      return switch anchor(number) {
      case .start: (x, x + width)
      case .middle: (x - width / 2, x + width / 2)
      case .end: (x - width, x)
      }
    }
  }

  private func anchor(_ number: Int) -> ChartShape.Anchor {
    number == 0 ? .start : number == scale.marks.count - 1 ? .end : .middle
  }

  /// Whether a telephone leaves out every second text, counted from zero.
  private var isCrowded: Bool {
    zip(extents, extents.dropFirst()).contains { $1.start - $0.end < Self.space }
  }

  var shapes: [Markup] {
    let y = Self.y
    let zero = scale.marks.firstIndex { $0.value == 0 } ?? 0
    let isCrowded = isCrowded
    let line = ChartShape.line((.left, y), (.right, y), [.init("class", "eje")])
    return [line]
      + scale.marks.indices.flatMap { number -> [Markup] in
        let mark = scale.marks[number]
        let x = scale.across(mark.value)
        let isSpare = isCrowded && (number - zero) % 2 != 0
        return [
          ChartShape.line((x, y), (x, y + 5), [.init("class", "eje")]),
          ChartShape.text(
            mark.text,
            x,
            y: y + 19,
            anchor(number),
            [.init("class", isSpare ? "menor de-sobra" : "menor")]
          ),
        ]
      }
  }
}
