/// Numbers in words, compounds included: "treinta y dos", "ciento veinte", "veinticinco mil".
enum SpanishNumeral {
  /// The number that begins at a token and goes as far as it can.
  static func starting(at index: Int, in tokens: [SpanishToken]) -> (value: Int, end: Int)? {
    let (before, middle) = belowThousand(at: index, in: tokens)
    guard let scale = scale(at: middle, in: tokens), before != nil || scale == 1000 else {
      return before.map { ($0, middle) }
    }
    let (rest, end) = belowThousand(at: middle + 1, in: tokens)
    return ((before ?? 1) * scale + (rest ?? 0), end)
  }

  /// The number that ends at a token, the longest one there is.
  static func ending(at index: Int, in tokens: [SpanishToken]) -> (value: Int, start: Int)? {
    guard tokens.indices.contains(index) else { return nil }
    for start in max(0, index - 7)...index {
      guard let (value, end) = starting(at: start, in: tokens), end == index + 1 else { continue }
      return (value, start)
    }
    return nil
  }

  /// What a word multiplies by: "mil", "millón", "millones".
  static func scale(at index: Int, in tokens: [SpanishToken]) -> Int? {
    switch key(index, tokens) {
    case "mil": 1000
    case "millon", "millones": 1_000_000
    default: nil
    }
  }

  /// Hundreds, tens and units, each only once and in that order.
  private static func belowThousand(
    at index: Int,
    in tokens: [SpanishToken]
  ) -> (value: Int?, end: Int) {
    var (value, end) = (0, index)
    if let hundreds = word(end, tokens), hundreds >= 100 { (value, end) = (hundreds, end + 1) }
    if let tens = word(end, tokens), tens < 100 {
      (value, end) = (value + tens, end + 1)
      if tens >= 30, key(end, tokens) == "y", let unit = word(end + 1, tokens), unit < 10 {
        (value, end) = (value + unit, end + 2)
      }
    }
    return end == index ? (nil, index) : (value, end)
  }

  private static func word(_ index: Int, _ tokens: [SpanishToken]) -> Int? {
    SpanishVocabulary.numerals[key(index, tokens)]
  }

  private static func key(_ index: Int, _ tokens: [SpanishToken]) -> String {
    tokens.indices.contains(index) ? tokens[index].key : ""
  }
}
