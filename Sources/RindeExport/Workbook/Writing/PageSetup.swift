internal import CXlsxWriter

extension SheetPage {
  /// Landscape on letter paper (*carta*), one page wide, with neither header nor footer.
  ///
  /// - Parameter headings: The row to repeat on every page, if any.
  func setPage(repeating headings: Int?) throws(ExportError) {
    try withRaw { (raw) throws(ExportError) in
      worksheet_set_landscape(raw)
      worksheet_set_paper(raw, 1)
      worksheet_fit_to_pages(raw, 1, 0)
      worksheet_set_margins(raw, 0.5, 0.5, 0.6, 0.6)
      guard let headings else { return }
      let (row, _) = try Self.indices((headings, 0))
      try check(worksheet_repeat_rows(raw, row, row), name)
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
