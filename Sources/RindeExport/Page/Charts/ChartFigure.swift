internal import RindeReport

/// A chart of a report as a figure of its page: the drawing, its legend, its caption and its numbers.
struct ChartFigure {
  let chart: Chart
  let report: Report

  /// Pixels that a sheet of letter paper leaves for a drawing below its title and its legend.
  private static let sheet = 800

  /// The figure; `nil` when there is nothing to draw, or a line would have a single point.
  var markup: Markup? {
    guard let content = ChartContent(chart, of: report) else { return nil }
    if chart.kind == .lines, !LinesDrawing(content: content).hasLine { return nil }
    let drawing = drawing(of: content)
    let title = report.pageTitle(chart.title)
    let frame = ChartFrame(id: chart.id, title: title, description: chart.description)
    var parts: [Markup] = [
      .tag("figcaption", [], title),
      .tag("p", [.init("class", "medida")], chart.valueTitle),
    ]
    if chart.series.count > 1 { parts.append(ChartLegend(content: content).markup) }
    parts += frame.markup(drawing, patterns: SeriesPatterns(chart: chart).markup)
    if !content.omitted.isEmpty {
      parts.append(.tag("p", [.init("class", "nota")], WorkbookTexts.omitted(content.omitted)))
    }
    parts.append(ChartNumbers(content: content, title: title).markup)
    let isTall = drawing.printedHeight > Self.sheet
    return .tag(
      "figure",
      [.init("id", frame.figureID), .init("class", isTall ? "grafica alta" : "grafica")],
      parts
    )
  }

  private func drawing(of content: ChartContent) -> ChartDrawn {
    switch chart.kind {
    case .bars: BarsDrawing(content: content).drawn
    case .stackedBars: StackedDrawing(content: content).drawn
    case .columns: ColumnsDrawing(content: content).drawn
    case .lines: LinesDrawing(content: content).drawn
    }
  }
}
