/// How lines of text are shared out among printed pages.
struct LinesPage {
  /// The height of a heading, with the air above it.
  static let heading = 28.0

  /// Letter paper lying, without margins, in points.
  private static let page = 525.0

  /// A sheet up to so much longer than a page is printed smaller, on one.
  private static let stretch = 1.5

  /// A row of the standard height.
  private static let row = 15.0

  private let opening: Double
  private var heights: [Double] = []
  private var headings: Set<Int> = []

  /// - Parameter opening: Rows above the lines: title, notice and introduction.
  init(opening: Int) {
    self.opening = Double(opening) * Self.row
  }

  /// Lines so far.
  var count: Int { heights.count }

  mutating func add(height: Double, isHeading: Bool) {
    if isHeading { headings.insert(heights.count) }
    heights.append(height)
  }

  var fitsOne: Bool { heights.reduce(opening, +) <= Self.page * Self.stretch }

  /// The lines before which a page begins, so that no heading stays alone at the foot of one.
  var breaks: [Int] {
    var breaks: [Int] = []
    var used = opening
    for (line, height) in heights.enumerated() {
      let next = headings.contains(line) && line + 1 < heights.count ? heights[line + 1] : 0
      let isTaken = headings.contains(line - 1)
      if used + height + next > Self.page, line > 0, !isTaken {
        breaks.append(line)
        used = 0
      }
      used += height
    }
    return breaks
  }
}
