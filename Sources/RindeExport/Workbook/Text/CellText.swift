/// A text made fit for a cell.
///
/// Control characters become visible (`␁`), line ends become LF, a literal `_x0041_` is escaped so
/// that no reader takes it for a character, and what exceeds a cell's limit is cut with a mark.
struct CellText: Hashable {
  /// The UTF-16 units that a cell holds in Excel.
  static let limit = 32_767

  /// The text to write, escaped.
  let stored: String

  /// Characters that did not fit.
  let cut: Int

  /// Control characters that were made visible.
  let replaced: Int

  init(_ text: String) {
    guard Self.needsWork(text) else {
      stored = text
      cut = 0
      replaced = 0
      return
    }
    let clean = VisibleText(text)
    let escaped = Self.escaped(clean.text)
    replaced = clean.replaced
    guard escaped.utf16.count > Self.limit else {
      stored = escaped
      cut = 0
      return
    }
    (stored, cut) = Self.shortened(clean.text)
  }

  /// Whether a byte calls for the slow path, or the length does.
  private static func needsWork(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= limit else { return true }
      var previous: UInt8 = 0
      for byte in bytes {
        if byte < 0x20, byte != 0x0A, byte != 0x09 { return true }
        if byte == 0x7F || byte == 0xEF { return true }
        if byte == UInt8(ascii: "x"), previous == UInt8(ascii: "_") { return true }
        previous = byte
      }
      return false
    }
  }

  /// Escapes every literal `_xHHHH_`, as ECMA-376 asks of a string that looks like an escape.
  static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    for (position, byte) in bytes.enumerated() {
      if isEscape(bytes, at: position) { result.append(contentsOf: "_x005F".utf8) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isEscape(_ bytes: [UInt8], at position: Int) -> Bool {
    guard position + 6 < bytes.count, bytes[position] == UInt8(ascii: "_"),
      bytes[position + 1] == UInt8(ascii: "x"), bytes[position + 6] == UInt8(ascii: "_")
    else { return false }
    return bytes[position + 2...position + 5].allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
  }

  /// The longest beginning that fits with its mark, and how many characters were left out.
  private static func shortened(_ text: String) -> (String, Int) {
    // The mark takes at most 48 units whatever the number; each escape adds six.
    var budget = limit - 48
    var end = text.startIndex
    var underscores = 0
    for index in text.indices {
      let character = text[index]
      if character == "_" { underscores += 1 }
      let length = character.utf16.count + (character == "_" ? 6 : 0)
      guard budget >= length else { break }
      budget -= length
      end = text.index(after: index)
    }
    let left = text[end...].count
    return (escaped(String(text[..<end])) + WorkbookTexts.cut(left), left)
  }
}
