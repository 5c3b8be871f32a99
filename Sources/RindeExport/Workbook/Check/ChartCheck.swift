internal import RindeReport

/// Finds what keeps a chart from being drawn or understood.
enum ChartCheck {
  /// The flaws of a chart over tables at `places`.
  static func flaws(in chart: Chart, places: ReportPlaces) -> [ChartFlaw] {
    var flaws: [ChartFlaw] = []
    if chart.title.isEmpty { flaws.append(.untitled) }
    if chart.description.isEmpty { flaws.append(.undescribed) }
    if chart.series.isEmpty { flaws.append(.noSeries) }
    for series in chart.series {
      if series.name.isEmpty { flaws.append(.unnamedSeries) }
      guard let place = places[series.table] else {
        flaws.append(.unknownTable(series.table))
        continue
      }
      for key in [series.categories, series.values] where place.columns[key] == nil {
        flaws.append(.unknownColumn(table: series.table, column: key))
      }
    }
    guard flaws.isEmpty else { return flaws }
    let rows = ChartSelection(chart) { places[$0]?.table }.rows
    for series in chart.series where rows[series.table]?.isEmpty ?? true {
      flaws.append(.noValues(series: series.name))
    }
    return flaws
  }
}
