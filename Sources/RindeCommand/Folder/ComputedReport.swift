internal import RindeAnalysis
internal import RindeAudiences
internal import RindeExport
internal import RindeReport
internal import RindeSources

/// A report computed in memory, with its manifest.
struct ComputedReport {
  let results: ComplianceResults
  let rendered: RenderedReport
  let manifest: ReportManifest

  /// Computes what is asked.
  ///
  /// - Parameters:
  ///   - request: For whom, up to when and about whom.
  ///   - loaded: The entity's folder.
  ///   - sheet: The sheet of the plan that was asked for.
  /// - Throws: What the report has that cannot be written.
  init(_ request: ReportRequest, from loaded: LoadedFolder, sheet: String?) throws(Failure) {
    let material = request.material(from: loaded)
    results = material.results
    let report = try request.audience.compose(material)
    do {
      rendered = try RenderedReport(report, name: request.name)
      manifest = try rendered.manifest(
        of: request.recorded(sheet: sheet),
        program: Rinde.version,
        folder: RealPath.name(of: loaded.folder.path),
        inputs: try InputFiles.proofs(of: loaded)
      )
    } catch {
      throw ExportTexts.failure(error)
    }
  }

  /// The files of the report, the manifest last.
  var files: [OutputFile] {
    rendered.files + [OutputFile(path: ReportManifest.fileName, bytes: manifest.bytes)]
  }
}
