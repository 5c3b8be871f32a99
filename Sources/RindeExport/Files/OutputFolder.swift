internal import Glibc

/// A folder that receives files.
struct OutputFolder {
  let path: String

  init(_ path: String) { self.path = path }

  /// Makes the folder if it is missing, and removes what killed runs left in it.
  ///
  /// - Parameters:
  ///   - file: The path as it was given, for the error.
  ///   - made: Gets the folders that were made.
  /// - Throws: ``ExportError/file(_:)``.
  func prepare(for file: String, made: inout [String]) throws(ExportError) {
    guard Self.make(path, &made) else {
      throw .file(FileFailure(.makeFolder, path: file, code: errno))
    }
    removeLeftovers()
  }

  /// Forces the names in the folder to disk, as far as the file system can.
  func synchronize() {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func make(_ path: String, _ made: inout [String]) -> Bool {
    if UnfinishedWriting.madeFolder(path) {
      made.append(path)
      return true
    }
    switch errno {
    case EEXIST:
      var status = stat()
      guard stat(path, &status) == 0 else { return false }
      guard status.st_mode & S_IFMT == S_IFDIR else {
        errno = ENOTDIR
        return false
      }
      return true
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return false }
      guard make(String(path[..<slash]), &made) else { return false }
      guard UnfinishedWriting.madeFolder(path) else { return errno == EEXIST }
      made.append(path)
      return true
    default: return false
    }
  }

  /// Removes the hidden files of runs that are no more.
  private func removeLeftovers() {
    guard let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let process = TemporaryName.process(of: name), process != getpid(),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      remove(path + "/" + name)
    }
  }

  /// Removes a file unless someone still holds its lock, as in another container.
  private func remove(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
    close(descriptor)
  }
}

/// The names of hidden files: `.rinde-1234-0.tmp`, with the number of the process.
enum TemporaryName {
  static func of(process: pid_t, number: Int) -> String { ".rinde-\(process)-\(number).tmp" }

  /// The process that a hidden file belongs to.
  static func process(of name: String) -> pid_t? {
    guard name.hasPrefix(".rinde-"), name.hasSuffix(".tmp") else { return nil }
    let parts = name.split(separator: "-")
    guard parts.count == 3, let process = pid_t(parts[1]), process > 0 else { return nil }
    return process
  }
}
