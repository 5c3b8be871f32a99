internal import RindeReport

/// What stands around the drawing of a chart with lying bars, in pixels.
struct ChartMargins {
  let top: Double
  let right: Double
  let bottom: Double
  let left: Double

  /// The margins of a chart with lying bars whose names take `names`.
  init(_ chart: Chart, names: NameRoom) {
    let title = TextWidth(points: 13, bold: true)
    top = 36 + 22 * Double(title.lines(VisibleText.line(chart.title), pixels: 600))
    // The label of a bar that reaches the end of the axis stands beyond it.
    right = chart.kind == .bars ? 60 : 28
    // The axis' numbers and title, and the legend.
    bottom = 58 + (chart.series.count > 1 ? 8 + 18 * Self.legendLines(of: chart) : 0)
    left = names.pixels
  }

  /// Lines of the legend, which LibreOffice sets in columns of one width.
  private static func legendLines(of chart: Chart) -> Double {
    let width = TextWidth(points: FormatBook.size)
    let entries = chart.series.map { width.width($0.name) + 34 }
    return (entries.reduce(0, +) / 480).rounded(.up)
  }
}
