package import RindeModel

/// Finds the hashtags in the text of a post.
///
/// A hashtag is `#`, or the full-width `＃`, and the letters, digits, marks and underscores that
/// follow, with a letter among them. None begins within a word, after `&` or `/`, or in an address
/// (`https://…`). Source of the definition: `expected.json`, `definiciones.hashtag`.
package enum HashtagScanner {
  /// Once each, in the order of the text.
  package static func hashtags(in text: String) -> [Hashtag] {
    // The first byte of the full-width sign is rare enough to go on with the scan.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == 0xEF }) else { return [] }
    let scalars = Array(withoutAddresses(text.unicodeScalars))
    var found: [Hashtag] = []
    var index = 0
    while index < scalars.count {
      guard isSign(scalars[index]), index == 0 || opens(after: scalars[index - 1]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, isWord(scalars[end]) { end += 1 }
      let word = scalars[(index + 1)..<end]
      if word.contains(where: isLetter) {
        let key = key(of: word)
        if !found.contains(where: { $0.key == key }) {
          found.append(Hashtag(key: key, text: "#" + string(word)))
        }
      }
      index = end
    }
    return found
  }

  /// The key of a hashtag with or without its sign: lower case, accents gone, `ñ` kept.
  package static func key(of text: String) -> String {
    let scalars = Array(text.trimmingBlanks().unicodeScalars)
    return key(of: scalars.first.map(isSign) == true ? scalars.dropFirst() : scalars[...])
  }

  private static func key(of word: ArraySlice<Unicode.Scalar>) -> String {
    let lower = string(word).lowercased().unicodeScalars
    var kept = String.UnicodeScalarView()
    for scalar in lower {
      if isMark(scalar) {
        if scalar.value == 0x303, kept.last == "n" {
          kept.removeLast()
          kept.append("ñ")
        }
      } else if scalar == "ß" {
        kept.append(contentsOf: "ss".unicodeScalars)
      } else {
        kept.append(LatinBase.of(scalar))
      }
    }
    return String(kept)
  }
}

extension HashtagScanner {
  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "#" || scalar.value == 0xFF03
  }

  /// An accent written after its letter.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  private static func opens(after scalar: Unicode.Scalar) -> Bool {
    !isWord(scalar) && scalar != "&" && scalar != "/"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (65...90).contains(scalar.value & 0xDF) }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return isLetter(scalar) || (48...57).contains(scalar.value) || scalar == "_"
    }
    return isMark(scalar) || isLetter(scalar)
      || scalar.properties.generalCategory == .decimalNumber
  }

  /// The text with a space for every address, up to its next blank.
  private static func withoutAddresses(
    _ scalars: String.UnicodeScalarView
  ) -> String.UnicodeScalarView {
    let text = Substring(String(scalars))
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ":") }) else { return scalars }
    var kept = ""
    var rest = text
    while let start = addressStart(in: rest) {
      kept += rest[..<start] + " "
      rest = rest[start...].drop { !$0.isWhitespace }
    }
    return (kept + rest).unicodeScalars
  }

  private static func addressStart(in text: Substring) -> Substring.Index? {
    let starts = [text.firstRange(of: "https://"), text.firstRange(of: "http://")]
    return starts.compactMap { $0?.lowerBound }.min()
  }
}
