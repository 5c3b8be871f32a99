/// The room that the names of lying bars take at the left of the drawing.
///
/// LibreOffice breaks a name at the distance between the axis and the edge of the chart and then
/// puts it a little to the left of the axis, so that a line about as long as that distance would
/// run over the edge. The room is chosen so that no name has such a line.
struct NameRoom {
  /// From the edge of the chart to the axis, in pixels.
  let pixels: Double

  /// Lines that the longest name takes there.
  let lines: Int

  /// Pixels between the names and the axis, and between them and the edge.
  private static let gap = 16.0

  /// The widest room, in which names still leave the bars more than half of the chart.
  private static let widest = 336.0

  /// The narrowest for names that take several lines.
  private static let narrowest = 272.0

  /// Pixels of a line of a name that is broken before programs see it.
  static let line = widest - gap - 24

  /// How much wider or narrower programs may find a line than these widths say.
  private static let doubts = [0.98, 1.0, 1.02, 1.04]

  /// The room for names as they are broken at spaces and at their own line ends.
  init(_ names: [String]) {
    let width = TextWidth(points: FormatBook.size)
    let longest = names.map(width.width).max() ?? 0
    guard longest + Self.gap > Self.widest else {
      pixels = max(longest, 40) + Self.gap
      lines = names.map { $0.split(separator: "\n").count }.max() ?? 1
      return
    }
    let rooms = stride(from: Self.widest, through: Self.narrowest, by: -2)
    var best = (room: Self.widest, excess: Double.infinity)
    for room in rooms where best.excess > 0 {
      let excess = Self.excess(of: names, in: room, width)
      if excess < best.excess { best = (room, excess) }
    }
    pixels = best.room
    lines = names.map { width.broken($0, pixels: best.room * 0.98).count }.max() ?? 1
  }

  /// By how much the longest line of names that are broken at `room` exceeds what is free of it.
  private static func excess(of names: [String], in room: Double, _ width: TextWidth) -> Double {
    var longest = 0.0
    for name in names where width.width(name) + gap > room {
      for doubt in doubts {
        let lines = width.broken(name, pixels: room * doubt)
        longest = max(longest, lines.map(width.width).max() ?? 0)
      }
    }
    return max(0, longest + gap / 2 - room)
  }
}
