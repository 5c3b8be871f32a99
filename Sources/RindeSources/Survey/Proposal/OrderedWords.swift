/// Words that stand for the points of a scale, from the lowest to the highest.
enum OrderedWords {
  /// The ranks of texts in the scale that has them all; `nil` when there is none.
  static func ranks(of texts: [String]) -> [String: Int]? {
    guard texts.count > 1 else { return nil }
    let keys = texts.map { FoldedText($0).text }
    for scale in scales {
      var ranks: [String: Int] = [:]
      for (text, key) in zip(texts, keys) {
        guard let rank = scale.firstIndex(where: { $0.contains(key) }) else { break }
        ranks[text] = rank
      }
      if ranks.count == texts.count, Set(ranks.values).count == texts.count { return ranks }
    }
    return nil
  }

  private static let scales: [[[String]]] = [
    [
      ["pesimo", "pesima", "muy malo", "muy mala", "muy deficiente"],
      ["malo", "mala", "deficiente"], ["regular", "aceptable"], ["bueno", "buena"],
      ["muy bueno", "muy buena"], ["excelente"],
    ],
    [
      ["nunca"], ["casi nunca", "rara vez"], ["a veces", "algunas veces"],
      ["casi siempre", "frecuentemente"], ["siempre"],
    ],
    [
      ["totalmente en desacuerdo", "muy en desacuerdo"], ["en desacuerdo"],
      ["ni de acuerdo ni en desacuerdo", "neutral", "indiferente"], ["de acuerdo"],
      ["totalmente de acuerdo", "muy de acuerdo"],
    ],
    [
      ["muy insatisfecho", "muy insatisfecha", "nada satisfecho", "totalmente insatisfecho"],
      ["insatisfecho", "insatisfecha", "poco satisfecho"],
      ["ni satisfecho ni insatisfecho", "neutral", "indiferente", "regular"],
      ["satisfecho", "satisfecha"], ["muy satisfecho", "muy satisfecha", "totalmente satisfecho"],
    ],
    [
      ["nada"], ["poco", "muy poco"], ["algo", "regular"], ["bastante"], ["mucho", "totalmente"],
    ],
    [
      ["nada importante"], ["poco importante"], ["algo importante", "medianamente importante"],
      ["importante"], ["muy importante"],
    ],
    [
      ["muy bajo", "muy baja"], ["bajo", "baja"], ["medio", "media"], ["alto", "alta"],
      ["muy alto", "muy alta"],
    ],
    [
      ["nada claro", "nada clara"], ["poco claro", "poco clara"], ["claro", "clara"],
      ["muy claro", "muy clara"],
    ],
  ]
}
