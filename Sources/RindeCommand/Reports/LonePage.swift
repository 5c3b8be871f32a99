internal import RindeExport
internal import RindeReport

/// The page of a report by itself: no workbook, no data, and so no links to them.
struct LonePage {
  let report: ComputedReport

  /// Where it is written, such as `informes/planeacion-2022-T2.html`.
  let path: String

  /// The page of a report.
  ///
  /// - Parameters:
  ///   - report: What it says, and its name.
  ///   - place: The folder in which it stands.
  init(_ report: ComputedReport, in place: String) {
    self.report = report
    let name = report.rendered.pageName
    path = place.hasSuffix("/") ? place + name : "\(place)/\(name)"
  }

  /// What is printed once it is written.
  var summary: String { "\(report.headline)\n  Página: \(path)" }

  /// Writes it, whole or not at all.
  ///
  /// - Parameter edited: What to do with a file of that name that is no page of Rinde.
  /// - Throws: Why nothing was written.
  func write(edited: ReportFiles.EditedFiles) throws(Failure) {
    guard edited == .replaced || ReportsFolder.canReplace(path) else {
      throw ExportTexts.foreignPage(path)
    }
    do {
      let bytes = try PageExporter().rendered(report.rendered.report)
      try OutputFiles([OutputFile(path: path, bytes: bytes)]).replace()
    } catch {
      throw ExportTexts.failure(error)
    }
  }
}
