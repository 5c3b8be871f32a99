/// The sentences of a cell.
enum Sentences {
  /// Cuts after a dot that ends a word of three letters or more and before a capital.
  static func split(_ text: String) -> [String] {
    let characters = Array(text)
    var sentences: [String] = []
    var start = 0
    for index in characters.indices where characters[index] == "." && index >= 3 {
      guard index + 2 < characters.count, characters[index + 1] == " ",
        characters[index + 2].isUppercase,
        characters[(index - 3)..<index].allSatisfy(\.isLetter)
      else { continue }
      sentences.append(String(characters[start...index]))
      start = index + 2
    }
    sentences.append(String(characters[start...]))
    return sentences
  }

  /// Whether a sentence names one act, as "Elaboración del plan" does.
  static func isStep(_ sentence: String) -> Bool {
    guard let first = SpanishToken.tokens(of: sentence).first(where: { $0.kind == .word }) else {
      return false
    }
    return ["cion", "sion", "miento", "eno", "oria"].contains { first.key.hasSuffix($0) }
      && first.key != "seguimiento"
  }

  /// Whether sentences tell the stages of one product: "Informe elaborado. Informe entregado."
  static func areStages(_ sentences: [String]) -> Bool {
    let words = sentences.map { sentence in
      SpanishToken.tokens(of: sentence).filter { $0.kind == .word }.map(\.key)
    }
    guard let first = words.first, first.count >= 2 else { return false }
    return words.allSatisfy {
      $0.dropLast() == first.dropLast() && $0.last.map(isParticiple) == true
    }
  }

  static func withoutDot(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  /// "formulado y publicado", "diseñada e implementada".
  static func hasTwoParticiples(_ tokens: [SpanishToken]) -> Bool {
    guard tokens.count >= 3 else { return false }
    return (1..<(tokens.count - 1)).contains {
      ["y", "e"].contains(tokens[$0].key) && isParticiple(tokens[$0 - 1].key)
        && isParticiple(tokens[$0 + 1].key)
    }
  }

  private static func isParticiple(_ key: String) -> Bool {
    ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"].contains { key.hasSuffix($0) }
      && key.utf8.count > 5
  }
}
