package import RindeModel

/// An entity as its file says it.
package struct EntityReading: Hashable, Sendable {
  package let entity: Entity

  /// The warnings and notes of the file.
  package let issues: [DataIssue]

  /// Where each of the entity's coverage goals names its activity, in the same order.
  package let coverageOrigins: [SourcePosition]

  var pair: (Entity, [DataIssue]) { (entity, issues) }
}

extension ConfigurationReader {
  /// Where the coverage goals of a tree without errors name their activities.
  func coverageOrigins(_ root: JSONNode) -> [SourcePosition] {
    guard case .array(let goals)? = root["coberturas"]?.value else { return [] }
    return goals.map { position(of: $0["actividad"] ?? $0) }
  }
}

extension JSONNode {
  /// The first member of a key; `nil` where there is none, or no object.
  fileprivate subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }
}
