internal import CXlsxWriter

extension SheetPage {
  /// Landscape on letter paper (*carta*), with neither header nor footer.
  func setPage() throws(ExportError) {
    try withRaw { (raw) throws(ExportError) in
      worksheet_set_landscape(raw)
      worksheet_set_paper(raw, 1)
      worksheet_set_margins(raw, 0.5, 0.5, 0.6, 0.6)
    }
  }

  /// One page wide, or as many as a wide table needs to be legible, with the headings on each.
  ///
  /// The corresponding C functions are `worksheet_fit_to_pages`, `worksheet_repeat_rows` and
  /// `worksheet_repeat_columns`.
  ///
  /// - Parameters:
  ///   - headings: The row of the headings.
  ///   - pixels: The widths of the columns.
  /// - Throws: What libxlsxwriter refuses.
  func fitPage(repeating headings: Int, pixels: [Double]) throws(ExportError) {
    let (row, _) = try Self.indices((headings, 0))
    let printed = PrintedWidth(pixels)
    try withRaw { (raw) throws(ExportError) in
      worksheet_fit_to_pages(raw, printed.pages, 0)
      try check(worksheet_repeat_rows(raw, row, row), name)
      guard printed.pages > 1 else { return }
      // A row is recognised on every page by its first column.
      try check(worksheet_repeat_columns(raw, 0, 0), name)
      worksheet_print_across(raw)
    }
  }

  /// Prints all on one page, a little smaller; the corresponding C function is
  /// `worksheet_fit_to_pages`.
  func fitOnePage() throws(ExportError) {
    try withRaw { (raw) throws(ExportError) in worksheet_fit_to_pages(raw, 1, 1) }
  }

  /// Prints smaller or larger; the corresponding C function is `worksheet_set_print_scale`.
  func setPrintScale(_ percent: Int) throws(ExportError) {
    try withRaw { (raw) throws(ExportError) in
      worksheet_set_print_scale(raw, UInt16(percent))
    }
  }

  /// Starts a printed page at each of these rows.
  ///
  /// Programs obey it only on sheets that are not fitted to a number of pages.
  ///
  /// The corresponding C function is `worksheet_set_h_pagebreaks`.
  func breakPages(before rows: [Int]) throws(ExportError) {
    guard !rows.isEmpty else { return }
    var list: [lxw_row_t] = []
    for row in rows { list.append(try Self.indices((row, 0)).0) }
    list.append(0)
    try withRaw { (raw) throws(ExportError) in
      try check(worksheet_set_h_pagebreaks(raw, &list), name)
    }
  }

  /// Keeps the rows above `row` in sight.
  ///
  /// The corresponding C function is `worksheet_freeze_panes`.
  func freeze(above row: Int) throws(ExportError) {
    let (row, _) = try Self.indices((row, 0))
    try withRaw { (raw) throws(ExportError) in worksheet_freeze_panes(raw, row, 0) }
  }

  /// Asks programs not to warn of text that looks like a number in these ranges.
  ///
  /// The corresponding C function is `worksheet_ignore_errors`.
  func expectDigitsAsText(in ranges: [String]) throws(ExportError) {
    guard !ranges.isEmpty else { return }
    try withRaw { (raw) throws(ExportError) in
      try check(
        worksheet_ignore_errors(
          raw,
          UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue),
          ranges.joined(separator: " ")
        ),
        name
      )
    }
  }
}

/// How many pages wide a table is printed.
private struct PrintedWidth {
  /// Pixels across letter paper lying, at the smallest scale that can be read (about 50 %).
  private static let legible = 2_060.0

  let pages: UInt16

  init(_ pixels: [Double]) {
    let total = pixels.reduce(0, +)
    guard total > Self.legible, let first = pixels.first else {
      pages = 1
      return
    }
    let room = max(Self.legible - first, Self.legible / 2)
    pages = UInt16(min(20, ((total - first) / room).rounded(.up)))
  }
}
