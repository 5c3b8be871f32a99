/// The writing of offices brought to one form, for showing and for comparing.
package enum SpanishText {
  /// The text without marks of emphasis, hard spaces and repeated blanks.
  ///
  /// Letters, accents and case stay as the office wrote them.
  package static func cleaned(_ text: String) -> String {
    guard needsCleaning(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    var index = 0
    while index < scalars.count {
      if let length = markLength(scalars, at: index) {
        index += length
        continue
      }
      let scalar = scalars[index]
      index += 1
      if isInvisible(scalar), !(scalar == joiner && joinsPictures(scalars, at: index - 1)) {
        continue
      }
      if isBlank(scalar) {
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace { result.append(" ") }
      pendingSpace = false
      result.append(scalar)
    }
    return String(result)
  }

  /// The form in which two writings are the same: no case, accents, marks, or dots at the end.
  ///
  /// `ñ` counts as `n`.
  package static func key(_ text: String) -> String {
    let bytes = folded(cleaned(text))
    var end = bytes.count
    while end > 0,
      [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: " ")].contains(bytes[end - 1])
    {
      end -= 1
    }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// The key of a heading: letters and digits only, one space between words, `(s)` dropped.
  ///
  /// The sign of an ordinal is dropped as well: `N.º` and `N°` are `n`.
  package static func headingKey(_ text: String) -> String {
    var result: [UInt8] = []
    var pendingSpace = false
    var depth = 0
    for byte in folded(withoutOrdinalSigns(cleaned(text))) {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 128...:
        guard depth == 0 else { continue }
        if pendingSpace, !result.isEmpty { result.append(UInt8(ascii: " ")) }
        pendingSpace = false
        result.append(byte)
      case UInt8(ascii: "%"), UInt8(ascii: "#"):
        result.append(byte)
      default: pendingSpace = true
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func withoutOrdinalSigns(_ text: String) -> String {
    guard text.utf8.contains(0xC2) else { return text }
    var scalars = text.unicodeScalars
    scalars.removeAll { $0 == "º" || $0 == "°" || $0 == "ª" }
    return String(scalars)
  }

  /// Lower-case bytes without accents; what is not Latin stays.
  static func folded(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 65...90: result.append(UInt8(scalar.value + 32))
      case 0..<128: result.append(UInt8(scalar.value))
      case 0x300...0x36F: continue
      default:
        if let base = unaccented(scalar) {
          result.append(base)
        } else {
          result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
        }
      }
    }
    return result
  }

  private static func unaccented(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "á", "à", "â", "ä", "ã", "Á", "À", "Â", "Ä", "Ã": UInt8(ascii: "a")
    case "é", "è", "ê", "ë", "É", "È", "Ê", "Ë": UInt8(ascii: "e")
    case "í", "ì", "î", "ï", "Í", "Ì", "Î", "Ï": UInt8(ascii: "i")
    case "ó", "ò", "ô", "ö", "õ", "Ó", "Ò", "Ô", "Ö", "Õ": UInt8(ascii: "o")
    case "ú", "ù", "û", "ü", "Ú", "Ù", "Û", "Ü": UInt8(ascii: "u")
    case "ñ", "Ñ": UInt8(ascii: "n")
    case "–", "—", "−", "‐", "‑": UInt8(ascii: "-")
    case "“", "”", "«", "»": UInt8(ascii: "\"")
    case "’", "‘", "´": UInt8(ascii: "'")
    default: nil
    }
  }

  private static func needsCleaning(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "): if previous == byte { return true }
      case 0..<32, UInt8(ascii: "<"): return true
      case UInt8(ascii: "*"): if previous == byte { return true }
      case 0xC2, 0xE2, 0xEF: return true
      default: break
      }
      previous = byte
    }
    return previous == UInt8(ascii: " ") && !text.isEmpty
  }

  /// The length of a mark of emphasis or line break: `**`, `<b>`, `</b>`, `<br/>`, `<i>`, `<strong>`.
  private static func markLength(_ scalars: [Unicode.Scalar], at index: Int) -> Int? {
    if scalars[index] == "*" {
      return index + 1 < scalars.count && scalars[index + 1] == "*" ? 2 : nil
    }
    guard scalars[index] == "<" else { return nil }
    var name = ""
    for offset in (index + 1)..<min(index + 10, scalars.count) {
      if scalars[offset] == ">" {
        return ["b", "i", "u", "br", "strong", "em", "p"].contains(name) ? offset - index + 1 : nil
      }
      if scalars[offset] != "/", scalars[offset] != " " {
        name += String(scalars[offset]).lowercased()
      }
    }
    return nil
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"

  /// Whether a joiner stands between two pictures and makes one of them, as in a family.
  private static func joinsPictures(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    // Below these, digits and signs may be pictures too.
    return [scalars[index - 1], scalars[index + 1]].allSatisfy {
      $0.value >= 0x2190 && ($0.properties.isEmoji || $0 == "\u{FE0F}")
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 11, 12, 13, 32, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: scalar.value < 32 && !isBlank(scalar)
    }
  }
}
