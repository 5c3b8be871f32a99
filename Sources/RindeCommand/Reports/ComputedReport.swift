internal import RindeExport
internal import RindeModel

/// A report computed in memory, with its manifest.
struct ComputedReport {
  let rendered: RenderedReport
  let manifest: ReportManifest

  /// The folder that it is about.
  let folder: String

  /// What is printed first once it is written.
  let headline: String

  /// What else is told of it.
  var notes: [String] = []

  /// What was noticed in the data.
  let issues: [DataIssue]

  /// Where its folder stands unless the user says otherwise.
  var usualPlace: String { "\(folder)/informes" }

  /// The files of the report, the manifest last.
  var files: [OutputFile] {
    rendered.files + [OutputFile(path: ReportManifest.fileName, bytes: manifest.bytes)]
  }

  /// Prints what could not be used and says so with the exit code.
  func tellErrors(on console: Console) -> ExitCode {
    IssueTexts.tellErrors(among: issues, of: folder, on: console)
  }
}
