internal import Glibc

/// Files that replace the previous ones together, or not at all.
///
/// Each is written under a hidden name beside its place and forced to disk; only when all are
/// complete are they renamed into place. A failure on the way leaves every previous file as it was
/// and removes what was begun; a killed run leaves hidden files, which the next run removes. Only a
/// kill in the instant between two renames can leave some files new and others old.
public struct OutputFiles: Sendable {
  private let files: [OutputFile]

  /// - Parameter files: With different paths.
  public init(_ files: [OutputFile]) { self.files = files }

  /// Writes every file beside its place, and then moves all into place.
  ///
  /// - Parameter obsolete: Files that go in the same step.
  /// - Throws: ``ExportError/file(_:)`` with the path as it was given.
  public func replace(removing obsolete: [String] = []) throws(ExportError) {
    var made: [String] = []
    do throws(ExportError) {
      let pending = try written(&made)
      try UnfinishedWriting.puttingInPlace { () throws(ExportError) in
        try Self.putInPlace(pending)
        for path in obsolete { unlink(path) }
      }
    } catch {
      UnfinishedWriting.forget(folders: made)
      throw error
    }
    UnfinishedWriting.forget(folders: made)
    for folder in Set(files.map { OutputPlace($0.path).folder }) {
      OutputFolder(folder).synchronize()
    }
  }

  /// Every file under a hidden name beside its place.
  private func written(_ made: inout [String]) throws(ExportError) -> [PendingFile] {
    var pending: [PendingFile] = []
    var folders: Set<String> = []
    for file in files {
      let place = OutputPlace(file.path)
      if folders.insert(place.folder).inserted {
        try OutputFolder(place.folder).prepare(for: file.path, made: &made)
      }
      pending.append(try PendingFile(file, at: place))
    }
    return pending
  }

  /// Moves all, or moves back those that were moved.
  private static func putInPlace(_ pending: [PendingFile]) throws(ExportError) {
    do throws(ExportError) {
      for file in pending { try file.putInPlace() }
    } catch {
      for file in pending.reversed() { file.putBack() }
      throw error
    }
    for file in pending { file.settle() }
  }
}
