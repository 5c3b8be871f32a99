/// How a table and the charts below it are shared out among printed pages, each chart whole.
struct TablePages {
  /// Letter paper lying, without margins: points down and pixels across.
  private static let page = 525.0
  private static let width = 960.0

  /// A sheet up to so much longer than a page is printed smaller, on one.
  private static let stretch = 1.5

  /// Of the natural size, so that the table fits one page across.
  private let scale: Double

  private let table: Double
  private var charts: [(row: Int, height: Double)] = []

  /// - Parameters:
  ///   - opening: Rows above the table.
  ///   - table: The table's height in points, its headings included.
  ///   - pixels: The table's width.
  init(opening: Int, table: Double, pixels: Double) {
    scale = min(1, Self.width / max(pixels, 1))
    self.table = Double(opening) * ChartPages.row + table
  }

  /// Adds a chart that begins at a row, with what stands above it.
  mutating func add(at row: Int, height: Double) { charts.append((row, height)) }

  /// Whether everything is legible on one page.
  var fitsOne: Bool {
    charts.reduce(table) { $0 + $1.height } * scale <= Self.page * Self.stretch
  }

  /// Per cent of the natural size.
  var percent: Int { max(10, Int(scale * 100)) }

  /// The rows at which a page begins, so that no chart is cut.
  var breaks: [Int] {
    let room = Self.page * 100 / Double(percent)
    var used = table - room * (table / room).rounded(.down)
    var breaks: [Int] = []
    for chart in charts {
      if used + chart.height > room {
        breaks.append(chart.row)
        used = 0
      }
      used += chart.height
    }
    return breaks
  }
}
