extension ConfigurationReader {
  /// A number within a range, to the precision of a floating-point number.
  package mutating func decimal(
    _ node: JSONNode?,
    _ key: String,
    in range: ClosedRange<Double>
  ) -> Double? {
    guard let text = number(node, key), let node else { return nil }
    guard let value = Double(text), value.isFinite, range.contains(value) else {
      let expected = ConfigurationTexts.decimal(in: range)
      report(.invalidValue(key: key, expected: expected, nearest: []), at: node.place, read: node)
      return nil
    }
    return value
  }

  /// The members of an object whose keys are names of the user's own, in the order of the file.
  ///
  /// - Returns: None when the node is no object; of a repeated key the first, the others reported.
  package mutating func namedMembers(of node: JSONNode, _ key: String) -> [JSONMember] {
    guard case .object(let listed) = node.value else {
      report(.wrongShape(key: key, expected: .object), at: node.place, read: node)
      return []
    }
    _ = members(of: node, named: key, known: listed.map(\.key))
    var names: Set<String> = []
    return listed.filter { names.insert($0.key).inserted }
  }
}
