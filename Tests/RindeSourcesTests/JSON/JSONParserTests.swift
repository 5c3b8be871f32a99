import RindeSources
import Testing

@Suite("JSON with places")
struct JSONParserTests {
  @Test("reads every kind of value and keeps numbers as written")
  func values() throws {
    let text = #"{"a": [1, -0.50, 1e3], "b": "x", "c": true, "d": false, "e": null, "f": {}}"#
    guard case .object(let members) = try JSONParser.parse(Array(text.utf8)).value else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.key) == ["a", "b", "c", "d", "e", "f"])
    guard case .array(let numbers) = members[0].node.value else {
      Issue.record("not an array")
      return
    }
    #expect(numbers.map(\.value) == [.number("1"), .number("-0.50"), .number("1e3")])
    #expect(
      members.dropFirst().map(\.node.value) == [
        .string("x"), .boolean(true), .boolean(false), .null, .object([]),
      ]
    )
  }

  @Test("remembers line and column in characters, past comments and accents")
  func places() throws {
    let text = "\u{FEFF}// año\n{ /* á\né */ \"ñandú\":\n  \"í\", \"b\": 2,\n}\n"
    let node = try JSONParser.parse(Array(text.utf8))
    #expect(node.place == JSONPlace(line: 2, column: 1))
    guard case .object(let members) = node.value else {
      Issue.record("not an object")
      return
    }
    #expect(members[0].place == JSONPlace(line: 3, column: 6))
    #expect(members[0].node.place == JSONPlace(line: 4, column: 3))
    #expect(members[1].place == JSONPlace(line: 4, column: 8))
    #expect(members[1].node.place == JSONPlace(line: 4, column: 13))
  }

  @Test(
    "undoes escapes",
    arguments: [
      (#""\"\\\/\n\t""#, "\"\\/\n\t"), (#""\u00f1\u00D1""#, "ñÑ"), (#""\ud83d\ude00""#, "😀"),
      (#""""#, ""),
    ]
  )
  func escapes(text: String, expected: String) throws {
    #expect(try JSONParser.parse(Array(text.utf8)).value == .string(expected))
  }

  @Test("keeps a key that is repeated as often as it was written")
  func repeatedKeys() throws {
    guard case .object(let members) = try JSONParser.parse(Array(#"{"a":1,"a":2}"#.utf8)).value
    else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.node.value) == [.number("1"), .number("2")])
  }

  @Test(
    "says what is wrong and where",
    arguments: [
      ("", JSONError.Reason.endOfFile(expected: .value), 1, 1),
      ("{", .endOfFile(expected: .key), 1, 2),
      ("{\n \"a\" 1}", .unexpected(found: "1", expected: .colon), 2, 6),
      ("{\"a\": 1 \"b\": 2}", .unexpected(found: "\"", expected: .commaOrBrace), 1, 9),
      ("[1 2]", .unexpected(found: "2", expected: .commaOrBracket), 1, 4),
      ("{a: 1}", .unexpected(found: "a", expected: .key), 1, 2),
      ("{\"a\": “x”}", .unexpected(found: "“", expected: .value), 1, 7),
      ("{\"a\": True}", .unexpected(found: "True", expected: .value), 1, 7),
      ("{} {}", .unexpected(found: "{", expected: .end), 1, 4),
      ("{\"a\": 01}", .invalidNumber("01"), 1, 7),
      ("{\"a\": 1.}", .invalidNumber("1."), 1, 7),
      ("{\"a\": .5}", .unexpected(found: ".", expected: .value), 1, 7),
      ("[\"a\n\"]", .unclosedString, 1, 2),
      (#"["\x"]"#, .invalidEscape("\\x"), 1, 3),
      (#"["\ud83d"]"#, .invalidEscape("\\ud83d"), 1, 3),
      (#"["\u12"]"#, .invalidEscape("\\u12\"]"), 1, 3),
      ("{} /* x", .unclosedComment, 1, 4),
      ("[,]", .unexpected(found: ",", expected: .value), 1, 2),
    ]
  )
  func refuses(text: String, reason: JSONError.Reason, line: Int, column: Int) {
    let place = JSONPlace(line: line, column: column)
    #expect(throws: JSONError(reason: reason, place: place)) {
      try JSONParser.parse(Array(text.utf8))
    }
  }

  @Test("refuses bytes that are not UTF-8 with their place")
  func notUTF8() {
    let bytes = Array("{\n\"a\": \"".utf8) + [0xF1] + Array("\"}".utf8)
    let place = JSONPlace(line: 2, column: 7)
    #expect(throws: JSONError(reason: .notUTF8, place: place)) { try JSONParser.parse(bytes) }
  }

  @Test("refuses more nesting than any sensible file has instead of overflowing")
  func depth() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    let place = JSONPlace(line: 1, column: 65)
    #expect(throws: JSONError(reason: .tooDeep(limit: 64), place: place)) {
      try JSONParser.parse(bytes)
    }
  }
}
