internal import RindeReport

/// A chart of a report as a figure of its page: the drawing, its legend, its caption and its numbers.
struct ChartFigure {
  let chart: Chart
  let report: Report

  /// The figure; `nil` when there is nothing to draw.
  var markup: Markup? { nil }
}

/// The numbers of a table whose columns are shaded, as a map of heat beside the table.
struct HeatFigure {
  let table: Table
  let title: String

  /// The figure; `nil` when no column is shaded or no number is above zero.
  var markup: Markup? { nil }
}
