internal import RindeModel

extension ConfigurationReader {
  /// The names of municipalities and departments by their code.
  mutating func territories(_ node: JSONNode?) -> [String: String] {
    guard let node else { return [:] }
    guard case .object(let listed) = node.value else {
      report(.wrongShape(key: "municipios", expected: .object), at: node.place, read: node)
      return [:]
    }
    let codes = listed.map(\.key)
    let fields = members(of: node, named: "municipios", known: codes) ?? [:]
    var names: [String: String] = [:]
    for member in listed where names[member.key] == nil {
      guard Divipola.isCode(member.key) else {
        report(
          .invalidValue(key: "municipios", expected: EntityTexts.divipola, nearest: []),
          at: member.place,
          read: JSONNode(.string(member.key), at: member.place)
        )
        continue
      }
      names[member.key] = text(fields[member.key], "municipios.\(member.key)")
    }
    return names
  }
}
