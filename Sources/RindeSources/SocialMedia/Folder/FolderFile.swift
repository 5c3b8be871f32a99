/// A file of the folder `redes`.
struct FolderFile: Hashable, Sendable {
  /// Below the folder, with slashes: `exportaciones/2025-11-03/Overview.csv`.
  let name: String

  /// As messages name it.
  let path: String

  /// The name without its folders.
  var lastComponent: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// The folders in which it stands below `redes`, from the outermost.
  var folders: [String] { name.split(separator: "/").dropLast().map(String.init) }
}
