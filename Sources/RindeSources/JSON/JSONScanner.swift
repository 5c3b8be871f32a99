/// The bytes of a JSON file and the place reached in them.
struct JSONScanner {
  private(set) var place = JSONPlace(line: 1, column: 1)

  private let bytes: [UInt8]

  private var index = 0

  /// - Throws: ``JSONError/Reason/notUTF8`` with the place of the first bad byte.
  init(_ bytes: [UInt8]) throws(JSONError) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    var iterator = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var place = place
    scalars: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        let isNewline = scalar.first == UInt8(ascii: "\n")
        place = JSONPlace(
          line: place.line + (isNewline ? 1 : 0),
          column: isNewline ? 1 : place.column + 1
        )
      case .emptyInput: break scalars
      case .error: throw JSONError(reason: .notUTF8, place: place)
      }
    }
  }

  /// The next byte that is neither blank nor part of a comment, not consumed; `nil` at the end.
  mutating func next() throws(JSONError) -> UInt8? {
    while index < bytes.count {
      switch (bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0) {
      case (UInt8(ascii: " "), _), (UInt8(ascii: "\t"), _), (UInt8(ascii: "\r"), _),
        (UInt8(ascii: "\n"), _):
        skip(1)
      case (UInt8(ascii: "/"), UInt8(ascii: "/")):
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { skip(1) }
      case (UInt8(ascii: "/"), UInt8(ascii: "*")): try skipBlockComment()
      case (let byte, _): return byte
      }
    }
    return nil
  }

  mutating func skip(_ count: Int) {
    for _ in 0..<count where index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") {
        place = JSONPlace(line: place.line + 1, column: 1)
      } else if index >= bytes.count || bytes[index] & 0xC0 != 0x80 {
        place = JSONPlace(line: place.line, column: place.column + 1)
      }
    }
  }

  /// The letters that stand at the place, without consuming them.
  func peekWord() -> String {
    let letters = bytes[index...].prefix { byte in
      (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
        || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "_")
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The number that begins at the place, checked against the grammar of RFC 8259.
  mutating func number() throws(JSONError) -> String {
    let start = place
    let text = String(
      decoding: bytes[index...].prefix { byte in
        byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
          || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
          || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      },
      as: UTF8.self
    )
    skip(text.utf8.count)
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+\-]?[0-9]+)?/) != nil else {
      throw JSONError(reason: .invalidNumber(text), place: start)
    }
    return text
  }

  /// The string whose opening quote stands at the place.
  mutating func string() throws(JSONError) -> String {
    let start = place
    skip(1)
    var content: [UInt8] = []
    while index < bytes.count, bytes[index] >= 0x20 || bytes[index] == UInt8(ascii: "\t") {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        skip(1)
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content += Array(try escape().utf8)
      case let byte:
        content.append(byte)
        skip(1)
      }
    }
    throw JSONError(reason: .unclosedString, place: start)
  }

  func endOfFile(_ expected: JSONError.Expectation) -> JSONError {
    JSONError(reason: .endOfFile(expected: expected), place: place)
  }

  /// What stands at the place, as an error: a whole word, or one character.
  func unexpected(_ expected: JSONError.Expectation) -> JSONError {
    let word = peekWord()
    let rest = bytes[index...].prefix(4)
    let found = word.isEmpty ? String(decoding: rest, as: UTF8.self).prefix(1).description : word
    return JSONError(reason: .unexpected(found: found, expected: expected), place: place)
  }

  private mutating func skipBlockComment() throws(JSONError) {
    let start = place
    skip(2)
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        skip(2)
        return
      }
      skip(1)
    }
    throw JSONError(reason: .unclosedComment, place: start)
  }
}

extension JSONScanner {
  /// The character that a backslash and what follows stand for.
  private mutating func escape() throws(JSONError) -> String {
    let start = place
    skip(1)
    guard index < bytes.count else { throw JSONError(reason: .unclosedString, place: start) }
    let byte = bytes[index]
    if byte == UInt8(ascii: "u") { return try unicodeEscape(from: start) }
    let plain: [UInt8: String] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
      UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
      UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    guard let character = plain[byte] else {
      let text = "\\" + String(decoding: bytes[index...].prefix(4), as: UTF8.self).prefix(1)
      throw JSONError(reason: .invalidEscape(text), place: start)
    }
    skip(1)
    return character
  }

  private mutating func unicodeEscape(from start: JSONPlace) throws(JSONError) -> String {
    let first = try codeUnit(from: start)
    guard (0xD800...0xDFFF).contains(first) else {
      return Unicode.Scalar(UInt32(first)).map { String(Character($0)) } ?? ""
    }
    guard first < 0xDC00, index < bytes.count, bytes[index] == UInt8(ascii: "\\") else {
      throw JSONError(reason: .invalidEscape("\\u" + String(first, radix: 16)), place: start)
    }
    skip(1)
    let second = try codeUnit(from: start)
    guard (0xDC00...0xDFFF).contains(second) else {
      throw JSONError(reason: .invalidEscape("\\u" + String(first, radix: 16)), place: start)
    }
    return String(decoding: [first, second], as: UTF16.self)
  }

  /// The four hexadecimal digits after the `u` at the place.
  private mutating func codeUnit(from start: JSONPlace) throws(JSONError) -> UInt16 {
    let text = String(decoding: bytes[index...].dropFirst().prefix(4), as: UTF8.self)
    guard bytes[index...].first == UInt8(ascii: "u"), text.utf8.count == 4,
      text.allSatisfy(\.isHexDigit), let unit = UInt16(text, radix: 16)
    else {
      throw JSONError(reason: .invalidEscape("\\" + "u" + text), place: start)
    }
    skip(5)
    return unit
  }
}
