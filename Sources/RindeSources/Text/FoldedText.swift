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
    var folded = ""
    var pendingSpace = false
    for scalar in Self.withoutTags(original).lowercased().unicodeScalars {
      guard let letters = Self.letters(of: scalar) else {
        pendingSpace = !folded.isEmpty
        continue
      }
      if pendingSpace, !letters.isEmpty {
        folded += " "
        pendingSpace = false
      }
      folded += letters
    }
    while let last = folded.last, ".:;* ".contains(last) { folded.removeLast() }
    text = String(folded.drop { "* ".contains($0) })
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

  /// What a scalar becomes: `nil` for a blank, `""` for a mark that is dropped.
  private static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: nil
    case 0x200B...0x200F, 0xAD, 0xFEFF, 0x300...0x36F: ""
    case 0xE0...0xE5: "a"
    case 0xE7: "c"
    case 0xE8...0xEB: "e"
    case 0xEC...0xEF: "i"
    case 0xF1: "n"
    case 0xF2...0xF6: "o"
    case 0xF9...0xFC: "u"
    case 0xFD, 0xFF: "y"
    case 0xB0: "º"
    default: String(scalar)
    }
  }

  /// The text without `<b>`, `</b>`, `<br>` and the like.
  private static func withoutTags(_ original: some StringProtocol) -> String {
    guard original.utf8.contains(UInt8(ascii: "<")) else { return String(original) }
    return String(original).replacing(/<\/?[A-Za-z]+ ?\/?>/, with: " ")
  }
}
