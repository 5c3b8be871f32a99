/// A word, a figure or a sign of a text.
struct SpanishToken: Hashable {
  /// What it is made of.
  enum Kind: Hashable {
    case word
    /// Begins and ends with a digit: `4`, `15.000`, `31/12/2022`, `100-006`.
    case figure
    case sign
  }

  let kind: Kind

  /// Lower case without accents.
  let key: String

  /// As written.
  let text: String

  /// Where it begins in the characters of the text.
  let offset: Int
}

extension SpanishToken {
  /// The tokens of a cleaned text.
  static func tokens(of text: String) -> [SpanishToken] {
    let characters = Array(text)
    var tokens: [SpanishToken] = []
    var index = 0
    while index < characters.count {
      let start = index
      let kind: Kind
      if isDigit(characters[index]) {
        kind = consumeFigure(characters, &index)
      } else if characters[index].isLetter {
        consumeWord(characters, &index)
        kind = .word
      } else {
        index += 1
        if characters[start] == " " { continue }
        kind = .sign
      }
      let written = String(characters[start..<index])
      let key = String(decoding: SpanishText.folded(written), as: UTF8.self)
      tokens.append(SpanishToken(kind: kind, key: key, text: written, offset: start))
    }
    return tokens
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isWholeNumber
  }

  private static func consumeFigure(_ characters: [Character], _ index: inout Int) -> Kind {
    let joints: Set<Character> = [".", ",", "/", "-"]
    while index < characters.count {
      if isDigit(characters[index])
        || (joints.contains(characters[index]) && index + 1 < characters.count
          && isDigit(characters[index + 1]))
      {
        index += 1
      } else if characters[index].isLetter {
        consumeWord(characters, &index)
        return .word
      } else {
        break
      }
    }
    return .figure
  }

  private static func consumeWord(_ characters: [Character], _ index: inout Int) {
    while index < characters.count {
      let character = characters[index]
      let joins =
        character == "-" && index + 1 < characters.count
        && (characters[index + 1].isLetter || isDigit(characters[index + 1]))
      guard character.isLetter || isDigit(character) || joins else { return }
      index += 1
    }
  }
}
