internal import CXlsxWriter
internal import RindeReport

extension SheetPage {
  /// Gives the numbers of a table's shaded columns a ground between two colours.
  ///
  /// All of them have one scale, so that equal numbers look alike.
  ///
  /// The corresponding C function is `worksheet_conditional_format_range`.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - rows: The rows of its data.
  /// - Throws: What libxlsxwriter refuses.
  func shade(_ table: Table, rows: Range<Int>) throws(ExportError) {
    let positions = table.shading.compactMap(table.index(of:)).sorted()
    guard let left = positions.first, !rows.isEmpty else { return }
    let blocks = positions.reduce(into: [left..<left]) { blocks, position in
      if blocks[blocks.count - 1].upperBound == position {
        blocks[blocks.count - 1] = blocks[blocks.count - 1].lowerBound..<position + 1
      } else {
        blocks.append(position..<position + 1)
      }
    }
    let ranges = blocks.map { block in
      CellReference.relative(row: rows.lowerBound, column: block.lowerBound) + ":"
        + CellReference.relative(row: rows.upperBound - 1, column: block.upperBound - 1)
    }
    let all = CString(ranges.joined(separator: " "))
    var format = lxw_conditional_format()
    format.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
    format.min_color = Palette.shading.least
    format.max_color = Palette.shading.greatest
    if ranges.count > 1 { format.multi_range = all.pointer }
    let (first, start) = try Self.indices((rows.lowerBound, left))
    let (last, end) = try Self.indices((rows.upperBound - 1, positions.last ?? left))
    try withRaw { (raw) throws(ExportError) in
      let result = withExtendedLifetime(all) {
        worksheet_conditional_format_range(raw, first, start, last, end, &format)
      }
      try check(result, name)
    }
  }
}
