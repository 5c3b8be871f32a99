internal import RindeAnalysis
internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeSources

/// A report computed in memory, with its manifest.
struct ComputedReport {
  let loaded: LoadedFolder
  let results: ComplianceResults
  let rendered: RenderedReport
  let manifest: ReportManifest

  /// Reads the entity's folder and computes what is asked.
  ///
  /// - Parameters:
  ///   - request: The audience, the cut-off and the options.
  ///   - folder: The entity's folder.
  /// - Throws: What is missing or wrong, with the message for the user.
  init(_ request: ReportRequest, of folder: String) throws(Failure) {
    let loaded = try LoadedFolder(path: folder, sheet: request.sheet)
    let year = loaded.plan.plan.fiscalYear
    let cutoff = try loaded.cutoff(
      named: request.cutoff ?? request.audience.usualCutoff(of: year)
    )
    let office = try request.office(in: loaded)
    let material =
      office.map { loaded.reportMaterial(of: $0, at: cutoff) }
      ?? loaded.reportMaterial(loaded.results(at: cutoff))
    self.loaded = loaded
    results = material.results
    let report = try request.audience.compose(material)
    let name = "\(request.audience.name)-\(cutoff.fileName)" + (office.map { "-\($0.slug)" } ?? "")
    do {
      rendered = try RenderedReport(report, name: name)
      manifest = try rendered.manifest(
        of: request.recorded(at: cutoff, office: office),
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
