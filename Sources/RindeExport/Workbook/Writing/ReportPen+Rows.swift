internal import RindeReport

/// What the rows of a table share while they are written.
private struct RowContext {
  let table: Table
  let pixels: [Double]
  let notation: FormulaNotation
  let follows: [Bool]

  /// Links that were written so far.
  var links = 0

  init(_ table: Table, pixels: [Double], places: ReportPlaces) {
    self.table = table
    self.pixels = pixels
    notation = FormulaNotation(places: places, table: table.id)
    follows = table.columns.indices.map(table.followsColumn)
  }
}

extension ReportPen {
  /// Writes the data rows of a table, its total and the rows for typing, from the row `top` on.
  ///
  /// - Returns: Their height in points, those for typing at the standard height.
  mutating func rows(
    of table: Table,
    at top: Int,
    pixels: [Double],
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) -> Double {
    var context = RowContext(table, pixels: pixels, places: places)
    var height = Double(table.entryRows) * ChartPages.row
    for (number, row) in table.rows.enumerated() {
      height += try write(row, number, top: top, as: .body, &context, on: page, file)
    }
    if let total = table.total {
      height += try write(total, table.rows.count, top: top, as: .total, &context, on: page, file)
    }
    try entryRows(of: context, at: top + table.rows.count, on: page, file)
    return height
  }

  /// Prepares the empty rows; their heights are left to programs, that fit them to what is typed.
  private mutating func entryRows(
    of context: RowContext,
    at first: Int,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    var formats: [SheetPage.Format] = []
    for (position, column) in context.table.columns.enumerated() {
      var style = CellStyle(.blank, .blank, in: column)
      style.followsColumn = context.follows[position] && !style.alignsRight
      formats.append(try format(style, file))
    }
    for row in first..<first + context.table.entryRows {
      for (position, format) in formats.enumerated() {
        try page.writeBlank(at: (row, position), format)
      }
    }
  }

  private mutating func write(
    _ row: [Cell],
    _ number: Int,
    top: Int,
    as part: CellStyle.Part,
    _ context: inout RowContext,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) -> Double {
    let width = TextWidth(points: FormatBook.size, bold: part == .total)
    var lines = 1
    for (position, cell) in row.enumerated() {
      let column = context.table.columns[position]
      let content = content(of: cell.value)
      let isCut = width.width(content.label) > context.pixels[position] - 6
      let link = isCut && cell.leadsToSheet ? nil : link(of: cell, count: &context.links)
      var style = CellStyle(cell, content, in: column, part: part)
      style.followsColumn = context.follows[position] && !style.alignsRight
      style.leads = link != nil && cell.tone == nil
      let format = try format(style, file)
      let place = (top + number, position)
      if style.wraps, case .text(let text) = content {
        let room = context.pixels[position] - (style.followsColumn ? 15 : 6)
        lines = max(lines, width.lines(text, pixels: room))
      }
      if let link { try page.write(link: link, text: content.label, at: place, format) }
      if let formula = cell.formula {
        let text = try context.notation.written(
          formula,
          row: number,
          of: context.table,
          column: column
        )
        try page.write(formula: text, result: content, at: place, format)
      } else if link == nil || !content.isText {
        // A number takes the place of the link's text, and the link stays.
        try page.write(content, at: place, format)
      }
    }
    let height = RowHeight.body(lines: lines)
    try page.setHeight(height, row: top + number)
    return height
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

extension Cell {
  /// Whether it leads to a sheet, which the contents do too.
  ///
  /// LibreOffice does not wrap a link: such a text is cut where it is wider than its column.
  fileprivate var leadsToSheet: Bool {
    if case .sheet = target { true } else { false }
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
