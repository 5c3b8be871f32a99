internal import Glibc

/// A file open for reading by position, closed when it is dropped.
///
/// Every thread may read at the same time: no call moves a shared position.
final class InputFile: Sendable {
  /// The path as the caller gave it.
  let path: String

  /// Bytes in the file when it was opened.
  let size: Int

  private let descriptor: Int32

  /// Opens the file at `path`.
  ///
  /// - Parameter path: an absolute path or one relative to the working directory.
  /// - Throws: `.missing`, `.directory` or `.unreadable` with the system's `errno`.
  init(path: String) throws(TableError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw TableError(file: path, reason: Self.reason(ofCode: errno))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw TableError(file: path, reason: .unreadable(code: code))
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw TableError(file: path, reason: .directory)
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Reads up to `count` bytes from `offset` on; fewer only at the end of the file.
  ///
  /// The corresponding C function is `pread`.
  func read(
    into buffer: UnsafeMutablePointer<UInt8>,
    count: Int,
    at offset: Int
  ) throws(TableError) -> Int {
    var done = 0
    while done < count {
      let got = pread(descriptor, buffer + done, count - done, offset + done)
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        throw TableError(file: path, reason: Self.reason(ofCode: errno))
      }
      done += got
    }
    return done
  }

  /// The bytes from `offset` on, up to `count` of them.
  func bytes(from offset: Int = 0, upTo count: Int) throws(TableError) -> [UInt8] {
    let wanted = max(0, min(count, size - offset))
    var failure: TableError?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
      guard let start = buffer.baseAddress else { return }
      do throws(TableError) {
        initialized = try read(into: start, count: wanted, at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private static func reason(ofCode code: Int32) -> TableError.Reason {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .directory
    default: .unreadable(code: code)
    }
  }
}
