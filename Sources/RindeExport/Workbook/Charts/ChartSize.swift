internal import RindeReport

/// The size of a chart in pixels.
struct ChartSize: Hashable {
  /// The size that libxlsxwriter starts from.
  static let standard = ChartSize(width: 480, height: 288)

  /// Pixels of a row of the standard height.
  static let row = 20

  let width: Int
  let height: Int

  /// Wide enough for long names, and high enough for every bar.
  static func fitting(_ chart: Chart, categories: Int) -> ChartSize {
    switch chart.kind {
    case .bars:
      let overlaps = chart.series.contains { $0.role == .target }
      let bars = overlaps ? 1 : max(1, chart.series.count)
      return ChartSize(
        width: 760,
        height: min(1_600, max(300, 150 + categories * (16 + 18 * bars)))
      )
    case .stackedBars:
      return ChartSize(width: 760, height: min(1_600, max(300, 150 + categories * 34)))
    case .columns, .lines:
      return ChartSize(width: 760, height: 380)
    }
  }

  /// Rows of the standard height that it covers.
  var rows: Int { (height + Self.row - 1) / Self.row }
}
