public import RindeReport

/// Renders a report as an accessible .xlsx workbook.
///
/// The bytes depend on the report alone: neither on the clock, the folder nor the time zone.
public struct WorkbookExporter: Sendable {
  /// Where libxlsxwriter keeps its intermediate files.
  private let temporaries: String

  /// An exporter with its intermediate files in `$TMPDIR`, or in `/tmp` without that variable.
  public init() { temporaries = TemporaryFolder.standard }

  /// An exporter with its intermediate files in `temporaries`.
  package init(temporaries: String) { self.temporaries = temporaries }

  /// The workbook, and what had to be changed to fit it.
  ///
  /// - Parameter report: Everything it says; checked before anything is written.
  /// - Returns: The file's bytes and the notes on changes.
  /// - Throws: ``ExportError`` with every flaw of the report, or with what could not be written.
  public func rendered(
    _ report: Report
  ) throws(ExportError) -> (bytes: [UInt8], notes: WorkbookNotes) {
    let layouts = report.sheets.map { SheetLayout($0, banner: report.banner) }
    let places = ReportPlaces(layouts)
    let flaws = WorkbookCheck.flaws(in: report, places: places)
    guard flaws.isEmpty else { throw .report(flaws) }
    let draft = try AnonymousFile()
    let file = try WorkbookFile(path: draft.path, temporaries: temporaries)
    var pen = ReportPen(report: report, layouts: layouts, places: places)
    try pen.write(into: file)
    try file.close(folder: temporaries)
    let bytes = try WorkbookPackage(path: draft.path, temporaries: temporaries)
      .completed(language: report.language, plots: pen.plots)
    return (bytes, pen.notes)
  }

  /// Writes the workbook at `path`, whole or not at all.
  ///
  /// - Parameters:
  ///   - report: Everything it says; checked before anything is written.
  ///   - path: The file's place; missing folders are made.
  /// - Returns: What had to be changed to fit a workbook.
  /// - Throws: ``ExportError``; what stood at `path` is left as it was.
  @discardableResult
  public func render(_ report: Report, to path: String) throws(ExportError) -> WorkbookNotes {
    let (bytes, notes) = try rendered(report)
    try OutputFiles([OutputFile(path: path, bytes: bytes)]).replace()
    return notes
  }
}
