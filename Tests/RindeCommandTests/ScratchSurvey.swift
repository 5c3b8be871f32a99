/// A survey of 24 people in the folder of a small entity.
enum ScratchSurvey {
  static let folder = "encuestas/diag"

  static let codebook = """
    id,texto,tipo,codigo,etiqueta
    grupo,¿A qué grupo pertenece?,unica,jal,Junta administradora local
    grupo,¿A qué grupo pertenece?,unica,jac,Junta de acción comunal
    temas,¿Qué temas le interesan?,multiple,metas,Metas
    temas,¿Qué temas le interesan?,multiple,obras,Obras
    temas,¿Qué temas le interesan?,multiple,otro,Otro

    """

  /// Twelve of each group; all marked «metas», and the first of each pair «obras» too.
  static let answers =
    "persona,grupo,temas,peso,estrato\n"
    + (1...24).map { number in
      let group = number <= 12 ? "Junta administradora local" : "Junta de acción comunal"
      let topics = number.isMultiple(of: 2) ? "Metas" : "\"Metas, Obras\""
      return "\(number),\(group),\(topics),1,\(number <= 12 ? "norte" : "sur")\n"
    }.joined()

  static let settings = #"{ "muestra": "no-probabilistica", "grupos": ["grupo"] }"#

  /// The entity with its survey, in which the given files are others.
  static func entity(_ changed: [String: String] = [:]) -> ScratchEntity {
    let entity = ScratchEntity.small()
    entity.makeFolder("encuestas")
    entity.makeFolder(folder)
    let files = [
      "encuesta.json": settings, "diccionario.csv": codebook, "respuestas.csv": answers,
    ].merging(changed) { _, new in new }
    for (name, text) in files where !text.isEmpty {
      entity.write(Array(text.utf8), to: "\(folder)/\(name)")
    }
    return entity
  }
}
