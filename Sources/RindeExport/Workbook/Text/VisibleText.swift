/// A text in which nothing hides: control characters are shown or left out, line ends are LF.
struct VisibleText {
  let text: String

  /// Control characters and non-characters that were found.
  let replaced: Int

  /// Shows every control character by its Unicode picture: U+0001 as `␁`.
  init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    var replaced = 0
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A where afterReturn: continue
      case 0x0D: scalars.append("\n")
      case 0x09, 0x0A: scalars.append(scalar)
      case 0x00..<0x20, 0x7F, 0xFFFE, 0xFFFF:
        scalars.append(Self.picture(of: scalar))
        replaced += 1
      default: scalars.append(scalar)
      }
    }
    self.text = String(scalars)
    self.replaced = replaced
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: UnicodeScalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }

  /// One line without control characters, for names, headings, titles and properties.
  static func line(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: scalars.append(" ")
      case 0x00..<0x20, 0x7F, 0xFFFE, 0xFFFF: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
