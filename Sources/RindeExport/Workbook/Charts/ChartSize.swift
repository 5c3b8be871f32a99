internal import RindeReport

/// The size of a chart in pixels.
struct ChartSize: Hashable {
  /// The size that libxlsxwriter starts from.
  static let standard = ChartSize(width: 480, height: 288)

  /// Pixels of a row of the standard height.
  static let row = 20

  let width: Int
  let height: Int

  /// Wide enough for long names, and high enough for every bar and every line of its name.
  static func fitting(_ chart: Chart, _ ranges: ChartRanges, names: NameRoom) -> ChartSize {
    guard chart.lies else { return ChartSize(width: 760, height: 380) }
    let margins = ChartMargins(chart, names: names)
    let around = Int(margins.top + margins.bottom)
    let bars = chart.kind == .stackedBars ? 1 : max(1, chart.series.count)
    let name = 6 + 15 * names.lines
    // Generous while it fits a printed page, and no less than legible beyond.
    let generous = around + ranges.categoryCount * max(name, 16 + 18 * bars)
    let legible = around + ranges.categoryCount * max(name, 2 + 16 * bars)
    return ChartSize(width: 760, height: min(max(300, generous), max(640, legible)))
  }

  /// Rows of the standard height that it covers.
  var rows: Int { (height + Self.row - 1) / Self.row }
}

extension Chart {
  /// Whether its bars lie, with their names at the left.
  var lies: Bool { kind == .bars || kind == .stackedBars }
}
