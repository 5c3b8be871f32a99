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

  /// The index with a report that is about to be written here, among those that stand here.
  ///
  /// Folders without a manifest that can be read are no reports and are passed over.
  ///
  /// - Parameter report: Its folder stands in this one.
  /// - Returns: `nil` when another program or a person wrote the index, which is left as it is.
  func index(with report: ComputedReport) -> OutputFile? {
    guard Self.canReplace(indexPath) else { return nil }
    let name = report.rendered.name
    let others = manifests.filter { $0.folder != name }
    let cards = (others + [(folder: name, manifest: report.manifest)]).map {
      ReportCard($0.manifest, folder: $0.folder)
    }
    return OutputFile(
      path: indexPath,
      bytes: ReportIndex(cards: cards, folders: folders).bytes
    )
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

  /// The folders of reports below this one that have an index of their own.
  private var folders: [ReportIndex.Folder] {
    FolderNames.visible(in: path).compactMap { name in
      guard PathKind("\(path)/\(name)") == .folder else { return nil }
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
