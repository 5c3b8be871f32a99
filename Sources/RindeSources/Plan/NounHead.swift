/// What kind of noun a meta without a number begins with.
enum NounHead {
  static func of(_ tokens: [SpanishToken]) -> TargetPhrase.Head {
    guard let index = headIndex(tokens) else { return .none }
    let key = tokens[index].key
    let rest = tokens.dropFirst(index + 1).prefix(4).map(\.key)
    if answers.contains(key), rest.contains(where: requests.contains) { return .demand }
    if processes.contains(key) { return .process }
    return isPlural(key) ? .plural : .singular
  }

  /// The head noun, lower case.
  static func noun(of tokens: [SpanishToken]) -> String? {
    headIndex(tokens).map { tokens[$0].text.lowercased() }
  }

  static func isInfinitive(_ key: String) -> Bool {
    key.utf8.count > 3 && ["ar", "er", "ir"].contains(String(key.suffix(2)))
      && !["taller", "lugar", "hogar", "mujer", "alquiler", "millar", "poder", "deber"]
        .contains(key)
  }

  static func isPlural(_ key: String) -> Bool {
    key.hasSuffix("s") && !["analisis", "crisis", "tesis", "sintesis", "pqrs"].contains(key)
  }

  /// The first word that is neither an article nor an infinitive at the start.
  private static func headIndex(_ tokens: [SpanishToken]) -> Int? {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let isSkipped =
        token.kind != .word || articles.contains(token.key)
        || (index < 4 && isInfinitive(token.key))
      if !isSkipped { return index }
      index += 1
    }
    return nil
  }

  /// Words before the noun: articles, and "número de", which counts what comes behind.
  private static let articles: Set<String> = [
    "el", "la", "los", "las", "y", "e", "de", "no", "nro", "numero", "cantidad", "total",
  ]

  private static let answers: Set<String> = [
    "resolucion", "respuesta", "respuestas", "atencion", "contestacion", "tramite",
  ]

  private static let requests: Set<String> = [
    "inquietudes", "solicitudes", "peticiones", "preguntas", "quejas", "requerimientos",
    "reclamos", "denuncias", "pqrs", "pqrsd", "pqrsdf",
  ]

  private static let processes: Set<String> = [
    "seguimiento", "atencion", "mantenimiento", "monitoreo", "acompanamiento", "apoyo", "uso",
    "administracion", "fortalecimiento", "mejoramiento", "promocion", "respuesta",
  ]
}
