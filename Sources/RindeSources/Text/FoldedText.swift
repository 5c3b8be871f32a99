/// A text reduced to what matters when two writings are compared.
///
/// Lower case, without accents, with single spaces between words and none at the ends; the marks
/// that offices leave around a heading (`<b>`, `**`, `:` or `.` at the end) are taken away.
/// Two writings are the same when their folded texts are equal: `N.º  ACTIVIDAD` and
/// `n.º actividad`.
package struct FoldedText: Hashable, Sendable, Comparable {
  package let text: String

  package init(_ original: some StringProtocol) {
    if let plain = Self.plain(original) {
      text = plain
      return
    }
    let key = SpanishText.key(String(original))
    text = String(key.drop { "* ".contains($0) }.reversed().drop { ";* ".contains($0) }.reversed())
  }

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.text < rhs.text }

  /// The folded form of a single word of ASCII letters, digits and inner points and hyphens.
  private static func plain(_ original: some StringProtocol) -> String? {
    var bytes = Array(original.utf8)
    guard let last = bytes.last, last != UInt8(ascii: "."),
      bytes.allSatisfy({ byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      })
    else { return nil }
    for index in bytes.indices where (0x41...0x5A).contains(bytes[index]) { bytes[index] |= 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
