internal import RindeReport

extension ReportPen {
  /// Writes charts one below the other, each under its title and what it shows.
  mutating func write(
    _ charts: [Chart],
    _ layout: SheetLayout,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    try page.setWidth(PageWidth.characters, column: 0)
    try page.setPage()
    try page.setPrintScale(ChartPage.scale)
    var row = layout.contentRow
    var breaks: [Int] = []
    var used = Double(row) * ChartPage.row
    for (number, chart) in charts.enumerated() {
      let end = try write(chart, at: row, on: page, file)
      let height = Double(end - row) * ChartPage.row + ChartPage.slack
      if number > 0, used + height > ChartPage.height {
        breaks.append(row)
        used = 0
      }
      used += height
      row = end
    }
    try page.breakPages(before: breaks)
  }

  /// The row after the chart.
  private mutating func write(
    _ chart: Chart,
    at start: Int,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) -> Int {
    var row = start
    try page.setHeight(28, row: row)
    try page.write(fitted(chart.title), at: (row, 0), try format(CellStyle(.subtitle), file))
    row += 1
    var paragraph = CellStyle(.paragraph)
    paragraph.wraps = true
    let ranges = ChartRanges(chart, places: places)
    var sentences = [chart.description]
    if !ranges.omitted.isEmpty { sentences.append(WorkbookTexts.omitted(ranges.omitted)) }
    for sentence in sentences {
      let text = fitted(sentence)
      let lines = TextWidth(points: FormatBook.size).lines(text, pixels: PageWidth.pixels - 6)
      try page.setHeight(RowHeight.body(lines: lines), row: row)
      try page.write(text, at: (row, 0), try format(paragraph, file))
      row += 1
    }
    for sheet in sources(of: chart) {
      var style = CellStyle(.paragraph)
      style.leads = true
      let text = WorkbookTexts.figures(sheet: sheet)
      try page.write(
        link: LinkTarget.sheet(sheet),
        text: text,
        at: (row, 0),
        try format(style, file)
      )
      row += 1
    }
    let size = ChartSize.fitting(chart, ranges)
    try ChartDrawing(chart: chart, ranges: ranges).draw(on: page, row: row, size: size, file)
    return row + size.rows + 1
  }

  /// The sheets with the chart's figures, in order, once each.
  private func sources(of chart: Chart) -> [String] {
    var sheets: [String] = []
    for series in chart.series {
      guard let sheet = places[series.table]?.sheet, !sheets.contains(sheet) else { continue }
      sheets.append(sheet)
    }
    return sheets
  }
}

/// The room for charts on a printed page, in points.
private enum ChartPage {
  /// Per cent of the natural size.
  static let scale = 80

  /// Letter paper lying, without margins, at that scale.
  static let height = 650.0

  /// A row of the standard height.
  static let row = 15.0

  /// What headings and wrapped sentences take beyond the standard height.
  static let slack = 28.0
}
