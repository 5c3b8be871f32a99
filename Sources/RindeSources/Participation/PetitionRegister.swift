internal import RindeModel

/// Petitions, complaints, claims, suggestions and reports (*PQRSD*).
struct PetitionRegister: Register {
  static let name = "pqrsd"

  static let codeStem = "pqrsd"

  let file: RegisterFile

  func record(_ row: inout RegisterRow<PetitionField>) -> Petition? {
    let name = row.required(.kind)
    let kind = name.flatMap(PetitionKind.kind)
    if let name, kind == nil {
      row.report(.unknownKind(nearest: PetitionKind.nearest(to: name)), .kind)
    }
    let received = row.requiredDateInYear(.received)
    let answered = row.completion(.answered, since: received)
    guard let name, let kind, let received else { return nil }
    return Petition(
      name: name,
      kind: kind,
      received: received,
      answered: answered,
      office: row.text(.office),
      channel: row.text(.channel),
      origin: file.position(row.line)
    )
  }
}

/// A column of the PQRSD.
enum PetitionField: RegisterField {
  case kind
  case received
  case answered
  case office
  case channel

  var heading: String {
    switch self {
    case .kind: "tipo"
    case .received: "recibida"
    case .answered: "respondida"
    case .office: "dependencia"
    case .channel: "canal"
    }
  }

  var isRequired: Bool { self == .kind || self == .received }

  var synonyms: [String] {
    switch self {
    case .kind:
      [
        "tipo", "tipo de pqrsd", "tipo pqrsd", "tipo de pqrs", "tipo pqrs", "tipo de peticion",
        "tipo peticion", "tipo de solicitud", "tipo solicitud", "tipo de requerimiento", "clase",
        "modalidad",
      ]
    case .received:
      [
        "recibida", "recibido", "fecha de recepcion", "fecha recepcion", "fecha de recibo",
        "fecha recibida", "fecha de radicacion", "fecha radicacion", "fecha de radicado",
        "fecha radicado", "fecha de ingreso", "fecha ingreso", "fecha",
      ]
    case .answered: RegisterHeadings.answered
    case .office: RegisterHeadings.office
    case .channel: RegisterHeadings.channel
    }
  }
}
