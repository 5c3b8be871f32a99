internal import Glibc
internal import RindeExport

/// How a file stands against what a manifest recorded of it.
enum FileState: Hashable {
  case intact
  case changed(FileProof)
  case missing
  /// It is there and cannot be read; the C `errno`.
  case unreadable(Int32)

  /// Reads a file and holds it against its record.
  ///
  /// - Parameters:
  ///   - recorded: Its name, length and digest when it was recorded.
  ///   - folder: Where it should stand.
  /// - Throws: Only when this machine computes no digests.
  init(of recorded: FileProof, in folder: String) throws(Failure) {
    do {
      let found = try FileProof(name: recorded.name, at: "\(folder)/\(recorded.name)")
      self = found == recorded ? .intact : .changed(found)
    } catch {
      guard case .file(let failure) = error else { throw ExportTexts.failure(error) }
      self =
        failure.code == ENOENT || failure.code == ENOTDIR
        ? .missing : .unreadable(failure.code)
    }
  }
}
