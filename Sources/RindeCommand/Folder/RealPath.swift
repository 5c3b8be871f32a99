internal import Glibc

/// Paths without symbolic links and dots.
enum RealPath {
  /// The real path; `path` itself where there is nothing.
  static func of(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The last component of the real path.
  static func name(of path: String) -> String {
    of(path).split(separator: "/").last.map(String.init) ?? "/"
  }
}
