internal import Glibc

/// A file as a manifest tells it: its name, how long it is and its digest.
package struct FileProof: Hashable, Sendable {
  /// Below the folder that the manifest speaks of, with `/` between folders.
  package let name: String

  package let bytes: Int

  /// SHA-256 in lower-case hexadecimal digits.
  package let digest: String

  package init(name: String, bytes: Int, digest: String) {
    self.name = name
    self.bytes = bytes
    self.digest = digest
  }

  /// The proof of bytes in memory.
  package init(name: String, of bytes: [UInt8]) throws(ExportError) {
    self.init(name: name, bytes: bytes.count, digest: try SHA256.hexadecimal(of: bytes))
  }

  /// The proof of a file, read in chunks.
  ///
  /// - Parameters:
  ///   - name: Its name in the manifest.
  ///   - path: Where it stands.
  /// - Throws: ``ExportError/file(_:)`` when it cannot be read.
  package init(name: String, at path: String) throws(ExportError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(FileFailure(.read, path: path, code: errno)) }
    defer { close(descriptor) }
    let digest = try SHA256()
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { chunk.deallocate() }
    var size = 0
    while true {
      let count = read(descriptor, chunk.baseAddress, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(FileFailure(.read, path: path, code: errno)) }
      if count == 0 { break }
      try digest.update(UnsafeRawBufferPointer(rebasing: chunk[..<count]))
      size += count
    }
    self.init(name: name, bytes: size, digest: try digest.hexadecimal())
  }
}
