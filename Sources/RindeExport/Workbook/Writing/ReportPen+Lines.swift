internal import RindeReport

extension ReportPen {
  /// Writes the lines of a cover in column A, one below the other, without those for a page.
  mutating func write(
    _ lines: [Line],
    _ layout: SheetLayout,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) {
    try page.setWidth(PageWidth.characters, column: 0)
    try page.setPage()
    let first = layout.contentRow
    var print = LinesPage(opening: first)
    for line in lines where line.place != .page && !line.text.isEmpty {
      let row = first + print.count
      let height = try write(line, row: row, on: page, file)
      print.add(height: height, isHeading: line.role == .heading)
    }
    if print.fitsOne {
      try page.fitOnePage()
    } else {
      try page.breakPages(before: print.breaks.map { first + $0 })
    }
  }

  private mutating func write(
    _ line: Line,
    row: Int,
    on page: SheetPage,
    _ file: borrowing WorkbookFile
  ) throws(ExportError) -> Double {
    let text = fitted(line.text)
    var style = CellStyle(.paragraph)
    style.wraps = true
    var measured = text
    switch line.role {
    case .heading:
      try page.setHeight(LinesPage.heading, row: row)
      try page.write(text, at: (row, 0), try format(CellStyle(.subtitle), file))
      return LinesPage.heading
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
    let height = RowHeight.body(lines: lines) + 3
    try page.setHeight(height, row: row)
    return height
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
