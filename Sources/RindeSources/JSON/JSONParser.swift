/// Reads JSON with comments into a tree that remembers where everything stands.
///
/// Accepts `//` and `/* */` comments, a comma after the last member and a UTF-8 mark at the start;
/// everything else is RFC 8259. Repeated keys are kept for whoever knows what they mean.
package struct JSONParser {
  /// Brackets inside brackets that are accepted.
  package static let depthLimit = 64

  private var scanner: JSONScanner

  private init(_ scanner: JSONScanner) {
    self.scanner = scanner
  }

  /// The value that the bytes hold.
  ///
  /// - Throws: The first thing that is not JSON.
  package static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONNode {
    var parser = JSONParser(try JSONScanner(bytes))
    let node = try parser.value(depth: 0)
    guard try parser.scanner.next() == nil else { throw parser.scanner.unexpected(.end) }
    return node
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONNode {
    guard let byte = try scanner.next() else { throw scanner.endOfFile(.value) }
    let place = scanner.place
    guard depth < Self.depthLimit else {
      throw JSONError(reason: .tooDeep(limit: Self.depthLimit), place: place)
    }
    switch byte {
    case UInt8(ascii: "{"): return JSONNode(.object(try members(depth: depth + 1)), at: place)
    case UInt8(ascii: "["): return JSONNode(.array(try elements(depth: depth + 1)), at: place)
    case UInt8(ascii: "\""): return JSONNode(.string(try scanner.string()), at: place)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONNode(.number(try scanner.number()), at: place)
    default: return JSONNode(try literal(), at: place)
    }
  }

  private mutating func literal() throws(JSONError) -> JSONNode.Value {
    switch scanner.peekWord() {
    case "true":
      scanner.skip(4)
      return .boolean(true)
    case "false":
      scanner.skip(5)
      return .boolean(false)
    case "null":
      scanner.skip(4)
      return .null
    default: throw scanner.unexpected(.value)
    }
  }

  private mutating func members(depth: Int) throws(JSONError) -> [JSONMember] {
    scanner.skip(1)
    var members: [JSONMember] = []
    while true {
      guard let byte = try scanner.next() else { throw scanner.endOfFile(.key) }
      if byte == UInt8(ascii: "}") { break }
      guard byte == UInt8(ascii: "\"") else { throw scanner.unexpected(.key) }
      let place = scanner.place
      let key = try scanner.string()
      try expect(":", .colon)
      members.append(JSONMember(key: key, place: place, node: try value(depth: depth)))
      guard try continues(before: "}", .commaOrBrace) else { break }
    }
    scanner.skip(1)
    return members
  }

  private mutating func elements(depth: Int) throws(JSONError) -> [JSONNode] {
    scanner.skip(1)
    var elements: [JSONNode] = []
    while true {
      guard let byte = try scanner.next() else { throw scanner.endOfFile(.value) }
      if byte == UInt8(ascii: "]") { break }
      elements.append(try value(depth: depth))
      guard try continues(before: "]", .commaOrBracket) else { break }
    }
    scanner.skip(1)
    return elements
  }

  private mutating func expect(
    _ mark: Unicode.Scalar,
    _ expectation: JSONError.Expectation
  ) throws(JSONError) {
    guard let byte = try scanner.next() else { throw scanner.endOfFile(expectation) }
    guard byte == UInt8(ascii: mark) else { throw scanner.unexpected(expectation) }
    scanner.skip(1)
  }

  /// Steps over a comma; `false` at the closing bracket, which is left for the caller.
  private mutating func continues(
    before close: Unicode.Scalar,
    _ expectation: JSONError.Expectation
  ) throws(JSONError) -> Bool {
    guard let byte = try scanner.next() else { throw scanner.endOfFile(expectation) }
    if byte == UInt8(ascii: close) { return false }
    guard byte == UInt8(ascii: ",") else { throw scanner.unexpected(expectation) }
    scanner.skip(1)
    return true
  }
}
