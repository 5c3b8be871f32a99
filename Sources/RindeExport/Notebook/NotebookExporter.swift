package import RindeReport

/// Renders a notebook as the files of a folder that anyone can run without us.
package struct NotebookExporter: Sendable {
  /// From what a notebook was made.
  package struct Origin: Hashable, Sendable {
    /// The version that wrote it.
    package let program: String

    /// What was asked for.
    package let request: ReportManifest.Request

    /// The last component of the entity folder's real path.
    package let folder: String

    /// The files that were read.
    package let inputs: [FileProof]

    package init(
      program: String,
      request: ReportManifest.Request,
      folder: String,
      inputs: [FileProof]
    ) {
      self.program = program
      self.request = request
      self.folder = folder
      self.inputs = inputs
    }
  }

  /// The name of the notebook in its folder.
  package static let notebookName = "cuaderno.ipynb"

  private let origin: Origin

  package init(_ origin: Origin) { self.origin = origin }

  /// The files by their names in the folder: notebook, data, their description, guides, manifest.
  ///
  /// - Parameter notebook: Its figures stand in its report.
  /// - Returns: The files with the manifest that stands last among them.
  /// - Throws: ``ExportError`` with every flaw of the report.
  package func rendered(_ notebook: Notebook) throws(ExportError) -> RenderedNotebook {
    let report = notebook.report
    let figures = try ReportFigures(of: report).records
    let data = try NotebookData(notebook, figures: figures)
    let words = NotebookWords(
      notebook,
      data: data.resources.map { ($0.path, $0.sheet.title) },
      program: origin.program
    )
    var files = [
      OutputFile(path: Self.notebookName, bytes: try document(of: notebook, words).bytes())
    ]
    files += data.files
    files.append(OutputFile(path: DataPackage.fileName, bytes: try package(of: notebook, data)))
    files.append(
      OutputFile(path: "LEEME.md", bytes: Array(words.filled(NotebookTemplate.readme).utf8))
    )
    files.append(OutputFile(path: "requirements.txt", bytes: NotebookTemplate.requirements))
    let manifest = try manifest(of: report, figures, files)
    return RenderedNotebook(report: report, contents: files, manifest: manifest)
  }

  private func document(
    of notebook: Notebook,
    _ words: NotebookWords
  ) -> NotebookDocument {
    NotebookDocument(
      cells: NotebookTemplate.cells(of: notebook).map { cell in
        let isFilled = cell.role == .markdown || cell.tags.contains("parameters")
        return NotebookCell(
          role: cell.role,
          tags: cell.tags,
          source: isFilled ? words.filled(cell.source) : cell.source
        )
      }
    )
  }

  private func package(
    of notebook: Notebook,
    _ data: NotebookData
  ) throws(ExportError) -> [UInt8] {
    try DataPackage(
      report: notebook.report,
      name: "cuaderno-\(notebook.report.id)",
      editions: NotebookTexts.editions,
      data: data.resources
    ).bytes()
  }

  private func manifest(
    of report: Report,
    _ figures: [FigureRecord],
    _ files: [OutputFile]
  ) throws(ExportError) -> ReportManifest {
    var outputs: [FileProof] = []
    for file in files { outputs.append(try FileProof(name: file.path, of: file.bytes)) }
    return ReportManifest(
      program: origin.program,
      request: origin.request,
      entity: report.author,
      folder: origin.folder,
      inputs: origin.inputs,
      outputs: outputs,
      definitions: ReportManifest.Definition.all(of: report),
      figures: figures
    )
  }
}
