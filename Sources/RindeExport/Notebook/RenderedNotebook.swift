package import RindeReport

/// A notebook as the files of its folder.
package struct RenderedNotebook: Sendable {
  /// The report whose figures it computes again.
  package let report: Report

  /// The files by their names in the folder but for the manifest, the notebook first.
  package let contents: [OutputFile]

  package let manifest: ReportManifest

  /// The files by their names in the folder, the manifest last.
  package var files: [OutputFile] {
    contents + [OutputFile(path: ReportManifest.fileName, bytes: manifest.bytes)]
  }

  /// The same files in a folder below another.
  package func files(in folder: String) -> [OutputFile] {
    files.map { OutputFile(path: "\(folder)/\($0.path)", bytes: $0.bytes) }
  }
}
