internal import Glibc
package import RindeTables

/// A file that is small enough to be held whole.
package enum SmallFile {
  /// Bytes that are accepted: configuration is never larger.
  package static let limitMiB = 16

  /// The bytes of the file at a path.
  ///
  /// - Throws: Missing, directory, unreadable or too large.
  package static func bytes(at path: String) throws(TableError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      let isMissing = code == ENOENT || code == ENOTDIR
      throw TableError(file: path, reason: isMissing ? .missing : .unreadable(code: code))
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    let chunk = 1 << 16
    while true {
      var count = 0
      bytes += [UInt8](unsafeUninitializedCapacity: chunk) { buffer, initialized in
        count = Glibc.read(descriptor, buffer.baseAddress, chunk)
        initialized = max(count, 0)
      }
      guard count >= 0 else {
        let code = errno
        guard code != EINTR else { continue }
        let isDirectory = code == EISDIR
        throw TableError(file: path, reason: isDirectory ? .directory : .unreadable(code: code))
      }
      if count == 0 { return bytes }
      guard bytes.count <= limitMiB << 20 else {
        throw TableError(file: path, reason: .tooLarge(limitMiB: limitMiB))
      }
    }
  }
}
