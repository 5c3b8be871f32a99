internal import CXlsxWriter
internal import RindeReport

/// Gives a series its colour, its pattern and its labels.
struct SeriesDrawing {
  let chart: Chart
  let series: Chart.Series
  let categories: Int

  /// The places of categories in which nothing was reached, nor was to be.
  var empty: Set<Int> = []

  /// Beyond this number of categories, labels over standing columns and points run into another.
  private static let labelledCategories = 16

  private var isLabelled: Bool {
    switch chart.kind {
    case .bars, .stackedBars: return series.role != .target
    case .columns:
      return !isOneOfSeveral && series.role != .target && categories <= Self.labelledCategories
    case .lines:
      // Labels of lines that cross would lie on one another.
      return !isOneOfSeveral && series == chart.series.first { $0.role != .target }
        && categories <= Self.labelledCategories
    }
  }

  /// Whether its labels would stand among those of others of its standing.
  private var isOneOfSeveral: Bool {
    if case .member = series.role { chart.series.count > 1 } else { false }
  }

  private var look: SeriesLook { SeriesLook(series.role) }

  /// Sets everything on the C series.
  func draw(_ raw: UnsafeMutablePointer<lxw_chart_series>) {
    if chart.kind == .lines {
      line(raw)
    } else if series.role == .target {
      outline(raw)
    } else {
      fill(raw)
    }
    if isLabelled { labels(raw) }
  }

  private func line(_ raw: UnsafeMutablePointer<lxw_chart_series>) {
    var line = lxw_chart_line()
    line.color = look.colour
    line.width = 2.25
    line.dash_type = UInt8(look.dash.rawValue)
    chart_series_set_line(raw, &line)
    chart_series_set_marker_type(raw, UInt8(look.marker.rawValue))
    guard look.marker != LXW_CHART_MARKER_NONE else { return }
    chart_series_set_marker_size(raw, 7)
    var fill = lxw_chart_fill()
    fill.color = look.colour
    chart_series_set_marker_fill(raw, &fill)
  }

  /// A border around a ground that is almost that of the paper.
  private func outline(_ raw: UnsafeMutablePointer<lxw_chart_series>) {
    var fill = lxw_chart_fill()
    fill.color = 0xFB_EDE8
    chart_series_set_fill(raw, &fill)
    var line = lxw_chart_line()
    line.color = look.colour
    line.width = 1.5
    chart_series_set_line(raw, &line)
  }

  private func fill(_ raw: UnsafeMutablePointer<lxw_chart_series>) {
    if let type = look.pattern {
      var pattern = lxw_chart_pattern()
      pattern.fg_color = look.colour
      pattern.bg_color = 0xFF_FFFF
      pattern.type = UInt8(type.rawValue)
      chart_series_set_pattern(raw, &pattern)
    } else {
      var fill = lxw_chart_fill()
      fill.color = look.colour
      chart_series_set_fill(raw, &fill)
    }
    var line = lxw_chart_line()
    line.color = look.colour
    line.width = 1
    chart_series_set_line(raw, &line)
  }

  private func labels(_ raw: UnsafeMutablePointer<lxw_chart_series>) {
    chart_series_set_labels(raw)
    let font = ChartFont(size: 10, bold: true)
    font.with { chart_series_set_labels_font(raw, $0) }
    chart_series_set_labels_num_format(raw, labelFormat)
    chart_series_set_labels_position(raw, UInt8(labelPosition.rawValue))
    if chart.series.count > 1, !empty.isEmpty { hideLabels(raw) }
    guard chart.kind == .stackedBars else { return }
    // A white ground keeps the label readable on any fill.
    var ground = lxw_chart_fill()
    ground.color = 0xFF_FFFF
    chart_series_set_labels_fill(raw, &ground)
  }

  /// Leaves the labels of empty categories out: their zeros would lie on one another.
  private func hideLabels(_ raw: UnsafeMutablePointer<lxw_chart_series>) {
    var labels = [lxw_chart_data_label](repeating: .init(), count: categories)
    for place in empty where labels.indices.contains(place) { labels[place].hide = 1 }
    labels.withUnsafeMutableBufferPointer { labels in
      var pointers = labels.indices.map { place in labels.baseAddress.map { $0 + place } }
      pointers.append(nil)
      _ = chart_series_set_labels_custom(raw, &pointers)
    }
  }

  private var labelFormat: String {
    let format = chart.showsPercentages ? "0.0%" : "#,##0"
    // A segment of nothing has no label.
    return chart.kind == .stackedBars ? "\(format);-\(format);" : format
  }

  private var labelPosition: lxw_chart_label_position {
    switch chart.kind {
    case .stackedBars: LXW_CHART_LABEL_POSITION_CENTER
    case .bars, .columns: LXW_CHART_LABEL_POSITION_OUTSIDE_END
    case .lines: LXW_CHART_LABEL_POSITION_ABOVE
    }
  }
}
