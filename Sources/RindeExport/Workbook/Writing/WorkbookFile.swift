internal import CXlsxWriter
internal import RindeReport

/// An .xlsx file being written.
///
/// Owns exactly one `lxw_workbook`. A workbook that is dropped before ``close()`` is abandoned: its
/// memory is freed and nothing is written.
struct WorkbookFile: ~Copyable {
  // Only trivial stored properties: `discard self` demands it.
  private let handle: UnsafeMutablePointer<lxw_workbook>

  /// Starts a workbook that will be saved at `path`, with its intermediate files in `temporaries`.
  ///
  /// The corresponding C function is `workbook_new_opt`.
  init(path: String, temporaries: String) throws(ExportError) {
    let handle = temporaries.withCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(path, &options)
    }
    guard let handle else { throw .outOfMemory("libro") }
    self.handle = handle
    // The first format is the file's default: what empty cells and the style *Normal* use.
    if let standard = handle.pointee.formats.pointee.stqh_first {
      format_set_font_name(standard, FormatBook.font)
      format_set_font_size(standard, FormatBook.size)
    }
  }

  /// Appends a sheet.
  ///
  /// The corresponding C function is `workbook_add_worksheet`.
  func addSheet(named name: String) throws(ExportError) -> SheetPage {
    try check(workbook_validate_sheet_name(handle, name), name)
    guard let raw = workbook_add_worksheet(handle, name) else { throw .outOfMemory(name) }
    return SheetPage(raw, name: name)
  }

  /// A new format, owned by the workbook.
  ///
  /// The corresponding C function is `workbook_add_format`.
  func addFormat() throws(ExportError) -> UnsafeMutablePointer<lxw_format> {
    guard let format = workbook_add_format(handle) else { throw .outOfMemory("formato") }
    return format
  }

  /// A new chart, owned by the workbook.
  ///
  /// The corresponding C function is `workbook_add_chart`.
  func addChart(_ type: lxw_chart_type) throws(ExportError) -> UnsafeMutablePointer<lxw_chart> {
    guard let chart = workbook_add_chart(handle, UInt8(type.rawValue)) else {
      throw .outOfMemory("gráfico")
    }
    return chart
  }

  /// Sets what the file says of itself; the creation date is the report's, at midnight UTC.
  ///
  /// The corresponding C function is `workbook_set_properties`.
  func setProperties(of report: Report) throws(ExportError) {
    let title = CString(report.title)
    let summary = CString(report.summary)
    let author = CString(report.author)
    let banner = CString(report.banner ?? "")
    var properties = lxw_doc_properties()
    properties.title = title.pointer
    properties.subject = summary.pointer
    properties.author = author.pointer
    properties.company = author.pointer
    if report.banner != nil { properties.comments = banner.pointer }
    properties.created = SerialDate.daysSinceEpoch(report.date) * 86_400
    try check(workbook_set_properties(handle, &properties), "propiedades")
  }

  /// Saves the file and ends the workbook.
  ///
  /// The corresponding C function is `workbook_close`.
  ///
  /// - Parameter folder: Where its files stand, for the error.
  /// - Throws: ``ExportError/incomplete(part:folder:)`` if a file could not be written.
  consuming func close(folder: String) throws(ExportError) {
    let handle = handle
    discard self  // workbook_close frees the handle even when it fails
    let result = workbook_close(handle)
    // All its errors from here to the zip file's are about files that cannot be written.
    if (LXW_ERROR_CREATING_XLSX_FILE.rawValue...LXW_ERROR_ZIP_CLOSE.rawValue)
      .contains(result.rawValue)
    {
      throw .incomplete(part: "", folder: folder)
    }
    try check(result, "cierre")
  }

  deinit { lxw_workbook_free(handle) }
}

@available(*, unavailable)
extension WorkbookFile: Sendable {}
