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
  /// - Throws: ``ExportError/file(_:)`` with the path as it was given.
  public func replace() throws(ExportError) {
    var pending: [PendingFile] = []
    var folders: Set<String> = []
    for file in files {
      let place = OutputPlace(file.path)
      if folders.insert(place.folder).inserted {
        try OutputFolder(place.folder).prepare(for: file.path)
      }
      pending.append(try PendingFile(file, at: place))
    }
    do throws(ExportError) {
      for file in pending { try file.putInPlace() }
    } catch {
      for file in pending.reversed() { file.putBack() }
      throw error
    }
    for file in pending { file.settle() }
    for folder in folders { OutputFolder(folder).synchronize() }
  }
}
