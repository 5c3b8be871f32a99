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
    let scalars = Array(text.unicodeScalars)
    var found: [Hashtag] = []
    var index = 0
    while index < scalars.count {
      if beginsAddress(scalars, at: index) {
        while index < scalars.count, !scalars[index].properties.isWhitespace { index += 1 }
        continue
      }
      guard isSign(scalars[index]), index == 0 || opens(after: scalars[index - 1]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, isWord(scalars[end]), !beginsAddress(scalars, at: end) {
        end += 1
      }
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

  /// Whether `http://` or `https://` stands at a place, with something behind it.
  private static func beginsAddress(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == "h" else { return false }
    return schemes.contains { scheme in
      let end = index + scheme.count
      return end < scalars.count && scalars[index..<end].elementsEqual(scheme)
        && !scalars[end].properties.isWhitespace
    }
  }

  private static let schemes = ["http://", "https://"].map { Array($0.unicodeScalars) }
}
