internal import Glibc

/// The files of the folder `redes`, in the order of their names.
struct FolderListing {
  /// Registers and loose files that stand directly in the folder.
  private(set) var loose: [FolderFile] = []

  /// Files at any depth in `exportaciones`.
  private(set) var exports: [FolderFile] = []

  /// Other folders, which are not read.
  private(set) var otherFolders: [FolderFile] = []

  /// Folders within folders that are followed.
  private static let depthLimit = 16

  /// Lists a folder; hidden files, those of open books and links to folders are passed over.
  init(folder: String) {
    for (name, kind) in Self.entries(of: folder) {
      let file = FolderFile(name: name, path: "\(folder)/\(name)")
      switch kind {
      case .file: if name != "redes.json" { loose.append(file) }
      case .folder:
        if FoldedText(name).text == "exportaciones" {
          collect(file, depth: 1)
        } else {
          otherFolders.append(file)
        }
      }
    }
    exports.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private mutating func collect(_ folder: FolderFile, depth: Int) {
    guard depth <= Self.depthLimit else {
      otherFolders.append(folder)
      return
    }
    for (name, kind) in Self.entries(of: folder.path) {
      let file = FolderFile(name: "\(folder.name)/\(name)", path: "\(folder.path)/\(name)")
      switch kind {
      case .file: exports.append(file)
      case .folder: collect(file, depth: depth + 1)
      }
    }
  }

  private enum Kind {
    case file
    case folder
  }

  private static func entries(of folder: String) -> [(name: String, kind: Kind)] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var found: [(name: String, kind: Kind)] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      guard !isPassedOver(name) else { continue }
      var status = stat()
      guard stat("\(folder)/\(name)", &status) == 0 else { continue }
      if status.st_mode & S_IFMT != S_IFDIR {
        found.append((name, .file))
      } else if !isLink("\(folder)/\(name)") {
        found.append((name, .folder))
      }
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a name is one that no person chose: hidden files, locks of open books, leavings of
  /// operating systems.
  static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == "__MACOSX"
      || ["desktop.ini", "thumbs.db"].contains(name.lowercased())
  }
}
