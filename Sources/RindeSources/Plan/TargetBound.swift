internal import RindeModel

/// Floors and ceilings in words: "al menos", "mínimo", "hasta".
enum TargetBound {
  /// The words of which bounds are made.
  static let words: Set<String> = [
    "al", "menos", "minimo", "minima", "como", "por", "lo", "maximo", "maxima", "hasta", "no",
    "mas", "de",
  ]

  private static let phrases: [(words: [String], bound: Target.Bound)] = [
    (["no", "menos", "de"], .minimum), (["no", "mas", "de"], .maximum),
    (["por", "lo", "menos"], .minimum), (["al", "menos"], .minimum),
    (["como", "minimo"], .minimum), (["minimo"], .minimum), (["minimo", "de"], .minimum),
    (["un", "minimo", "de"], .minimum), (["minima"], .minimum), (["como", "maximo"], .maximum),
    (["maximo"], .maximum), (["maximo", "de"], .maximum), (["hasta"], .maximum),
    (["mas", "de"], .minimum), (["menos", "de"], .maximum), (["mayor", "a"], .minimum),
    (["mayor", "al"], .minimum), (["superior", "a"], .minimum), (["superior", "al"], .minimum),
    (["igual", "o", "superior", "a"], .minimum), (["mayor", "o", "igual", "a"], .minimum),
    (["mayor", "o", "igual", "al"], .minimum), (["menor", "a"], .maximum),
    (["menor", "al"], .maximum), (["inferior", "a"], .maximum), (["inferior", "al"], .maximum),
    (["menor", "o", "igual", "a"], .maximum), (["menor", "o", "igual", "al"], .maximum),
    (["≥"], .minimum), ([">", "="], .minimum), ([">"], .minimum), (["≤"], .maximum),
    (["<", "="], .maximum), (["<"], .maximum),
  ]

  /// The bound said right before a number, or as its last words.
  static func bound(of range: Range<Int>, in tokens: [SpanishToken]) -> Target.Bound {
    let before = tokens[..<range.lowerBound].map(\.key)
    for (words, bound) in phrases where before.suffix(words.count).elementsEqual(words) {
      return bound
    }
    let last = tokens.last { $0.kind == .word }?.key
    return last == "minimo" ? .minimum : last == "maximo" ? .maximum : .exact
  }
}
