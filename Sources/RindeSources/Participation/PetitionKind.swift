internal import RindeModel

/// The kinds of PQRSD by the words of offices, which decide the term to answer.
enum PetitionKind {
  /// The names that are proposed for one that is not known.
  private static let names = NearestNames([
    "Petición", "Petición de interés general", "Petición de interés particular", "Queja",
    "Reclamo", "Sugerencia", "Denuncia", "Felicitación", "Solicitud de información",
    "Petición de información", "Petición de documentos", "Solicitud de copias", "Consulta",
    "Traslado por competencia",
  ])

  /// Kinds that their first word tells, in folded form.
  private static let firstWords: [String: ResponseTerm.Kind] = [
    "queja": .general, "quejas": .general, "reclamo": .general, "reclamos": .general,
    "reclamacion": .general, "sugerencia": .general, "sugerencias": .general,
    "denuncia": .general, "denuncias": .general, "felicitacion": .general,
    "felicitaciones": .general, "consulta": .consultation, "consultas": .consultation,
    "traslado": .transfer, "traslados": .transfer,
  ]

  private static let informationWords: Set<String> = [
    "informacion", "documento", "documentos", "copia", "copias",
  ]

  /// Words after «petición» that do not change its term.
  private static let generalWords: Set<String> = [
    "de", "en", "interes", "general", "particular", "respetuosa", "y",
  ]

  /// The kind that a text names; `nil` when it is none that is known.
  static func kind(_ text: String) -> ResponseTerm.Kind? {
    var words = FoldedText(text).text.split { !$0.isLetter }.map(String.init)
    guard let first = words.first else { return nil }
    if let kind = firstWords[first] { return kind }
    if words.starts(with: ["derecho", "de"]) { words.removeFirst(2) }
    let isPetition = words.first == "peticion" || words.first == "peticiones"
    let isRequest = ["solicitud", "solicitudes", "acceso"].contains(words.first)
    if words.count == 1, words.first == "informacion" { return .information }
    guard isPetition || isRequest else { return nil }
    if words.contains(where: informationWords.contains) { return .information }
    if words.contains("consulta") { return .consultation }
    return isPetition && words.dropFirst().allSatisfy(generalWords.contains) ? .general : nil
  }

  /// The names that may have been meant.
  static func nearest(to text: String) -> [String] { names.nearest(to: text) }
}
