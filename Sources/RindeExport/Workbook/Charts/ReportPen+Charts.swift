internal import RindeReport

extension ReportPen {
  /// Writes charts one below the other, each under its title.
  mutating func write(
    _ charts: [Chart],
    _ layout: SheetLayout,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    try page.setWidth(PageWidth.characters, column: 0)
    try page.setPage(repeating: nil)
    var row = layout.contentRow
    for chart in charts {
      row = try write(chart, at: row, on: page, file)
    }
  }

  private mutating func write(
    _ chart: Chart,
    at row: Int,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) -> Int {
    _ = chart
    return row
  }
}
