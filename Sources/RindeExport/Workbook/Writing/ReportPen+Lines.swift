internal import RindeReport

extension ReportPen {
  /// Writes the lines of a cover in column A, one below the other.
  mutating func write(
    _ lines: [Line],
    _ layout: SheetLayout,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    try page.setWidth(PageWidth.characters, column: 0)
    try page.setPage()
    var row = layout.contentRow
    for line in lines where !line.text.isEmpty {
      try write(line, row: row, on: page, file)
      row += 1
    }
  }

  private mutating func write(
    _ line: Line,
    row: Int,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    let text = fitted(line.text)
    var style = CellStyle(.paragraph)
    style.wraps = true
    var measured = text
    switch line.role {
    case .heading:
      try page.setHeight(28, row: row)
      return try page.write(text, at: (row, 0), try format(CellStyle(.subtitle), file))
    case .paragraph:
      try page.write(text, at: (row, 0), try format(style, file))
    case .fact(let label):
      let label = fitted(label) + ": "
      measured = label + text
      let bold = try format(CellStyle(.banner), file)
      let plain = try format(CellStyle(.paragraph), file)
      try page.write(
        label: label,
        bold: bold,
        text: text,
        plain: plain,
        at: (row, 0),
        try format(style, file)
      )
    case .sheetLink(let name):
      try write(link: LinkTarget.sheet(name), text, row: row, on: page, style, file)
    case .link(let address):
      try write(link: LinkTarget.address(address), text, row: row, on: page, style, file)
    }
    let lines = TextWidth(points: FormatBook.size).lines(measured, pixels: PageWidth.pixels - 6)
    try page.setHeight(RowHeight.body(lines: lines) + 3, row: row)
  }

  private mutating func write(
    link: String?,
    _ text: String,
    row: Int,
    on page: SheetPage,
    _ style: CellStyle,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    var style = style
    style.leads = link != nil
    guard let link else {
      countPlainLink()
      return try page.write(text, at: (row, 0), try format(style, file))
    }
    try page.write(link: link, text: text, at: (row, 0), try format(style, file))
  }
}
