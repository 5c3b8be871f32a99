internal import RindeReport

extension ReportPen {
  /// Draws the charts of a sheet below its table, each as wide as a page at most.
  ///
  /// Programs read a chart's description as its alternative text; what it leaves out stands above it.
  mutating func writeCharts(
    of layout: SheetLayout,
    below bottom: Int,
    _ print: TablePages,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    guard !layout.sheet.charts.isEmpty else { return }
    var print = print
    var row = bottom + 2
    for chart in layout.sheet.charts {
      let start = row
      let ranges = ChartRanges(chart, places: places)
      if !ranges.omitted.isEmpty {
        let style = CellStyle(.paragraph)
        let text = fitted(WorkbookTexts.omitted(ranges.omitted))
        for line in TextWidth(points: FormatBook.size).broken(text, pixels: layout.textPixels) {
          try page.write(line, at: (row, 0), try format(style, file))
          row += 1
        }
      }
      let size = ChartSize.fitting(chart, ranges)
      try ChartDrawing(chart: chart, ranges: ranges).draw(on: page, row: row, size: size, file)
      row += size.rows + 1
      print.add(at: start, height: Double(row - start) * ChartPages.row)
    }
    if print.fitsOne {
      try page.fitOnePage()
    } else {
      try page.setPrintScale(print.percent)
      try page.breakPages(before: print.breaks)
    }
  }
}
