internal import Glibc
internal import RindeExport

/// A report that already stands in a folder, as its manifest tells it.
struct PreviousReport {
  let folder: String
  let manifest: ReportManifest

  /// Reads the manifest; `nil` when the folder has none.
  ///
  /// - Parameter folder: The report's folder.
  /// - Throws: What a manifest has that cannot be read.
  init?(in folder: String) throws(Failure) {
    let path = "\(folder)/\(ReportManifest.fileName)"
    guard access(path, F_OK) == 0 else { return nil }
    manifest = try ManifestReader.manifest(at: path)
    self.folder = folder
  }

  /// The same; one whose manifest is broken is only passed over by request.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - content: What is about to be written there.
  ///   - edited: What to do with files that somebody changed.
  /// - Throws: When the manifest cannot be read, or is one of the other content: to replace it would
  ///   remove its files.
  init?(in folder: String, for content: Content, edited: ReportFiles.EditedFiles) throws(Failure) {
    let found: PreviousReport?
    do {
      found = try PreviousReport(in: folder)
    } catch {
      guard edited == .replaced else { throw ExportTexts.unknown(folder, because: error) }
      return nil
    }
    guard let found else { return nil }
    guard found.content == content else { throw ExportTexts.occupied(folder, by: found.content) }
    self = found
  }

  /// What a folder with a manifest holds.
  enum Content {
    case report
    case notebook
  }

  private var content: Content {
    manifest.request.audience.hasPrefix(NotebookKind.audience(of: "")) ? .notebook : .report
  }

  /// The files that are not as they were written and that writing `files` would change.
  ///
  /// A run that was killed leaves new files under an old manifest: the same report finds them equal
  /// to its own and replaces them without asking.
  func edited(before files: [OutputFile]) throws(Failure) -> [String] {
    var names: [String] = []
    for recorded in manifest.outputs {
      guard let file = files.first(where: { $0.path == recorded.name }) else { continue }
      switch try FileState(of: recorded, in: folder) {
      case .intact, .missing: continue
      case .unreadable: names.append(recorded.name)
      case .changed(let found):
        let new: FileProof
        do { new = try FileProof(name: file.path, of: file.bytes) } catch {
          throw ExportTexts.failure(error)
        }
        if new != found { names.append(recorded.name) }
      }
    }
    return names
  }

  /// The paths of what the manifest lists and `files` has not, if it is as it was written.
  func obsolete(beside files: [OutputFile]) throws(Failure) -> [String] {
    let kept = Set(files.map(\.path))
    var paths: [String] = []
    for recorded in manifest.outputs where !kept.contains(recorded.name) {
      guard try FileState(of: recorded, in: folder) == .intact else { continue }
      paths.append("\(folder)/\(recorded.name)")
    }
    return paths
  }
}
