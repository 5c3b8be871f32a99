internal import RindeExport
internal import RindeSources
internal import RindeTables

/// Does the work of `rinde verificar`.
struct Verifier {
  let location: ReportLocation
  let manifest: ReportManifest
  private let request: Result<any ReportRequest, Failure>
  private let entityFolder: String?

  /// - Parameters:
  ///   - report: The report's folder, or its manifest.
  ///   - folder: The entity's folder, or the survey's; `nil` to look for it.
  /// - Throws: When there is no manifest, or one that cannot be read.
  init(report: String, folder: String?) throws(Failure) {
    location = try ReportLocation(report)
    manifest = try ManifestReader.manifest(at: location.manifest)
    let recorded = manifest.request
    request = Result { () throws(Failure) in
      try ReportDestination.request(recordedAs: recorded)
    }
    let source =
      if case .success(let request) = request { request.source } else {
        ReportSource.entity
      }
    guard let folder else {
      entityFolder = location.sourceFolder(of: manifest, source)
      return
    }
    guard source.isKind(of: folder) else {
      throw VerificationTexts.missingFolder(folder, source)
    }
    entityFolder = folder
  }

  /// Looks at every file, computes the report again, and compares.
  func verification() throws(Failure) -> Verification {
    let inputs = try inputFindings()
    let computed = computation()
    let found: ComputedReport? = if case .success(let report) = computed { report } else { nil }
    let newInputs = found.map(newInputs) ?? []
    let isComparable =
      newInputs.isEmpty && inputs.allSatisfy { $0.state == .intact }
      && manifest.program == Rinde.version
    let expected = isComparable ? found : nil
    var outputs: [FileFinding] = []
    for output in manifest.outputs { outputs.append(try finding(on: output, expected)) }
    return Verification(
      location: location,
      manifest: manifest,
      entityFolder: entityFolder,
      inputs: inputs,
      newInputs: newInputs,
      outputs: outputs,
      recomputation: recomputation(computed),
      manifestAgrees: expected.map(agrees),
      strangers: strangers()
    )
  }

  private func inputFindings() throws(Failure) -> [FileFinding] {
    guard let entityFolder else { return [] }
    var findings: [FileFinding] = []
    for input in manifest.inputs {
      let state = try FileState(of: input, in: entityFolder)
      findings.append(FileFinding(name: input.name, state: state))
    }
    return findings
  }

  /// The report as the inputs give it today; `nil` without a folder.
  private func computation() -> Result<ComputedReport, Failure>? {
    entityFolder.map { folder in
      Result { () throws(Failure) in try request.get().computed(from: folder) }
    }
  }

  private func recomputation(
    _ computed: Result<ComputedReport, Failure>?
  ) -> Verification.Recomputation {
    switch computed {
    case nil: .noFolder
    case .success(let report):
      .done(FigureComparison(manifest.figures, report.manifest.figures))
    case .failure(let failure): .failed(failure.message)
    }
  }

  private func newInputs(_ computed: ComputedReport) -> [String] {
    let known = Set(manifest.inputs.map(\.name))
    return computed.manifest.inputs.map(\.name).filter { !known.contains($0) }
  }

  /// Whether the manifest is the computed one, but for the name of the entity's folder.
  private func agrees(_ computed: ComputedReport) -> Bool {
    let other = computed.manifest
    return manifest.outputs == other.outputs && manifest.figures == other.figures
      && manifest.definitions == other.definitions && manifest.entity == other.entity
      && manifest.request == other.request && manifest.heading == other.heading
  }
}

extension Verifier {
  /// An output as it is now, with what is different in it.
  private func finding(
    on recorded: FileProof,
    _ expected: ComputedReport?
  ) throws(Failure) -> FileFinding {
    let state = try FileState(of: recorded, in: location.folder)
    let file = expected?.files.first { $0.path == recorded.name }
    var finding = FileFinding(name: recorded.name, state: state)
    switch state {
    case .missing, .unreadable: return finding
    case .intact:
      guard let file, try proof(of: file) != recorded else { return finding }
      finding.isForeign = true
    case .changed: break
    }
    finding.detail = try detail(of: recorded.name, file, expected)
    return finding
  }

  private func proof(of file: OutputFile) throws(Failure) -> FileProof {
    do { return try FileProof(name: file.path, of: file.bytes) } catch {
      throw ExportTexts.failure(error)
    }
  }

  /// What is different in a file that is not what it should be.
  private func detail(
    of name: String,
    _ file: OutputFile?,
    _ expected: ComputedReport?
  ) throws(Failure) -> FileFinding.Detail {
    let path = "\(location.folder)/\(name)"
    guard let file, let expected else {
      guard name.hasSuffix(".xlsx") else { return .incomparable }
      return Self.readable { () throws(TableError) in
        let differences = try WorkbookDifferences(of: path, figures: manifest.figures)
        return .figures(differences, manifest.figures.count)
      }
    }
    let original: HeldFile
    do { original = try HeldFile(file.bytes) } catch { throw ExportTexts.failure(error) }
    defer { withExtendedLifetime(original) {} }
    return Self.readable { () throws(TableError) in
      if name.hasSuffix(".xlsx") {
        let cells = ReportCells(of: expected.rendered.report)
        return .workbook(try WorkbookDifferences(of: path, from: original.path, cells: cells))
      }
      guard name.hasSuffix(".csv") else {
        return .data(DataFileDifference(text: try SmallFile.bytes(at: path), from: file.bytes))
      }
      return .data(try DataFileDifference(table: path, from: original.path))
    }
  }

  /// The difference, or why the file cannot be read any more.
  private static func readable(
    _ compare: () throws(TableError) -> FileFinding.Detail
  ) -> FileFinding.Detail {
    do { return try compare() } catch {
      return .unreadable(TableTexts.failure(error).message)
    }
  }

  /// Files that are not in the manifest; hidden ones and the manifest itself do not count.
  private func strangers() -> [String] {
    let known = Set(manifest.outputs.map(\.name) + [ReportManifest.fileName])
    return FolderNames.files(below: location.folder).filter { !known.contains($0) }
  }
}
