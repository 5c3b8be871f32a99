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
    var row = layout.contentRow
    var print = ChartPages(opening: row)
    for chart in charts {
      let drawn = try write(chart, at: row, on: page, file)
      print.add(at: row, height: drawn.height)
      row = drawn.end
    }
    try page.setPrintScale(print.scale)
    try page.breakPages(before: print.breaks)
  }

  /// The row after the chart, and the points from its title to there.
  private mutating func write(
    _ chart: Chart,
    at start: Int,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) -> (end: Int, height: Double) {
    var row = start
    var height = 28.0
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
      height += RowHeight.body(lines: lines)
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
      height += ChartPages.row
    }
    let labels = try writeLabels(ranges.labels, at: row, on: page, file)
    let drawing = ChartDrawing(chart: chart, ranges: ranges, labels: labels)
    let size = try draw(drawing, on: page, row: row, file)
    let rows = max(size.rows, ranges.labels.count) + 1
    return (row + rows, height + Double(rows) * ChartPages.row)
  }

  /// Writes the names for people of a chart's categories where the chart will cover them.
  ///
  /// Programs take the names of an axis from cells, and no column of a table has number and name
  /// together.
  private mutating func writeLabels(
    _ labels: [String],
    at row: Int,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) -> String? {
    guard !labels.isEmpty else { return nil }
    // At the right, or their first letters would show beside the chart.
    var style = CellStyle(.paragraph)
    style.alignsRight = true
    for (number, label) in labels.enumerated() {
      // Programs would make room for every line of the label.
      try page.setHeight(ChartPages.row, row: row + number)
      try page.write(
        fitted(label),
        at: (row + number, 0),
        try format(style, file)
      )
    }
    return "='\(page.name)'!" + CellReference.column(0, rows: row..<row + labels.count)
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
