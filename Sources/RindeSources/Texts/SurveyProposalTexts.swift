/// The Spanish of a dictionary that is proposed from a file of answers.
enum SurveyProposalTexts {
  /// The text of a question that stands nowhere in the file.
  static let unnamed = "(escriba aquí la pregunta)"

  /// What is not clear, and how it was proposed.
  static func message(_ doubt: ProposalDoubt) -> String {
    switch doubt {
    case .joinedOption(let text, let delimiter):
      "«\(text)» trae «\(delimiter.trimmingBlanks())», el mismo signo que separa las opciones; se "
        + "propone como una sola opción porque sus partes nunca aparecen por separado"
    case .singleOrMultiple:
      "no es claro si se podía marcar una opción o varias; se propone como múltiple"
    case .writtenTexts(let texts):
      "parecen textos escritos en «otro» y no opciones: \(listed(texts))"
    case .scaleOrNumber(let range):
      "las respuestas son números de \(range.lowerBound) a \(range.upperBound); se propone como escala"
    case .scaleEnds(let range):
      "nadie marcó todos los puntos; se propone una escala de \(range.lowerBound) a "
        + "\(range.upperBound)"
    case .missingGuess(let text):
      "«\(text)» parece falta de respuesta y no una opción"
    case .codesOnly: "el archivo trae códigos y no los textos"
    case .unnamedQuestion:
      "las columnas son opciones de una pregunta múltiple cuyo texto no está en el archivo"
    case .singleOrOpen: "no es claro si son opciones o texto libre"
    case .zeroOrOne: "se propone 1 como «Sí» y 0 como «No»"
    }
  }

  /// What it may be; the first is what was proposed.
  static func alternatives(_ doubt: ProposalDoubt) -> [String] {
    switch doubt {
    case .joinedOption(let text, let delimiter):
      [
        "una opción: «\(text)»",
        "varias: " + listed(text.split(separator: delimiter).map(String.init)),
      ]
    case .singleOrMultiple: ["multiple", "unica"]
    case .writtenTexts: ["texto de la opción «otro»", "una opción por cada texto"]
    case .scaleOrNumber(let range): [scale(range), "numerica"]
    case .scaleEnds(let range): [scale(range), "otra escala: cambie los extremos"]
    case .missingGuess(let text): ["«\(text)» en «faltantes»", "«\(text)» como opción"]
    case .codesOnly: ["los códigos", "los textos del formulario"]
    case .unnamedQuestion: ["una pregunta múltiple", "una pregunta de sí o no por columna"]
    case .singleOrOpen: ["como se propone", "el otro tipo: unica o abierta"]
    case .zeroOrOne: ["unica, con sí y no", "numerica"]
    }
  }

  /// What stands in the column «revisar».
  static func review(_ doubt: ProposalDoubt) -> String {
    switch doubt {
    case .joinedOption: "¿Es una sola opción? Si son varias, escríbalas en filas aparte."
    case .singleOrMultiple: "¿Se podían marcar varias? Si no, cambie el tipo a «unica»."
    case .writtenTexts(let texts):
      "¿Estos textos los escribió la gente en «otro»? \(listed(texts)). Si alguno era una opción del "
        + "formulario, agréguelo en una fila."
    case .scaleOrNumber: "¿Es una escala? Si es una cantidad, cambie el tipo a «numerica»."
    case .scaleEnds: "¿Cuáles eran los extremos de la escala? Nadie marcó todos los puntos."
    case .missingGuess(let text): "¿«\(text)» es falta de respuesta? Si es una opción, agréguela."
    case .codesOnly: "Escriba los textos de la pregunta y de las opciones: son los que se publican."
    case .unnamedQuestion: "Escriba la pregunta a la que responden estas opciones."
    case .singleOrOpen: "¿Eran opciones para marcar (unica) o texto libre (abierta)?"
    case .zeroOrOne: "¿1 es «Sí» y 0 es «No»? Corrija los textos si significan otra cosa."
    }
  }

  private static func scale(_ range: ClosedRange<Int>) -> String {
    "escala de \(range.lowerBound) a \(range.upperBound)"
  }

  /// At most five texts in quotes.
  private static func listed(_ texts: [String]) -> String {
    let shown = texts.prefix(5).map { "«\($0.trimmingBlanks())»" }.joined(separator: ", ")
    return texts.count > 5 ? "\(shown) y \(texts.count - 5) más" : shown
  }
}
