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
    for (position, column) in table.columns.enumerated() {
      try page.setWidth(column.width.characters, column: position)
    }
    try page.setPage()
    try page.fitPage(repeating: top)
    try headings(of: table, at: top, filters: isWorking, on: page, file)
    try rows(of: table, at: top + 1, on: page, file)
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
    filters: Bool,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    let width = TextWidth(points: FormatBook.size, bold: true)
    var lines = 1
    var formats: [SheetPage.Format] = []
    for column in table.columns {
      // The button of a filter covers the right end of its cell.
      let pixels =
        column.width.pixels - (filters ? 26 : 6) - (column.kind.isNumeric ? 9 : 0)
      lines = max(lines, width.lines(column.heading, pixels: pixels))
      var style = CellStyle(.columnHeading)
      style.wraps = true
      style.alignsRight = column.kind.isNumeric
      formats.append(try format(style, file))
    }
    try page.setHeight(RowHeight.heading(lines: lines), row: row)
    try TableMarkup(table: table, headingRow: row, hasFilter: filters)
      .write(on: page, formats: formats)
  }

  private mutating func rows(
    of table: Table,
    at top: Int,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    let width = TextWidth(points: FormatBook.size)
    let notation = FormulaNotation(places: places, table: table.id)
    var links = 0
    for (number, row) in table.rows.enumerated() {
      var lines = 1
      for (position, cell) in row.enumerated() {
        let column = table.columns[position]
        let content = content(of: cell.value)
        let link = link(of: cell, count: &links)
        var style = CellStyle(cell, content, in: column)
        style.leads = link != nil && cell.tone == nil
        let format = try format(style, file)
        let place = (top + number, position)
        if style.wraps, case .text(let text) = content {
          lines = max(lines, width.lines(text, pixels: column.width.pixels - 6))
        }
        if let formula = cell.formula {
          let text = try notation.written(formula, row: number, of: table, column: column)
          try page.write(formula: text, result: content, at: place, format)
        } else if let link, case .text(let text) = content {
          try page.write(link: link, text: text, at: place, format)
        } else {
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
