/// The axis below lying bars: its line and the marks of its scale.
struct LyingAxis {
  let scale: ChartScale
  let y: Int

  var bottom: Int { y + 24 }

  /// The parts with the axis below the last of them, so many pixels from its end.
  static func closing(
    _ parts: [ChartDrawn.Part],
    _ scale: ChartScale,
    raised: Int
  ) -> ChartDrawn {
    var parts = parts
    guard let last = parts.indices.last else { return ChartDrawn([]) }
    let axis = LyingAxis(scale: scale, y: parts[last].height - raised)
    parts[last].shapes += axis.shapes
    parts[last].height = axis.bottom
    return ChartDrawn(parts)
  }

  var shapes: [Markup] {
    let line = ChartShape.line((.left, y), (.right, y), [.init("class", "eje")])
    return [line]
      + scale.marks.indices.flatMap { number -> [Markup] in
        let mark = scale.marks[number]
        let x = scale.across(mark.value)
        let anchor: ChartShape.Anchor =
          number == 0 ? .start : number == scale.marks.count - 1 ? .end : .middle
        return [
          ChartShape.line((x, y), (x, y + 5), [.init("class", "eje")]),
          ChartShape.text(mark.text, x, y: y + 19, anchor, [.init("class", "menor")]),
        ]
      }
  }
}
