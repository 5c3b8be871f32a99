/// How charts are shared out among printed pages, each whole.
struct ChartPages {
  /// A row of the standard height, in points.
  static let row = 15.0

  /// Letter paper lying, without margins, in points.
  private static let page = 525.0

  /// Per cent of the natural size: no larger, and no smaller than can be read.
  private static let scales = 50...80

  private let opening: Double
  private var charts: [(row: Int, height: Double)] = []

  /// - Parameter opening: Rows above the first chart.
  init(opening: Int) {
    self.opening = Double(opening) * Self.row
  }

  mutating func add(at row: Int, height: Double) { charts.append((row, height)) }

  /// The scale at which the tallest takes no more than a page.
  var scale: Int {
    let tallest = charts.indices.map { charts[$0].height + ($0 == 0 ? opening : 0) }.max() ?? 1
    let scale = Int(100 * Self.page / max(tallest, 1))
    return min(max(scale, Self.scales.lowerBound), Self.scales.upperBound)
  }

  /// The rows at which a page begins.
  var breaks: [Int] {
    let room = Self.page * 100 / Double(scale)
    var breaks: [Int] = []
    var used = opening
    for (number, chart) in charts.enumerated() {
      if number > 0, used + chart.height > room {
        breaks.append(chart.row)
        used = 0
      }
      used += chart.height
    }
    return breaks
  }
}
