internal import RindeReport

/// Writes the sheets of a report into a workbook.
struct ReportPen {
  let report: Report
  let layouts: [SheetLayout]
  let places: ReportPlaces

  private(set) var notes = WorkbookNotes()

  /// Where the drawings of the charts stand, in the order of the workbook.
  private(set) var plots: [PlotPlace?] = []

  private var formats = FormatBook()

  init(report: Report, layouts: [SheetLayout], places: ReportPlaces) {
    self.report = report
    self.layouts = layouts
    self.places = places
  }

  /// Writes everything.
  mutating func write(into file: borrowing WorkbookFile) throws(ExportError) {
    try file.setProperties(of: report)
    // Charts read the cells of sheets that may come later: all sheets first.
    var pages: [SheetPage] = []
    for layout in layouts { pages.append(try file.addSheet(named: layout.sheet.name)) }
    for (page, layout) in zip(pages, layouts) {
      try opening(of: layout, on: page, file)
      switch layout.sheet.content {
      case .lines(let lines): try write(lines, layout, on: page, file)
      case .table(let table): try write(table, layout, on: page, file)
      case .charts(let charts): try write(charts, layout, on: page, file)
      }
    }
  }

  /// The format of a style.
  mutating func format(
    _ style: CellStyle,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) -> SheetPage.Format {
    try formats.format(style, in: file)
  }

  /// Counts and changes what a cell cannot hold.
  mutating func content(of value: Cell.Value) -> CellContent {
    CellContent(value, notes: &notes)
  }

  /// The text that a cell holds.
  mutating func fitted(_ text: String) -> String {
    let cell = CellText(text)
    notes.count(cell)
    return cell.stored
  }

  /// Draws a chart from a row on, and says how large it is.
  mutating func draw(
    _ drawing: ChartDrawing,
    on page: SheetPage,
    row: Int,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) -> ChartSize {
    let names = drawing.names
    let size = ChartSize.fitting(drawing.chart, drawing.ranges, names: names)
    try drawing.draw(on: page, row: row, size: size, file)
    let margins = ChartMargins(drawing.chart, names: names)
    plots.append(drawing.chart.lies ? PlotPlace(margins, in: size) : nil)
    return size
  }

  mutating func countPlainLink() { notes.countPlainLink() }

  private mutating func opening(
    of layout: SheetLayout,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    for (row, line) in layout.opening.enumerated() {
      let style: CellStyle
      switch line.role {
      case .title:
        style = CellStyle(.title)
        try page.setHeight(24, row: row)
      case .banner: style = CellStyle(.banner)
      case .introduction: style = CellStyle(.paragraph)
      }
      try page.write(fitted(line.text), at: (row, 0), try format(style, file))
    }
    // Air before the content without an empty row.
    if layout.opening.count > 1 {
      try page.setHeight(22, row: layout.opening.count - 1)
    }
  }
}
