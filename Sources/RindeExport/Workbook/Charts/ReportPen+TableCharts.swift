internal import RindeReport

extension ReportPen {
  /// Draws the charts of a sheet below its table, each as wide as a page at most.
  ///
  /// Programs read a chart's description as its alternative text; what charts leave out is told
  /// above the table, below which no cell is written.
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
      let ranges = ChartRanges(chart, places: places)
      let drawing = ChartDrawing(chart: chart, ranges: ranges)
      let size = try draw(drawing, on: page, row: row, file)
      print.add(at: row, height: Double(size.rows + 1) * ChartPages.row)
      row += size.rows + 1
    }
    if print.fitsOne {
      try page.fitOnePage()
    } else {
      try page.setPrintScale(print.percent)
      try page.breakPages(before: print.breaks)
    }
  }
}
