internal import RindeSources

/// Where the folder of social media stands: `redes`, inside an entity's folder.
struct SocialPlace: Hashable {
  /// The entity's folder, without a slash at its end.
  let entity: String

  /// The folder of an entity that holds its social media.
  static let name = "redes"

  /// Looks around a folder.
  ///
  /// - Parameter path: The entity's folder or its `redes`, as the user gave it.
  init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    entity = Self.entity(above: path) ?? path
  }

  /// The folder of social media.
  var folder: String { "\(entity)/\(Self.name)" }

  /// Whether an entity's folder has one.
  static func isPresent(in entity: String) -> Bool { PathKind("\(entity)/\(name)") == .folder }

  /// The folder above, if the path is that of an entity's `redes`.
  private static func entity(above path: String) -> String? {
    guard RealPath.name(of: path) == name, !EntityFolder.isEntity(path) else { return nil }
    let words = path.split(separator: "/", omittingEmptySubsequences: false)
    let above =
      words.last == name[...]
      ? words.dropLast().joined(separator: "/")
      : "/" + RealPath.of(path).split(separator: "/").dropLast().joined(separator: "/")
    return above.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : above
  }
}
