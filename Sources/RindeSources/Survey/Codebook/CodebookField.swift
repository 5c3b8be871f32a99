/// A column of a dictionary.
enum CodebookField: RegisterField {
  case id
  case text
  case kind
  case code
  case label
  case missing
  case other
  case exclusive
  case order
  case condition
  case section
  case scaleMinimum
  case scaleMaximum
  case review

  var heading: String {
    switch self {
    case .id: "id"
    case .text: "texto"
    case .kind: "tipo"
    case .code: "codigo"
    case .label: "etiqueta"
    case .missing: "faltantes"
    case .other: "otro"
    case .exclusive: "excluyente"
    case .order: "orden"
    case .condition: "base"
    case .section: "seccion"
    case .scaleMinimum: "escala_min"
    case .scaleMaximum: "escala_max"
    case .review: "revisar"
    }
  }

  var synonyms: [String] {
    switch self {
    case .id:
      ["id", "identificador", "pregunta id", "id pregunta", "variable", "nombre", "question id"]
    case .text:
      ["texto", "text", "texto de la pregunta", "enunciado", "pregunta", "question", "title"]
    case .kind: ["tipo", "type", "tipo de pregunta", "tipo de respuesta", "question type"]
    case .code:
      [
        "codigo", "option code", "codigo de la opcion", "codigo opcion", "codigo de opcion",
        "opcion codigo", "code", "valor", "value",
      ]
    case .label:
      [
        "etiqueta", "option label", "opcion", "etiqueta de la opcion", "etiqueta opcion",
        "etiqueta de opcion", "opcion etiqueta", "texto de la opcion", "label", "option",
        "respuesta", "opcion de respuesta",
      ]
    case .missing:
      [
        "faltantes", "missing", "faltante", "valores faltantes", "valores perdidos", "perdidos",
        "sin respuesta", "codigos de no respuesta", "no respuesta",
      ]
    case .other: ["otro", "other", "otra", "es otro", "otro cual"]
    case .exclusive: ["excluyente", "exclusive", "exclusiva", "excluye las demas", "ninguno"]
    case .order: ["orden", "order", "posicion"]
    case .condition:
      ["base", "condicion", "filtro", "solo si", "se pregunta si", "condition", "filter"]
    case .section:
      ["seccion", "group", "section", "grupo", "modulo", "capitulo", "bloque", "parte"]
    case .scaleMinimum:
      ["escala min", "scale min", "escala minimo", "minimo", "minimo de la escala", "min"]
    case .scaleMaximum:
      ["escala max", "scale max", "escala maximo", "maximo", "maximo de la escala", "max"]
    case .review: ["revisar", "por revisar", "review"]
    }
  }

  var isRequired: Bool { self == .id || self == .kind }
}
