internal import Glibc

/// A file written beside its place, waiting to be moved there; removed if it never is.
final class PendingFile {
  private let given: String
  private let place: OutputPlace
  private let number: Int
  private let descriptor: Int32

  /// A second name of the previous file, while it may have to come back.
  private var previous: String?

  private var isInPlace = false

  private let replacesFile: Bool

  private var hidden: String { Self.hidden(number, in: place.folder) }

  /// Writes the whole file and forces it to disk.
  init(_ file: OutputFile, at place: OutputPlace) throws(ExportError) {
    given = file.path
    self.place = place
    let mode = try Self.mode(of: place, given: file.path)
    replacesFile = mode != nil
    (number, descriptor) = try Self.created(in: place.folder, given: file.path)
    // Lets other runs see that this one lives; a file system without locks does not stop us.
    flock(descriptor, LOCK_EX | LOCK_NB)
    if let mode { fchmod(descriptor, mode) }
    try write(file.bytes)
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw .file(FileFailure(.synchronize, path: given, code: errno))
    }
  }

  deinit {
    UnfinishedWriting.forget(hidden, isInPlace: isInPlace)
    if let previous { unlink(previous) }
    close(descriptor)
  }

  /// Takes the place of the previous file, which stays at hand under a second name.
  func putInPlace() throws(ExportError) {
    let second = Self.hidden(number + Self.limit, in: place.folder)
    unlink(second)
    if replacesFile, link(place.path, second) == 0 { previous = second }
    guard rename(hidden, place.path) == 0 else {
      throw .file(FileFailure(.replace, path: given, code: errno))
    }
    isInPlace = true
  }

  /// Undoes ``putInPlace()``, where the file system could keep the previous file at hand.
  func putBack() {
    guard isInPlace else { return }
    if let previous {
      if rename(previous, place.path) == 0 { self.previous = nil }
    } else if !replacesFile {
      unlink(place.path)
    }
  }

  /// Forgets the previous file.
  func settle() {
    if let previous { unlink(previous) }
    previous = nil
  }

  /// The permissions of the file to replace, or none if there is no file.
  private static func mode(of place: OutputPlace, given: String) throws(ExportError) -> mode_t? {
    var status = stat()
    guard lstat(place.path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw .file(FileFailure(.create, path: given, code: errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return status.st_mode & 0o777
    case S_IFDIR: throw .file(FileFailure(.replace, path: given, code: EISDIR))
    default: throw .file(FileFailure(.replace, path: given, code: EEXIST))
    }
  }

  /// Hidden names that a process may use in a folder at one time.
  private static let limit = 10_000

  private static func hidden(_ number: Int, in folder: String) -> String {
    folder + "/" + TemporaryName.of(process: getpid(), number: number)
  }

  private static func created(
    in folder: String,
    given: String
  ) throws(ExportError) -> (number: Int, descriptor: Int32) {
    for number in 0..<limit {
      let descriptor = UnfinishedWriting.opened(hidden(number, in: folder)) { path in
        open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      }
      if descriptor >= 0 { return (number, descriptor) }
      guard errno == EEXIST else { break }
    }
    throw .file(FileFailure(.create, path: given, code: errno))
  }

  private func write(_ bytes: [UInt8]) throws(ExportError) {
    var failure: Int32 = 0
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor,
          UnsafeRawBufferPointer(rebasing: rest).baseAddress,
          rest.count
        )
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          failure = count < 0 ? errno : EIO
          return
        }
        rest = rest.dropFirst(count)
      }
    }
    guard failure == 0 else { throw .file(FileFailure(.write, path: given, code: failure)) }
  }
}
