internal import RindeReport

extension ReportPen {
  /// Writes a table from column A on.
  mutating func write(
    _ table: Table,
    _ layout: SheetLayout,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    let top = layout.contentRow
    let isWorking = layout.sheet.navigation == .working
    for (position, width) in layout.widths.enumerated() {
      try page.setWidth(width, column: position)
    }
    let pixels = layout.widths.map(ColumnWidths.pixels)
    try page.setPage()
    try page.fitPage(repeating: top, pixels: pixels)
    try headings(of: table, at: top, pixels: pixels, filters: isWorking, on: page, file)
    try rows(of: table, at: top + 1, pixels: pixels, on: page, file)
    try page.expectDigitsAsText(
      in: table.columns.indices.filter { table.columns[$0].kind == .code }.map {
        CellReference.relative(row: top + 1, column: $0) + ":"
          + CellReference.relative(row: top + table.rows.count, column: $0)
      }
    )
    if isWorking { try page.freeze(above: top + 1) }
  }

  private mutating func headings(
    of table: Table,
    at row: Int,
    pixels: [Double],
    filters: Bool,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    let width = TextWidth(points: FormatBook.size, bold: true)
    var lines = 1
    var formats: [SheetPage.Format] = []
    for (position, column) in table.columns.enumerated() {
      // The button of a filter covers the right end of its cell.
      let follows = table.followsNumber(position)
      let room = pixels[position] - (filters ? 26 : 6) - (follows ? 9 : 0)
      lines = max(lines, width.lines(column.heading, pixels: room))
      var style = CellStyle(.columnHeading)
      style.wraps = true
      style.alignsRight = column.kind.isNumeric
      style.followsNumber = follows
      formats.append(try format(style, file))
    }
    try page.setHeight(RowHeight.heading(lines: lines), row: row)
    try TableMarkup(table: table, headingRow: row, hasFilter: filters)
      .write(on: page, formats: formats)
  }

  private mutating func rows(
    of table: Table,
    at top: Int,
    pixels: [Double],
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    let width = TextWidth(points: FormatBook.size)
    let notation = FormulaNotation(places: places, table: table.id)
    let follows = table.columns.indices.map(table.followsNumber)
    var links = 0
    for (number, row) in table.rows.enumerated() {
      var lines = 1
      for (position, cell) in row.enumerated() {
        let column = table.columns[position]
        let content = content(of: cell.value)
        let link = link(of: cell, count: &links)
        var style = CellStyle(cell, content, in: column)
        style.followsNumber = follows[position] && !style.alignsRight
        style.leads = link != nil && cell.tone == nil
        let format = try format(style, file)
        let place = (top + number, position)
        if style.wraps, case .text(let text) = content {
          lines = max(
            lines,
            width.lines(text, pixels: pixels[position] - (style.followsNumber ? 15 : 6))
          )
        }
        if let link { try page.write(link: link, text: content.label, at: place, format) }
        if let formula = cell.formula {
          let text = try notation.written(formula, row: number, of: table, column: column)
          try page.write(formula: text, result: content, at: place, format)
        } else if link == nil || !content.isText {
          // A number takes the place of the link's text, and the link stays.
          try page.write(content, at: place, format)
        }
      }
      try page.setHeight(RowHeight.body(lines: lines), row: top + number)
    }
  }

  private mutating func link(of cell: Cell, count: inout Int) -> String? {
    guard let target = cell.target else { return nil }
    guard count < LinkTarget.perSheet, let link = LinkTarget.text(of: target) else {
      countPlainLink()
      return nil
    }
    count += 1
    return link
  }
}

extension Table {
  /// Whether a column of text stands at the right of one of numbers.
  fileprivate func followsNumber(_ position: Int) -> Bool {
    position > 0 && columns[position - 1].kind.isNumeric && !columns[position].kind.isNumeric
  }
}

extension FormulaNotation {
  /// The formula of a cell of a report that was checked before.
  fileprivate func written(
    _ formula: Formula,
    row: Int,
    of table: Table,
    column: Column
  ) throws(ExportError) -> String {
    do throws(FormulaFlaw) {
      return try text(of: formula, row: row)
    } catch {
      let place = CellPlace(table: table.id, row: row, column: column.key)
      throw .report([.formula(place, error)])
    }
  }
}

extension SheetPage {
  fileprivate func write(
    _ content: CellContent,
    at place: Place,
    _ format: Format
  ) throws(ExportError) {
    switch content {
    case .blank: try writeBlank(at: place, format)
    case .text(let text): try write(text, at: place, format)
    case .number(let number): try write(number, at: place, format)
    }
  }

  fileprivate func write(
    formula: String,
    result: CellContent,
    at place: Place,
    _ format: Format
  ) throws(ExportError) {
    switch result {
    case .blank: try write(formula: formula, result: "", at: place, format)
    case .text(let text): try write(formula: formula, result: text, at: place, format)
    case .number(let number): try write(formula: formula, result: number, at: place, format)
    }
  }
}
