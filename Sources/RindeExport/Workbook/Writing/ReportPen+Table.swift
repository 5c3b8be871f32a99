internal import RindeReport

extension ReportPen {
  /// Writes a table from column A on, and its charts below it.
  mutating func write(
    _ table: Table,
    _ layout: SheetLayout,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    let top = layout.contentRow
    let bottom = top + table.writtenRows
    let isWorking = layout.sheet.navigation == .working
    for (position, width) in layout.widths.enumerated() {
      try page.setWidth(width, column: position)
    }
    let pixels = layout.widths.map(ColumnWidths.pixels)
    try page.setPage()
    try page.fitPage(repeating: top, pixels: pixels)
    let heading = try headings(of: table, at: top, pixels: pixels, on: layout, page, file)
    let height = try rows(of: table, at: top + 1, pixels: pixels, on: page, file)
    try page.expectDigitsAsText(
      in: table.columns.indices.filter { table.columns[$0].kind == .code }.map {
        CellReference.relative(row: top + 1, column: $0) + ":"
          + CellReference.relative(row: bottom, column: $0)
      }
    )
    for (position, column) in table.columns.enumerated() {
      try page.restrict(column, at: position, rows: top + 1..<top + 1 + table.rangeRows)
    }
    try page.shade(table, rows: top + 1..<top + 1 + table.rows.count)
    if table.isProtected { try page.protect() }
    if isWorking { try page.freeze(above: top + 1) }
    let print = TablePages(
      opening: top,
      table: heading + height,
      pixels: pixels.reduce(0, +)
    )
    try writeCharts(of: layout, below: bottom, print, on: page, file)
  }

  private mutating func headings(
    of table: Table,
    at row: Int,
    pixels: [Double],
    on layout: SheetLayout,
    _ page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) -> Double {
    let filters = layout.sheet.navigation == .working
    let width = TextWidth(points: FormatBook.size, bold: true)
    var lines = 1
    var formats: [SheetPage.Format] = []
    for (position, column) in table.columns.enumerated() {
      // The button of a filter covers the right end of its cell.
      let follows = table.followsColumn(position)
      let indent = follows || column.kind.isNumeric ? ColumnHeading.indent : 0
      let room = pixels[position] - (filters ? 26 : 6) - indent
      lines = max(lines, width.lines(column.heading, pixels: room))
      var style = CellStyle(.columnHeading)
      style.wraps = true
      style.alignsRight = column.kind.isNumeric
      style.followsColumn = follows
      formats.append(try format(style, file))
    }
    let height = RowHeight.heading(lines: lines)
    try page.setHeight(height, row: row)
    try TableMarkup(table: table, headingRow: row, hasFilter: filters)
      .write(on: page, formats: formats)
    return height
  }
}

extension Table {
  /// Whether a column of text stands at the right of another, which it would touch.
  func followsColumn(_ position: Int) -> Bool {
    position > 0 && !columns[position].kind.isNumeric
  }
}
