internal import RindeModel

/// A noun of a plan, which may stand there in either number.
struct SpanishNoun {
  private let word: String

  init(_ word: String) {
    self.word = word
  }

  /// The noun in the number that a quantity asks for: `1 informe`, `4 informes`.
  ///
  /// A plural is brought back to the singular only where that is certain.
  func agreeing(with quantity: Quantity?) -> String {
    guard let quantity else { return word }
    return quantity == 1 ? singular : plural
  }

  private var plural: String {
    guard let last = word.last, last != "s" else { return word }
    if word.hasSuffix("ión") { return word.dropLast(2) + "ones" }
    return "aeioué".contains(last) ? word + "s" : word + "es"
  }

  private var singular: String {
    if word.hasSuffix("iones") { return word.dropLast(4) + "ón" }
    guard word.hasSuffix("s"), let vowel = word.dropLast().last, "ao".contains(vowel) else {
      return word
    }
    return String(word.dropLast())
  }
}
