internal import RindeExport
internal import RindeModel
internal import RindeReport

/// What a manifest lets compute again.
protocol RecordedRequest: Sendable {
  /// What the folder from which it is computed must be.
  var source: ReportSource { get }

  /// Reads the folder and computes the same files.
  ///
  /// - Throws: What is missing or wrong, with the message for the user.
  func recomputed(from folder: String) throws(Failure) -> RecomputedFiles
}

/// The files that a manifest lists, computed again.
struct RecomputedFiles {
  /// The manifest last.
  let files: [OutputFile]

  let manifest: ReportManifest

  /// The report whose figures they hold.
  let report: Report
}

extension ReportRequest {
  func recomputed(from folder: String) throws(Failure) -> RecomputedFiles {
    let report = try computed(from: folder)
    return RecomputedFiles(
      files: report.files,
      manifest: report.manifest,
      report: report.rendered.report
    )
  }
}

/// What is asked of `rinde cuaderno`: enough to compute the same notebook again.
protocol NotebookRequest: RecordedRequest {
  /// Reads the folder and computes the notebook.
  ///
  /// - Throws: What is missing or wrong, with the message for the user.
  func computed(from folder: String) throws(Failure) -> ComputedNotebook
}

extension NotebookRequest {
  func recomputed(from folder: String) throws(Failure) -> RecomputedFiles {
    let notebook = try computed(from: folder)
    return RecomputedFiles(
      files: notebook.rendered.files,
      manifest: notebook.rendered.manifest,
      report: notebook.rendered.report
    )
  }
}

/// A notebook computed in memory.
struct ComputedNotebook {
  let rendered: RenderedNotebook

  /// The name of its folder: `indicadores-2022-T3`.
  let name: String

  /// The folder that it is about.
  let folder: String

  /// What was noticed in the data.
  let issues: [DataIssue]

  /// Where its folder stands unless the user says otherwise.
  var usualPlace: String { "\(folder)/cuadernos" }
}
