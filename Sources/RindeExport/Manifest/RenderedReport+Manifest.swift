internal import RindeReport

extension RenderedReport {
  /// The manifest of this report.
  ///
  /// - Parameters:
  ///   - request: What was asked for.
  ///   - program: The version that computed it.
  ///   - folder: The name of the entity's folder.
  ///   - inputs: The files that were read.
  /// - Returns: A manifest that lists every file but its own.
  /// - Throws: ``ExportError`` when a figure stands twice with different values.
  package func manifest(
    of request: ReportManifest.Request,
    program: String,
    folder: String,
    inputs: [FileProof]
  ) throws(ExportError) -> ReportManifest {
    var outputs: [FileProof] = []
    for file in files { outputs.append(try FileProof(name: file.path, of: file.bytes)) }
    return ReportManifest(
      program: program,
      request: request,
      heading: .init(
        title: report.title,
        banner: report.banner,
        headlines: report.headlines.map(HeadlineRecord.init)
      ),
      entity: report.author,
      folder: folder,
      inputs: inputs,
      outputs: outputs,
      definitions: ReportManifest.Definition.all(of: report),
      figures: try ReportFigures(of: report).records
    )
  }
}
