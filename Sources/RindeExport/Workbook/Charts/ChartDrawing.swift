internal import CXlsxWriter
internal import RindeReport

/// Draws a chart of a report with the chart functions of libxlsxwriter.
struct ChartDrawing {
  let chart: Chart
  let ranges: ChartRanges
  /// The cells with names for people, if the categories are codes; `nil` without them.
  var labels: String? = nil

  /// The room that its names take, if its bars lie.
  var names: NameRoom { NameRoom(labels == nil ? ranges.names : ranges.labels) }

  private var type: lxw_chart_type {
    switch chart.kind {
    case .bars: LXW_CHART_BAR
    case .stackedBars: LXW_CHART_BAR_STACKED
    case .columns: LXW_CHART_COLUMN
    case .lines: LXW_CHART_LINE
    }
  }

  /// Makes the chart and puts it on a sheet at a row.
  func draw(
    on page: SheetPage,
    row: Int,
    size: ChartSize,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    let raw = try file.addChart(type)
    titles(on: raw)
    axes(of: raw)
    for (series, range) in zip(chart.series, ranges.series) {
      guard let drawn = chart_add_series(raw, labels ?? range.categories, range.values) else {
        throw .outOfMemory(chart.id)
      }
      chart_series_set_name(drawn, VisibleText.line(series.name))
      SeriesDrawing(
        chart: chart,
        series: series,
        categories: ranges.categoryCount,
        empty: ranges.empty[series.table] ?? []
      ).draw(drawn)
    }
    // What was to be reached stands beside what was: around it, it would be taken for its border.
    if chart.kind != .lines { chart_set_series_gap(raw, 60) }
    try insert(raw, on: page, row: row, size: size)
  }

  private func titles(on raw: UnsafeMutablePointer<lxw_chart>) {
    chart_title_set_name(raw, VisibleText.line(chart.title))
    let font = ChartFont(size: 13, bold: true)
    font.with { chart_title_set_name_font(raw, $0) }
    if chart.series.count > 1 {
      chart_legend_set_position(raw, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
      ChartFont(size: 10).with { chart_legend_set_font(raw, $0) }
    } else {
      chart_legend_set_position(raw, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    }
  }

  private func axes(of raw: UnsafeMutablePointer<lxw_chart>) {
    guard let horizontal = chart_axis_get(raw, LXW_CHART_AXIS_TYPE_X),
      let vertical = chart_axis_get(raw, LXW_CHART_AXIS_TYPE_Y)
    else { return }
    // In charts with bars the categories stand on the vertical axis.
    let (categories, values) = chart.lies ? (vertical, horizontal) : (horizontal, vertical)
    // The names at the left say by themselves what they are.
    if !ranges.categoryHeading.isEmpty, !chart.lies {
      chart_axis_set_name(categories, VisibleText.line(ranges.categoryHeading))
    }
    chart_axis_set_name(values, VisibleText.line(chart.valueTitle))
    for axis in [categories, values] {
      ChartFont(size: 10).with { chart_axis_set_num_font(axis, $0) }
      ChartFont(size: 10, bold: true).with { chart_axis_set_name_font(axis, $0) }
    }
    chart_axis_set_num_format(values, chart.showsPercentages ? "0%" : "#,##0")
    if ranges.values.allSatisfy({ $0 >= 0 }) { chart_axis_set_min(values, 0) }
    if chart.showsPercentages, (ranges.values.max() ?? 0) <= 1, chart.kind != .stackedBars {
      chart_axis_set_max(values, 1)
    }
    var line = lxw_chart_line()
    line.color = 0xD9_D9D9
    line.width = 0.75
    chart_axis_major_gridlines_set_visible(values, 1)
    chart_axis_major_gridlines_set_line(values, &line)
    if chart.lies {
      chart_axis_set_major_tick_mark(categories, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
      // Every name, none left out for want of room.
      chart_axis_set_interval_unit(categories, 1)
      chart_axis_set_reverse(categories)
      chart_axis_set_crossing_max(categories)
    }
  }

  private func insert(
    _ raw: UnsafeMutablePointer<lxw_chart>,
    on page: SheetPage,
    row: Int,
    size: ChartSize
  ) throws(ExportError) {
    let (row, _) = try SheetPage.indices((row, 0))
    let description = CString(chart.description)
    try page.withRaw { (sheet) throws(ExportError) in
      var options = lxw_chart_options()
      options.x_scale = Double(size.width) / Double(ChartSize.standard.width)
      options.y_scale = Double(size.height) / Double(ChartSize.standard.height)
      options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
      options.description = description.pointer
      let result = withExtendedLifetime(description) {
        worksheet_insert_chart_opt(sheet, row, 0, raw, &options)
      }
      try check(result, chart.id)
    }
  }
}
