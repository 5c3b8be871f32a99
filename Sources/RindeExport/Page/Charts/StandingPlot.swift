internal import RindeReport

/// The ground on which columns and lines stand: a scale at the left, names below.
struct StandingPlot {
  /// Pixels above the greatest value, for its number, and of the room for values.
  static let (top, height) = (24, 220)

  let content: ChartContent
  let scale: ChartScale

  init(_ content: ChartContent) {
    self.content = content
    scale = content.scale
  }

  /// Pixels of the widest mark of the scale, with some space.
  var margin: Int {
    Int((scale.marks.map { ChartLetters.small.pixels($0.text) }.max() ?? 0).rounded(.up)) + 8
  }

  /// Pixels for all categories in the narrowest drawing.
  var room: Double { ChartLetters.room - Double(margin) }

  /// Pixels for one of them.
  var band: Double { room / Double(max(1, content.categories.count)) }

  /// The place across within the room of a category: 0 its left side, 1 its right one.
  func across(_ category: Int, _ part: Double = 0.5) -> Across {
    Across(100 * (Double(category) + part) / Double(content.categories.count))
  }

  /// The place down of a value.
  func down(_ value: Double) -> Int { Self.top + scale.down(value, height: Self.height) }

  /// The marks of the scale.
  var grid: [Markup] {
    scale.marks.flatMap { mark in
      let y = down(mark.value)
      return [
        ChartShape.line(
          (.left, y),
          (.right, y),
          [.init("class", mark.value == 0 ? "eje" : "guia")]
        ),
        ChartShape.text(
          mark.text,
          .left,
          y: y + 4,
          .end,
          [.init("dx", "-6"), .init("class", "menor")]
        ),
      ]
    }
  }

  /// The drawing: the marks, what stands on them, and the names.
  func drawn(_ shapes: [Markup]) -> ChartDrawn {
    let names = StandingNames(plot: self)
    let height = Self.top + Self.height + names.height
    return ChartDrawn(grid + shapes + names.shapes, height: height, margin: margin)
  }
}
