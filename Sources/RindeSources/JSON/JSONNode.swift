/// A place in a text file, both numbers 1-based; columns count characters, not bytes.
package struct JSONPlace: Hashable, Sendable {
  package let line: Int

  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A value of a JSON file with the place where it begins.
package struct JSONNode: Hashable, Sendable {
  /// What stands there.
  package enum Value: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// The number as written, so that nothing is rounded.
    case number(String)
    case string(String)
    case array([JSONNode])
    /// In file order; a key that is repeated stands as often as it was written.
    case object([JSONMember])
  }

  package let value: Value

  package let place: JSONPlace

  package init(_ value: Value, at place: JSONPlace) {
    self.value = value
    self.place = place
  }
}

/// A key of an object with the place of the key.
package struct JSONMember: Hashable, Sendable {
  package let key: String

  package let place: JSONPlace

  package let node: JSONNode

  package init(key: String, place: JSONPlace, node: JSONNode) {
    self.key = key
    self.place = place
    self.node = node
  }
}
