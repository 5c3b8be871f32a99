public import RindeReport

/// Renders a report as one page of HTML that needs nothing else: neither scripts nor other files.
///
/// The bytes depend on the report and on the files that stand beside it alone.
public struct PageExporter: Sendable {
  private let files: PageFiles

  /// An exporter of pages that stand by themselves.
  public init() { files = .none }

  /// An exporter of pages that lead to the files beside them.
  package init(beside files: PageFiles) { self.files = files }

  /// The page.
  ///
  /// - Parameter report: Everything it says; checked as for a workbook before anything is written.
  /// - Returns: UTF-8 with a line end as its last byte.
  /// - Throws: ``ExportError/report(_:)`` with every flaw of the report.
  public func rendered(_ report: Report) throws(ExportError) -> [UInt8] {
    let places = ReportPlaces(report.sheets.map { SheetLayout($0, banner: report.banner) })
    let flaws = WorkbookCheck.flaws(in: report, places: places)
    guard flaws.isEmpty else { throw .report(flaws) }
    let outline = PageOutline(report, files: files)
    let main: [Markup] =
      PageHeadlines(report: report).markup + PageCover(outline: outline).sections
      + [PageContents(outline: outline).markup]
      + outline.sections.map { PageSection(section: $0, outline: outline).markup }
      + PageRecords(outline: outline).markup + PageDownloads(outline: outline).markup
    return PageDocument(
      language: report.language,
      title: report.title,
      description: report.summary,
      body: [
        PageCover(outline: outline).header,
        .tag("main", [.init("id", PagePlace.main)], main),
        PageFooter(report: report).markup,
      ]
    ).bytes
  }
}
