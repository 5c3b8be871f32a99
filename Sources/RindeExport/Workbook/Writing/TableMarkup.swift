internal import CXlsxWriter
internal import RindeReport

/// Marks a range up as a named table, with its heading row.
struct TableMarkup {
  let table: Table
  let headingRow: Int
  let hasFilter: Bool

  /// Writes the headings and the mark-up; the data cells are written by others.
  ///
  /// The corresponding C function is `worksheet_add_table`.
  func write(on page: SheetPage, formats: [SheetPage.Format]) throws(ExportError) {
    let name = CString(TableName.of(table.id))
    var headings: [CString] = []
    let columns = UnsafeMutablePointer<lxw_table_column>.allocate(capacity: table.columns.count)
    columns.initialize(repeating: lxw_table_column(), count: table.columns.count)
    defer { columns.deallocate() }
    var list: [UnsafeMutablePointer<lxw_table_column>?] = []
    for (position, column) in table.columns.enumerated() {
      let heading = CString(CellText.escaped(VisibleText.line(column.heading)))
      headings.append(heading)
      columns[position].header = heading.pointer
      columns[position].header_format = formats[position]
      list.append(columns + position)
    }
    list.append(nil)
    let (first, _) = try SheetPage.indices((headingRow, 0))
    let (last, right) = try SheetPage.indices(
      (headingRow + table.rangeRows, table.columns.count - 1)
    )
    try page.withRaw { (raw) throws(ExportError) in
      let result = withExtendedLifetime((name, headings)) {
        list.withUnsafeMutableBufferPointer { list in
          var options = lxw_table_options()
          options.name = name.pointer
          options.no_autofilter = hasFilter ? 0 : 1
          options.no_banded_rows = 1
          options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
          options.style_type_number = 1
          options.columns = list.baseAddress
          return worksheet_add_table(raw, first, 0, last, right, &options)
        }
      }
      try check(result, table.id)
    }
  }
}
