internal import RindeExport

/// The folder of a notebook.
struct NotebookFiles {
  let notebook: ComputedNotebook

  /// The folder, such as `cuadernos/indicadores-2022-T3`.
  let folder: String

  /// The folder of a notebook.
  ///
  /// - Parameters:
  ///   - notebook: What it holds, and its name.
  ///   - place: The folder in which it stands.
  init(_ notebook: ComputedNotebook, in place: String) {
    self.notebook = notebook
    folder = place.hasSuffix("/") ? place + notebook.name : "\(place)/\(notebook.name)"
  }

  /// What is printed once it is written.
  var summary: String {
    NotebookTexts.written(
      folder: folder,
      notebook: "\(folder)/\(NotebookExporter.notebookName)",
      figures: notebook.rendered.manifest.figures.count
    )
  }

  /// Writes all files, or none, and removes those of the previous notebook that this one has not.
  ///
  /// - Parameter edited: What to do with files that somebody changed after they were written.
  /// - Throws: Why nothing was written.
  func write(edited: ReportFiles.EditedFiles) throws(Failure) {
    let files = notebook.rendered.files
    let previous = try PreviousReport(in: folder, for: .notebook, edited: edited)
    if edited == .kept, let names = try previous?.edited(before: files), !names.isEmpty {
      throw ExportTexts.edited(names, in: folder)
    }
    let obsolete = try previous?.obsolete(beside: files) ?? []
    do {
      try OutputFiles(files.map { OutputFile(path: "\(folder)/\($0.path)", bytes: $0.bytes) })
        .replace(removing: obsolete)
    } catch {
      throw ExportTexts.failure(error)
    }
  }
}
