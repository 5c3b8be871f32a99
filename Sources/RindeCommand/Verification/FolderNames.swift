internal import Glibc

/// What stands in folders.
enum FolderNames {
  /// Names that are neither hidden nor locks, sorted; none where there is no folder.
  static func visible(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      // Office programs keep files of these names while a workbook is open.
      if !name.hasPrefix("."), !name.hasPrefix("~$") { names.append(name) }
    }
    return names.sorted()
  }

  /// The files of a folder and of the folders in it, by their names below it.
  static func files(below path: String) -> [String] {
    visible(in: path).flatMap { name -> [String] in
      let place = "\(path)/\(name)"
      guard PathKind(place) == .folder else { return [name] }
      return visible(in: place).filter { PathKind("\(place)/\($0)") == .file }
        .map { "\(name)/\($0)" }
    }
  }
}

/// What stands at a path.
enum PathKind {
  case missing
  case file
  case folder

  init(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .missing
      return
    }
    self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }
}
