internal import RindeModel

/// The words of a dictionary that stand for values of the model, in folded form.
enum CodebookWords {
  static let kinds: [(name: String, value: SurveyQuestion.Kind)] = [
    ("unica", .single), ("múltiple", .multiple), ("escala", .scale), ("numérica", .numeric),
    ("abierta", .open), ("fecha", .date),
    ("single", .single), ("multiple", .multiple), ("scale", .scale), ("numeric", .numeric),
    ("open", .open), ("date", .date),
    ("seleccion unica", .single), ("unica respuesta", .single), ("respuesta unica", .single),
    ("seleccion multiple", .multiple), ("respuesta multiple", .multiple),
    ("likert", .scale), ("numero", .numeric), ("numerico", .numeric), ("texto", .open),
    ("abierto", .open), ("text", .open),
  ]

  /// The kinds as messages list them.
  static let kindNames = ["unica", "multiple", "escala", "numerica", "abierta", "fecha"]

  /// The kind of a cell; `nil` when it is none.
  static func kind(_ text: String) -> SurveyQuestion.Kind? {
    let folded = FoldedText(text)
    return kinds.first { FoldedText($0.name) == folded }?.value
  }

  /// The name of a kind as dictionaries are written.
  static func name(_ kind: SurveyQuestion.Kind) -> String {
    switch kind {
    case .single: "unica"
    case .multiple: "multiple"
    case .scale: "escala"
    case .numeric: "numerica"
    case .open: "abierta"
    case .date: "fecha"
    }
  }

  /// Whether a cell says yes or no, as an empty one does; `nil` when it says neither.
  static func flag(_ text: String) -> Bool? {
    let folded = FoldedText(text).text
    if ["", "no", "n", "0", "false", "falso"].contains(folded) { return false }
    if ["si", "s", "x", "1", "yes", "y", "true", "verdadero"].contains(folded) { return true }
    return nil
  }

  static let missingKinds: [(name: String, value: MissingKind)] = [
    ("no responde", .noAnswer), ("no sabe", .doesNotKnow), ("no aplica", .notAsked),
  ]

  /// The kind that words give to a code that is no answer; `nil` when they give none.
  static func missingKind(_ words: String) -> MissingKind? {
    let folded = FoldedText(words).text
    if refused.contains(folded) { return .noAnswer }
    if unknowing.contains(folded) { return .doesNotKnow }
    if skipped.contains(folded) { return .notAsked }
    return nil
  }

  private static let refused: Set<String> = [
    "no responde", "nr", "n.r", "n/r", "no respondio", "no contesta", "nc", "rehusa", "rehusado",
    "sin respuesta", "en blanco", "ns/nr", "nsnr", "ns-nr", "ns nr", "no sabe/no responde",
    "no sabe / no responde", "no sabe no responde", "no sabe o no responde", "ns/nc",
    "prefiero no responder", "prefiere no responder", "no answer", "refused",
  ]

  private static let unknowing: Set<String> = [
    "no sabe", "ns", "n.s", "n/s", "no se", "desconoce", "no recuerda", "does not know",
    "don't know", "dont know", "dk",
  ]

  private static let skipped: Set<String> = [
    "no aplica", "na", "n.a", "n/a", "no se pregunto", "no se pregunta", "no preguntada",
    "not asked", "not applicable", "not shown", "no mostrada",
  ]
}
