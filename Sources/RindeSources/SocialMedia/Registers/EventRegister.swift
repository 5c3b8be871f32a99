internal import RindeModel

/// Events after which a post is due (*eventos*).
struct EventRegister: Register {
  static let name = "eventos"

  static let codeStem = "evento-redes"

  let file: RegisterFile

  func record(_ row: inout RegisterRow<EventField>) -> SocialEvent? {
    let name = row.required(.event)
    let day = row.requiredDate(.date)
    guard let name, let day else { return nil }
    return SocialEvent(
      name: name,
      day: day,
      office: row.text(.office),
      post: row.text(.post),
      origin: file.position(row.line)
    )
  }
}

/// A column of the events.
enum EventField: RegisterField {
  case event
  case date
  case office
  case post

  var heading: String {
    switch self {
    case .event: "evento"
    case .date: "fecha"
    case .office: "dependencia"
    case .post: "publicacion"
    }
  }

  var isRequired: Bool { self == .event || self == .date }

  var synonyms: [String] {
    switch self {
    case .event: ["evento", "nombre del evento", "espacio", "nombre", "actividad"]
    case .date: ["fecha", "fecha del evento", "fecha evento", "fecha de realizacion", "dia"]
    case .office: RegisterHeadings.office
    case .post: RegisterHeadings.post
    }
  }
}

/// Pieces that were planned to be published (*planeadas*).
struct PlannedRegister: Register {
  static let name = "planeadas"

  static let codeStem = "planeada"

  let file: RegisterFile

  func record(_ row: inout RegisterRow<PlannedField>) -> PlannedPiece? {
    let name = row.required(.piece)
    let due = row.requiredDate(.date)
    guard let name, let due else { return nil }
    return PlannedPiece(
      name: name,
      due: due,
      topic: row.text(.topic),
      office: row.text(.office),
      post: row.text(.post),
      origin: file.position(row.line)
    )
  }
}

/// A column of the planned pieces.
enum PlannedField: RegisterField {
  case piece
  case date
  case topic
  case office
  case post

  var heading: String {
    switch self {
    case .piece: "pieza"
    case .date: "fecha"
    case .topic: "tema"
    case .office: "dependencia"
    case .post: "publicacion"
    }
  }

  var isRequired: Bool { self == .piece || self == .date }

  var synonyms: [String] {
    switch self {
    case .piece:
      ["pieza", "pieza planeada", "contenido", "titulo", "nombre", "descripcion", "informacion"]
    case .date:
      ["fecha", "fecha planeada", "fecha programada", "fecha de publicacion", "vence", "dia"]
    case .topic: ["tema", "temas", "asunto", "eje", "eje tematico"]
    case .office: RegisterHeadings.office
    case .post: RegisterHeadings.post
    }
  }
}
