internal import Glibc

/// Where a file goes: a folder and a name in it.
struct OutputPlace: Hashable {
  let folder: String
  let name: String

  /// The place that `path` means; an existing symbolic link means the file it leads to.
  init(_ path: String) {
    var path = path
    if let resolved = realpath(path, nil) {
      path = String(cString: resolved)
      free(resolved)
    }
    guard let slash = path.lastIndex(of: "/") else {
      folder = "."
      name = path
      return
    }
    folder = slash == path.startIndex ? "/" : String(path[..<slash])
    name = String(path[path.index(after: slash)...])
  }

  var path: String { folder + "/" + name }
}
