internal import RindeExport
internal import RindeSources

/// A folder in which folders of reports stand, and the page from which one chooses among them.
struct ReportsFolder {
  let path: String

  init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// The path of its index.
  var indexPath: String { "\(path)/\(ReportIndex.fileName)" }

  /// What became of the index.
  enum Outcome {
    case written
    /// Another program or a person wrote it, and it was left as it was.
    case foreign
  }

  /// Writes the index anew from the manifests of the reports that stand here.
  ///
  /// Folders without a manifest that can be read are no reports and are passed over.
  ///
  /// - Throws: When it cannot be written.
  func writeIndex() throws(Failure) -> Outcome {
    guard Self.canReplace(indexPath) else { return .foreign }
    let bytes = index.bytes
    do { try OutputFiles([OutputFile(path: indexPath, bytes: bytes)]).replace() } catch {
      throw ExportTexts.failure(error)
    }
    return .written
  }

  /// Whether nothing stands at a path, or a page that Rinde wrote.
  static func canReplace(_ path: String) -> Bool {
    switch PathKind(path) {
    case .missing: return true
    case .folder: return false
    case .file:
      do { return ReportIndex.isOurs(try SmallFile.bytes(at: path)) } catch { return false }
    }
  }

  private var index: ReportIndex {
    let names = FolderNames.visible(in: path).filter { PathKind("\(path)/\($0)") == .folder }
    return ReportIndex(
      cards: cards,
      folders: names.compactMap { name in
        let folder = ReportsFolder("\(path)/\(name)")
        guard PathKind(folder.indexPath) == .file, Self.canReplace(folder.indexPath) else {
          return nil
        }
        let manifests = folder.manifests.map(\.manifest)
        guard !manifests.isEmpty else { return nil }
        return ReportIndex.Folder(
          name: name,
          entities: Set(manifests.map(\.entity)).sorted(),
          reports: manifests.count
        )
      }
    )
  }

  private var cards: [ReportCard] {
    manifests.map { ReportCard($0.manifest, folder: $0.folder) }
  }

  /// The manifests of the reports, by the names of their folders.
  private var manifests: [(folder: String, manifest: ReportManifest)] {
    FolderNames.visible(in: path).compactMap { name in
      let file = "\(path)/\(name)/\(ReportManifest.fileName)"
      guard PathKind(file) == .file else { return nil }
      do { return (name, try ManifestReader.manifest(at: file)) } catch { return nil }
    }
  }
}
