internal import RindeExport
internal import RindeModel
internal import RindeSources

/// Where a report stands, and where the folder is from which it was made.
struct ReportLocation {
  /// The report's folder, as the user gave it.
  let folder: String

  /// The path of its manifest.
  var manifest: String { "\(folder)/\(ReportManifest.fileName)" }

  /// The report in a folder, or the one to which a manifest belongs.
  ///
  /// - Throws: When there is nothing at `path`, or no manifest in it.
  init(_ path: String) throws(Failure) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard PathKind(path) != .missing else { throw VerificationTexts.missingReport(path) }
    if PathKind(path) == .file {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.last == ReportManifest.fileName[...] else {
        throw VerificationTexts.notAReport(path)
      }
      path = parts.dropLast().joined(separator: "/")
      folder = parts.count == 1 ? "." : path.isEmpty ? "/" : path
    } else {
      folder = path
    }
    guard PathKind(manifest) == .file else { throw VerificationTexts.missingManifest(folder) }
  }

  /// The folder from which the report was made: the nearest of those above it that is of the kind,
  /// or one at most two folders below any of them with the name that the manifest gives, of the same
  /// entity.
  func sourceFolder(of manifest: ReportManifest, _ source: ReportSource) -> String? {
    var above = RealPath.of(folder)
    while let slash = above.lastIndex(of: "/") {
      above = String(above[..<slash])
      if source.isKind(of: above) { return above }
      guard !above.isEmpty else { continue }
      if let found = Self.folder(of: manifest, source, below: above) { return found }
    }
    return nil
  }

  private static func folder(
    of manifest: ReportManifest,
    _ source: ReportSource,
    below path: String
  ) -> String? {
    let name = manifest.folder
    let near = "\(path)/\(name)"
    if source.isKind(of: near, entity: manifest.entity) { return near }
    return FolderNames.visible(in: path).lazy.map { "\(path)/\($0)/\(name)" }
      .first { source.isKind(of: $0, entity: manifest.entity) }
  }
}
