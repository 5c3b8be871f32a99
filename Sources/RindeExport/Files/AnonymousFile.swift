internal import CXlsxWriter
internal import Glibc

/// A file in memory, gone when it is dropped or the process ends in any way.
///
/// libxlsxwriter 1.1.4 writes only to a path; with this one no disk fills while it does.
struct AnonymousFile: ~Copyable {
  private let descriptor: Int32

  /// Creates an empty file.
  ///
  /// The corresponding C function is `memfd_create`.
  init() throws(ExportError) {
    descriptor = memfd_create("rinde", 1)  // MFD_CLOEXEC
    guard descriptor >= 0 else {
      throw .file(FileFailure(.create, path: "memfd", code: errno))
    }
  }

  /// Adds bytes to it.
  func append(_ bytes: [UInt8]) throws(ExportError) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .file(FileFailure(.write, path: path, code: errno)) }
      start += count
    }
  }

  /// A path by which C libraries of this process can open it.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// Everything in it.
  func bytes() throws(ExportError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .file(FileFailure(.read, path: path, code: errno))
    }
    let size = Int(status.st_size)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = pread(
          descriptor,
          buffer.baseAddress?.advanced(by: count),
          size - count,
          off_t(count)
        )
        if read < 0, errno == EINTR { continue }
        guard read > 0 else {
          failure = read < 0 ? errno : EIO
          return
        }
        count += read
      }
    }
    guard failure == 0 else { throw .file(FileFailure(.read, path: path, code: failure)) }
    return bytes
  }

  deinit { close(descriptor) }
}

/// Where intermediate files stand.
package enum TemporaryFolder {
  /// `$TMPDIR` if it is set, `/tmp` otherwise.
  package static var standard: String {
    guard let value = getenv("TMPDIR"), value.pointee != 0 else { return "/tmp" }
    return String(cString: value)
  }
}
