/// The relationships of a part: what other parts it names, by identifier.
struct Relationships {
  struct Target {
    /// The last word of the relationship's type, such as `worksheet`.
    let type: String

    /// The part's name inside the package.
    let part: String
  }

  /// Every internal relationship by its identifier.
  private(set) var targets: [String: Target] = [:]

  /// The part that a type of relationship names, the one with the least identifier if many.
  func part(ofType type: String) -> String? {
    targets.filter { $0.value.type == type }.min { $0.key < $1.key }?.value.part
  }

  /// Reads the relationships of `part` (`""` for the package); none if there is no such list.
  static func read(
    of part: String,
    in archive: borrowing XLSXArchive
  ) throws(TableError) -> Relationships {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut])
    let list = folder + "_rels/" + part[cut...] + ".rels"
    guard let entry = archive.entry(list) else { return Relationships() }
    let handler = RelationshipsHandler(folder: folder)
    try archive.parse(entry, threads: 1, with: handler)
    return handler.relationships
  }

  fileprivate mutating func add(_ element: XMLElement, folder: String) {
    guard let id = element.text("Id"), let type = element.text("Type"),
      let target = element.text("Target"), element.text("TargetMode") != "External"
    else { return }
    let word = type.split(separator: "/").last.map(String.init) ?? type
    targets[id] = Target(type: word, part: Self.resolve(target, in: folder))
  }

  /// A target as the name of a part: absolute, or relative to a folder that ends in `/`.
  static func resolve(_ target: String, in folder: String) -> String {
    var steps: [Substring] = []
    let path = target.hasPrefix("/") ? target : folder + target
    for step in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

private final class RelationshipsHandler: XMLHandler {
  private let folder: String
  var relationships = Relationships()

  init(folder: String) { self.folder = folder }

  override func start(_ element: XMLElement, depth: Int) {
    guard depth == 2, !element.isForeign, element.isNamed("Relationship") else { return }
    relationships.add(element, folder: folder)
  }
}
